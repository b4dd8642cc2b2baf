import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'
import { matches } from '../../src/routing/match.ts'
import { gatherSignals } from '../../src/signals/gather.ts'
import { inbound } from '../support/dialects.ts'
import { namedClasses } from '../../src/routing/classify.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' } }
const models = { small: { provider: 'openai', model: 'gpt-6-luna' } }
const mood = {
  labels: {
    angry: {
      description: 'Anger and complaints',
      examples: ['this is an outrage', 'your service is terrible', 'I am furious with you'],
    },
    calm: {
      description: 'Friendly and patient',
      examples: ['thank you so much for your help', 'what a lovely day', 'I am happy with this'],
    },
  },
}
const config = (match: object, classifiers: object = { mood }) => ({
  providers,
  models,
  classifiers,
  routes: { a: { match, use: 'small' }, default: { use: 'small' } },
})

function signalsFor(text: string, written: object) {
  const { release } = compiled(written)
  const body = { model: 'auto', messages: [{ role: 'user', content: text }] }
  return {
    release,
    signals: gatherSignals(openAiChat.decodeRequest(inbound(body)), shippedEmbedder(), namedClasses(release)),
  }
}

function trained(abstain: object) {
  const written = config({ class: { mood: 'angry' } }, { mood: { ...mood, abstain } })
  return compiled(written).release.classifiers['mood']
}

/** What a mood classifier with these options says of a question about a happy song. */
function heard(more: object) {
  const written = config({ class: { mood: 'calm' } }, { mood: { ...mood, ...more } })
  return signalsFor('which happy song is this', written).signals.class('mood')
}

describe('classifiers of the config', () => {
  it.each([
    ['I am furious about your terrible service', true],
    ['thank you, you were lovely', false],
  ])('match.class: %s', (text, holds) => {
    const { release, signals } = signalsFor(text, config({ class: { mood: 'angry' } }))
    const match = release.routes['a']?.match
    expect(match && matches(match, signals)).toBe(holds)
  })

  it('a list holds for each of its labels, and not for an abstention', () => {
    const written = config({ class: { mood: ['angry', 'calm'] } })
    const sure = signalsFor('what an outrage, I am furious', written)
    const match = sure.release.routes['a']?.match ?? {}
    expect(matches(match, sure.signals)).toBe(true)
    const strange = signalsFor('integrate x squared from zero to one', written)
    expect(strange.signals.class('mood')?.abstained).toBe(true)
    expect(matches(match, strange.signals)).toBe(false)
    const wordless = signalsFor('', written)
    expect(wordless.signals.class('mood')).toBeUndefined()
    expect(matches(match, wordless.signals)).toBe(false)
  })

  it('are trained as the one over the routes is, and the release lists what is read', () => {
    const { release, warnings } = compiled(config({ class: { mood: 'angry' } }))
    expect(warnings).toEqual([])
    expect(release.classifiers['mood']).toMatchObject({ labels: ['angry', 'calm'], training: 'centroid' })
    expect(release.reads).toEqual(['class', 'vector'])
    expect(release.classifier).toBeNull()
  })

  it.each<[string, object, string]>([
    [
      'an unknown classifier',
      config({ class: { mod: 'angry' } }),
      'routes.a.match.class.mod: there is no classifier "mod". Did you mean "mood"?',
    ],
    [
      'an unknown label below any',
      config({ any: [{ not: { class: { mood: ['calm', 'angri'] } } }] }),
      'routes.a.match.any[0].not.class.mood: the classifier "mood" has no label "angri". Did you mean "angry"?',
    ],
    [
      'a class and no classifier at all',
      config({ class: { mood: 'angry' } }, {}),
      'there is no classifier "mood". Name one under "classifiers".',
    ],
    ['no label', config({}, { mood: { labels: {} } }), 'classifiers.mood.labels: at least one label.'],
    [
      'a label without examples',
      config({}, { mood: { labels: { angry: { examples: [] } } } }),
      'classifiers.mood.labels.angry.examples: at least one example.',
    ],
    [
      'a label with no list of examples',
      config({}, { mood: { labels: { angry: { description: 'x' } } } }),
      'classifiers.mood.labels.angry.examples',
    ],
    [
      'a label called none',
      config({}, { mood: { labels: { none: { examples: ['x'] } } } }),
      'classifiers.mood.labels.none: "none" stands for no label at all.',
    ],
    [
      'a misspelled option',
      config({}, { mood: { labels: { angry: { exampels: ['x'], examples: ['y'] } } } }),
      'Did you mean "examples"?',
    ],
    ['labels as a list', config({}, { mood: { labels: ['angry'] } }), 'expected an object, found a list.'],
  ])('%s is refused', (_, written, problem) => {
    expect(problemsOf(written).join('\n')).toContain(problem)
  })

  it('refuses the same example under two labels, or among the rejects', () => {
    const twins = {
      labels: { a: { examples: ['so bad'] }, b: { examples: ['So  bad', 'fine'] } },
      rejects: ['Fine ', 'something else'],
    }
    expect(problemsOf(config({ class: { mood: 'angry' } }, { mood, twins }))).toEqual([
      'classifiers.twins.labels.b.examples[0]: "So  bad" is an example of "a" too. Leave it where it belongs.',
      'classifiers.twins.rejects[0]: "Fine" is an example of "b". Take it out of one of them.',
    ])
  })

  it('warns of twins under one label, of labels without a known word, and of classifiers that nobody reads', () => {
    const twins = {
      labels: { a: { examples: ['so bad', 'So  bad'] }, b: { examples: ['good', '\u{10ABCD}'] } },
    }
    const { warnings } = compiled(config({ class: { mood: 'angry' } }, { mood, twins }))
    expect(warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'classifiers.twins: no route reads this classifier.',
      'classifiers.twins.labels.a.examples[1]: "So  bad" stands here twice.',
    ])
    const unknown = { description: '\u{10ABCD}', examples: ['\u{10ABCD}'] }
    const wordless = { labels: { odd: unknown, calm: { examples: ['thank you'] } } }
    const said = compiled(config({ class: { wordless: 'calm' } }, { wordless })).warnings
    expect(said.map(({ path }) => path)).toEqual(['classifiers.wordless.labels.odd'])
  })

  it.each([
    [{ keep: 0.95, precision: 0.9 }, 'exactly one goal: { "keep": 0.95 }'],
    [{}, 'exactly one goal'],
    [{ keep: 1.5 }, 'classifiers.mood.abstain.keep'],
    [{ threshold: 0.5 }, 'there is no option "threshold" here'],
  ])('abstain %j is refused', (abstain, problem) => {
    const written = config({ class: { mood: 'angry' } }, { mood: { ...mood, abstain } })
    expect(problemsOf(written).join('\n')).toContain(problem)
  })

  it('sets the threshold by a goal: to keep more is to reject less', () => {
    const [lenient, strict] = [trained({ keep: 0.99 }), trained({ keep: 0.5 })]
    expect(lenient?.threshold).toBeLessThan(strict?.threshold ?? 0)
    expect(lenient?.report.kept).toBeGreaterThan(strict?.report.kept ?? 1)
    expect(lenient?.goal).toEqual({ keep: 0.99 })
  })

  it('turns down what is like a logged reject', () => {
    const rejects = ['what a lovely song, who sings it', 'play a happy song', 'I love this song']
    expect(heard({ rejects })?.confidence).toBeLessThan(heard({})?.confidence ?? 0)
    expect(heard({ rejects })?.abstained).toBe(true)
  })
})
