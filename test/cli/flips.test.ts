import { describe, expect, it } from 'vitest'
import type { Asked } from '../../src/cli/asking/asked-request.ts'
import { WhatIf } from '../../src/cli/flips/what-if.ts'
import { askedRequest } from '../../src/cli/asking/asked-request.ts'
import { compileFile } from '../../src/cli/compile-file.ts'
import { decideAsked } from '../../src/cli/asking/decide-asked.ts'
import { findFlips } from '../../src/cli/flips/find-flips.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { umbel } from './umbel.ts'

const config = {
  providers: { openai: { type: 'openai', apiKey: '$K' } },
  models: { small: { provider: 'openai' }, large: { provider: 'openai' } },
  routes: {
    long: { match: { tokens: { min: 500 } }, use: 'large' },
    team: { match: { header: { 'x-team': 'a' } }, use: 'large' },
    gold: { match: { tier: ['gold', 'platinum'] }, use: 'large' },
    both: { match: { has: ['tools'], metadata: { Env: 'prod' } }, use: 'large' },
    vision: { match: { any: [{ has: ['image'] }, { has: ['audio'] }] }, use: 'large' },
    legal: { match: { keywords: ['contract'] }, use: 'large' },
    billing: {
      match: {
        examples: ['I was charged twice', 'refund please', 'where is my invoice', 'my card was declined'],
      },
      use: 'small',
    },
    travel: {
      match: {
        examples: ['book a flight to Rome', 'cheap hotels near the beach', 'train to Paris', 'rent a car'],
      },
      use: 'small',
    },
    default: { use: { switch: [{ when: { has: ['json'] }, use: 'large' }], else: 'small' } },
  },
}
const file = { name: 'test', text: JSON.stringify(config) }
const embedder = shippedEmbedder()
const { release } = await compileFile(file, embedder, true)

function decided(asked: Asked, tier: string | null = null) {
  return decideAsked(askedRequest(asked), release, embedder, { tier })
}

async function flipsOf(asked: Asked, tier: string | null = null) {
  const flips = await findFlips(decided(asked, tier), file, embedder)
  return new Map(flips.map((flip) => [flip.change, flip]))
}

const messages = [{ role: 'user', content: 'I was charged two times' }]

