import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPairs } from '../../src/cli/cache/prompt-pairs.ts'
import { leastSimilarity } from '../../src/config/schema/cache-schema.ts'
import { scorePairs } from '../../src/cli/cache/score-pairs.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { upperBound } from '../../src/cli/cache/upper-bound.ts'

const fileOf = (name: string) => `bench/cache-pairs/${name}.jsonl`
// Frozen before the gate was written: bench/cache-pairs/README.md.
const frozen = {
  tune: 'a1cff06d1568773ebdbb8f54550e36c68d91cd158d540a9acff7ff8d6d352351',
  'held-out': '71411e9b62c4689bb7234646eef8628ff692b4afd809790d24b41fb0a10b66ae',
  pairs: '34f6485f3307a2f782cc43f14d761442dbec8edf2be8ca8d4fba169cfa32735a',
}

test.each(Object.entries(frozen))('%s is as it was frozen', (name, hash) => {
  expect(
    createHash('sha256')
      .update(readFileSync(fileOf(name)))
      .digest('hex'),
  ).toBe(hash)
})

test('the gate holds its figures: at most 0.5 % false hits, at least 40 % true ones', () => {
  const { trueHits, falseHits } = scorePairs(
    readPairs(fileOf('held-out')),
    shippedEmbedder(),
    leastSimilarity,
  )
  expect(falseHits.pairs).toBeGreaterThan(700)
  expect(falseHits.rate).toBeLessThanOrEqual(0.005)
  expect(trueHits.rate).toBeGreaterThanOrEqual(0.4)
})

test('none of the flips that were written against the gate is joined', () => {
  const { falseHits, trueHits } = scorePairs(
    readPairs(fileOf('written-after')),
    shippedEmbedder(),
    leastSimilarity,
  )
  expect(falseHits).toMatchObject({ pairs: 152, hits: 0 })
  expect(trueHits.rate).toBeGreaterThan(0.65)
})

describe('the upper bound', () => {
  // Of no hits in n trials it is 1 - 0.05 ** (1 / n); the others from a table of the beta distribution.
  test.each([
    [0, 10, 1 - 0.05 ** 0.1],
    [0, 1000, 1 - 0.05 ** 0.001],
    [1, 10, 0.39416],
    [5, 100, 0.1023],
    [10, 10, 1],
  ])('%i of %i', (hits, trials, bound) => {
    expect(upperBound(hits, trials)).toBeCloseTo(bound, 4)
  })
})
