import { describe, expect, test } from 'vitest'
import type { Classifier } from '../../src/core/release.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { backgroundQueries } from '../../src/learning/background-queries.ts'
import { trainClassifier } from '../../src/learning/train-classifier.ts'
import type { Classified } from '../../src/core/signals.ts'
import { classify } from '../../src/routing/classify.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'

const embedder = new EdgeEmbedder(readShippedTable())
const background = backgroundQueries.map((text) => embedder.embedOne(text))

type Routes = Readonly<Record<string, readonly string[]>>

function train(routes: Routes, mode: 'full' | 'centroid'): Classifier {
  const examples = Object.entries(routes).flatMap(([label, texts]) =>
    texts.map((text) => ({ label, vector: embedder.embedOne(text) })),
  )
  const classifier = trainClassifier(examples, embedder.dimensions, { mode, background })
  if (classifier === null) throw new Error('no classifier')
  return classifier
}

function ask(classifier: Classifier, text: string): Classified {
  const found = classify(classifier, embedder.embedOne(text), () => true)
  if (found === undefined) throw new Error('no label')
  return found
}

const billing = ['I was charged twice for my order', 'refund please', 'why is my invoice wrong']
const code = [
  'write a function that sorts a list',
  'why does this loop never end',
  'fix the bug in my script',
]
const travel = ['book a flight to Rome', 'find me a hotel near the beach']

const unrelated = [
  'what is the capital of Mongolia',
  'how many legs does a spider have',
  'tell me a story about a dragon',
  'my cat will not eat',
]

const configs: { name: string; routes: Routes; kept: [text: string, label: string][] }[] = [
  {
    name: 'one route, one example',
    routes: { billing: billing.slice(0, 1) },
    kept: [['my card was charged two times for one order', 'billing']],
  },
  {
    name: 'one route, three examples',
    routes: { billing },
    kept: [
      ['you charged me twice', 'billing'],
      ['I want a refund for this invoice', 'billing'],
    ],
  },
  {
    name: 'two routes with descriptions only',
    routes: {
      billing: ['Questions about invoices, charges, refunds and payments'],
      code: ['Writing, explaining and debugging program code'],
    },
    kept: [
      ['there is a wrong charge on my invoice', 'billing'],
      ['help me debug this code', 'code'],
    ],
  },
  {
    name: 'three routes, two or three examples',
    routes: { billing, code, travel },
    kept: [
      ['I was charged twice and want a refund', 'billing'],
      ['there is a bug in this function, fix it', 'code'],
      ['I need a flight and a hotel in Rome', 'travel'],
    ],
  },
]

describe.each(['full', 'centroid'] as const)('%s', (mode) => {
  test.each(configs)('$name: keeps what is near and turns down the rest', ({ routes, kept }) => {
    const classifier = train(routes, mode)
    for (const [text, label] of kept) {
      expect(ask(classifier, text), text).toMatchObject({ label, abstained: false })
    }
    for (const text of unrelated) expect(ask(classifier, text), text).toMatchObject({ abstained: true })
  })

  test.each(configs)('$name: its own examples are sure', ({ routes }) => {
    const classifier = train(routes, mode)
    for (const [label, texts] of Object.entries(routes)) {
      for (const text of texts) {
        const found = ask(classifier, text)
        expect(found).toMatchObject({ label, abstained: false })
        expect(found.confidence).toBeGreaterThan(0.7)
      }
    }
  })

  test('routes that share all their examples do not make the others doubtful', () => {
    const twins = train({ billing, silver: code, plain: code, travel }, mode)
    for (const text of [...billing, ...code, ...travel]) {
      expect(ask(twins, text).abstained, text).toBe(false)
      expect(ask(twins, text).confidence).toBeGreaterThan(0.7)
    }
    for (const text of unrelated) expect(ask(twins, text).abstained, text).toBe(true)
  })

  test('a route about an everyday matter is not drowned by the general queries', () => {
    const classifier = train(
      { weather: ['is it going to rain tomorrow', 'will it be windy this weekend'], code },
      mode,
    )
    expect(ask(classifier, 'is it going to be windy this weekend')).toMatchObject({
      label: 'weather',
      abstained: false,
    })
  })
})

test('the general queries are distinct, and all have a meaning', () => {
  expect(new Set(backgroundQueries).size).toBe(backgroundQueries.length)
  expect(background.every((vector) => vector.some((value) => value !== 0))).toBe(true)
})