describe('what would change a decision', () => {
  it('conditions that one more fact would make true, and none that takes two', async () => {
    const flips = await flipsOf({ body: { messages } })
    expect(flips.get('with the header x-team: a')).toMatchObject({ route: 'team', reason: 'matched' })
    expect(flips.get('for the tier gold')?.route).toBe('gold')
    expect(flips.get('with image')?.route).toBe('vision')
    expect(flips.get('with the words "contract"')?.route).toBe('legal')
    expect([...flips.keys()].find((change) => change.startsWith('with at least 500 tokens'))).toBeDefined()
    expect([...flips.values()].some(({ route }) => route === 'both')).toBe(false)
    const tools = [{ type: 'function', function: { name: 'f' } }]
    expect((await flipsOf({ body: { messages, tools } })).get('with the metadata Env=prod')?.route).toBe(
      'both',
    )
  })

  it('what the request carries, left out in turn', async () => {
    const tools = [{ type: 'function', function: { name: 'f' } }]
    const asked = { body: { messages, tools }, metadata: { Env: 'prod' } }
    const flips = await flipsOf(asked)
    expect(flips.get('without tools')).toMatchObject({ route: 'billing', reason: 'classified' })
    expect(flips.get('without the metadata Env')?.route).toBe('billing')
    expect(
      (await flipsOf({ body: { messages }, headers: { 'X-Team': 'a' } })).has('without the header x-team'),
    ).toBe(true)
    expect((await flipsOf({ body: { messages } }, 'gold')).get('without the tier gold')?.route).toBe(
      'billing',
    )
    expect((await flipsOf({ body: { model: 'large', messages } })).get('asked for "auto"')?.route).toBe(
      'billing',
    )
  })

  it('another branch of the same route is a flip', async () => {
    const body = { messages: [{ role: 'user', content: '🌻' }], response_format: { type: 'json_object' } }
    const flips = await flipsOf({ body })
    expect(flips.get('without JSON output')).toMatchObject({ route: 'default', models: ['small'] })
  })

  it('the size of a request that was taken for it', async () => {
    const flips = await flipsOf({ prompt: `I was charged twice ${'and again '.repeat(300)}` })
    const [change] = [...flips.keys()].filter((each) => each.startsWith('with fewer than 500 tokens'))
    expect(flips.get(change ?? '')?.reason).not.toBe('matched')
  })

  it('words, scores, similarity and one more example are what a decision under the change says', async () => {
    const asked = { prompt: 'I was charged twice for the hotel' }
    const before = decided(asked)
    const flips = [...(await findFlips(before, file, embedder))]
    const other = flips.find(({ kind, route }) => kind === 'score' && route === 'travel')
    expect(other?.by).toBeGreaterThan(0)
    const raised = (by: number) => {
      const { classifier } = release
      const row = classifier?.labels.indexOf('travel') ?? -1
      const bias = classifier?.bias.map((value, index) => value + (index === row ? by : 0))
      if (classifier === null || bias === undefined) throw new Error('no classifier')
      return new WhatIf(before, embedder).release({ ...release, classifier: { ...classifier, bias } }).route
    }
    expect(raised((other?.by ?? 0) + 1e-3)).toBe('travel')
    expect(raised((other?.by ?? 0) - 1e-3)).toBe('billing')

    const similar = flips.find(({ kind }) => kind === 'similarity')
    expect(similar).toMatchObject({ route: 'travel', flips: true })
    expect(similar?.by).toBeLessThanOrEqual(1)

    const examples = [...config.routes.travel.match.examples, asked.prompt]
    const travel = { ...config.routes.travel, match: { examples } }
    const changed = { ...config, routes: { ...config.routes, travel } }
    const again = await compileFile({ name: 'again', text: JSON.stringify(changed) }, embedder, true)
    const after = decideAsked(askedRequest(asked), again.release, embedder)
    expect(flips.find(({ kind }) => kind === 'example')).toMatchObject({
      change: 'this text among the examples of travel',
      route: after.decision.route,
      confidence: after.decision.confidence,
    })
  })

  it('a word is told only where leaving it out leads elsewhere', async () => {
    const asked = { prompt: 'invoice' }
    const flips = await flipsOf(asked)
    expect(decided(asked).decision.route).toBe('billing')
    expect(flips.get('without "invoice"')).toMatchObject({ route: 'default', kind: 'words' })
    expect([...(await flipsOf({ prompt: 'Where is my invoice, please?' })).keys()]).not.toContain(
      'without "please"',
    )
  })

  it('where nothing was classified, scores and words are not tried', async () => {
    const flips = await flipsOf({ prompt: '🌻' })
    expect([...flips.values()].every(({ kind }) => kind === 'condition')).toBe(true)
  })
})

describe('umbel explain', () => {
  it('takes a body of any endpoint from standard input, and prints what would change the decision', async () => {
    const body = JSON.stringify({ input: 'Who wrote Faust?', tools: [{ type: 'function', name: 'f' }] })
    const options = { input: body }
    const { code, out } = await umbel(['explain', '--body', '-', '--config', 'examples/umbel.jsonc'], options)
    expect(code).toBe(0)
    expect(out).toMatch(/^route {7}tools \(matched\)\nmodel {7}large\n/)
    expect(out).toMatch(/What would change it:\n {2}without tools +default +small +abstained 0\.\d\d\n$/)
  })

  it('says for which route the confidence is when it abstains; refuses what the router would refuse', async () => {
    const args = ['explain', 'Who wrote Faust?', '--config', 'examples/umbel.jsonc', '--no-flips']
    expect((await umbel(args)).out).toMatch(
      /confidence {2}0\.\d\d for \w+, abstains below 0\.\d\d; next \w+ 0\.\d\d\n/,
    )
    const refused = await umbel(['explain', '--body', '-'], { input: '{"model":"nobody","messages":[]}' })
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(/^Refused \(4\d\d\): .+\n$/)
    expect(await umbel(['explain', 'hi', '--header', 'x'])).toMatchObject({
      code: 2,
      err: '--header takes name=value, not "x".\n',
    })
  })
})
