import { describe, expect, test } from 'vitest'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { emptyModel } from '../../scripts/docs-index/section-model.ts'
import { missingSections } from '../../scripts/docs-index/read-questions.ts'
import { packRanker } from '../../scripts/docs-index/pack-ranker.ts'
import { questionTexts } from '../../scripts/docs-index/training-texts.ts'
import { rankSections } from '../../src/providers/edge/docs/rank-sections.ts'
import { readRanker } from '../../src/providers/edge/docs/read-ranker.ts'
import { readShippedRanker } from './shipped-ranker.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'
import { scoreSections } from '../../src/providers/edge/docs/score-sections.ts'
import { trainRanker } from '../../scripts/docs-index/train-ranker.ts'

const embedder = new EdgeEmbedder(readShippedTable())
const sections = [
  { file: 'docs/a.md', heading: 'Water the garden', passages: ['Use the hose in the evening.'] },
  { file: 'docs/a.md', heading: 'Feed the fish', passages: ['A pinch of flakes a day is enough.'] },
  { file: 'docs/b.md', heading: 'Wax the skis', passages: ['Heat the iron and melt the wax on the base.'] },
]
const noted = [
  { file: 'docs/a.md', heading: 'Water the garden', question: 'my roses are dry' },
  { file: 'docs/a.md', heading: 'Water the garden', question: 'when should I irrigate' },
  { file: 'docs/a.md', heading: 'Feed the fish', question: 'how much food does a carp get' },
]

function train(list = sections): Uint8Array<ArrayBuffer> {
  return trainRanker(list, questionTexts(noted, list), ['who wrote faust'], embedder, 'inputs')
}

describe('training', () => {
  const bytes = train()
  const ranker = readRanker(bytes.buffer)
  const best = (query: string) => rankSections(query, ranker, embedder).sections[0]?.place

  test('finds sections by their questions, and one without questions by its own words', () => {
    expect(best('the roses look dry')).toBe(0)
    expect(best('food for my carp')).toBe(1)
    expect(best('how hot must the iron be for the wax')).toBe(2)
  })

  test('gives the same bytes for the same texts', () => {
    expect(train()).toEqual(bytes)
  })
})

test('votes for sections far apart survive packing', () => {
  const model = emptyModel(602, 4, 1)
  model.votes.set([1], 0)
  model.votes.set([-2], 300)
  model.votes.set([3], 601)
  const words = { places: new Map([['wax', 0]]), weights: [1], unknown: 2 }
  const ranker = readRanker(packRanker(model, words, { build: 'b', inputs: 'i' }).buffer)
  const scores = scoreSections(ranker, new Float32Array(4), [{ place: 0, share: 0.5 }])
  expect([...scores.entries()].filter(([, score]) => score !== 0)).toEqual([
    [0, 0.5],
    [300, -1],
    [601, 1.5],
  ])
})

test('questions of a section that does not exist are named', () => {
  const renamed = sections.map((section) => ({
    ...section,
    heading: section.heading.replace('fish', 'carp'),
  }))
  expect(missingSections(noted, sections)).toEqual([])
  expect(missingSections(noted, renamed)).toEqual([expect.stringContaining('docs/a.md, "Feed the fish"')])
})

test('the ranker that ships was made for the embedder that ships', () => {
  expect(readRanker(readShippedRanker()).build).toBe(embedder.build)
})

test('what is no ranker is refused', () => {
  expect(() => readRanker(new ArrayBuffer(0))).toThrow(TypeError)
  expect(() => readRanker(new ArrayBuffer(100))).toThrow(TypeError)
  expect(() => readRanker(readShippedRanker().slice(0, -1))).toThrow()
})
