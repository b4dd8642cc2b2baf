import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPairs } from '../../src/cli/cache/prompt-pairs.ts'
import { leastSimilarity } from '../../src/config/schema/cache-schema.ts'
import { scorePairs } from '../../src/cli/cache/score-pairs.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { upperBound } from '../../src/cli/cache/upper-bound.ts'

const fileOf = (name: string) => `bench/cache-pairs/${name}.jsonl`
// Frozen before they were scored: bench/cache-pairs/README.md.
const frozen = {
  tune: 'a1cff06d1568773ebdbb8f54550e36c68d91cd158d540a9acff7ff8d6d352351',
  'held-out': '71411e9b62c4689bb7234646eef8628ff692b4afd809790d24b41fb0a10b66ae',
  pairs: '34f6485f3307a2f782cc43f14d761442dbec8edf2be8ca8d4fba169cfa32735a',
  unseen: '31ffef74550d6c60f0c7e17232c2290fdf2a378bb47e0046073a17329f58a2d8',
  'hands/a': 'fcf15fb4adf1bc6c177e2f9a484f7b961f63ed7ea19fba2c4cdc820bb6858765',
  'hands/b': '216b89664cf30e3745738fd99386b25b4e375dd6bedb1ddd907aef4696a731b3',
  'hands/c': '744175e6279f3b95ec8f956d752f771fe13d5a4e8cda4f4b063ea62f54804ff9',
  'hands/d': '16e8fa37e024c1d340916782494bbe9b05f931e8a6fc456c1041ecf94131fcc1',
  'hands/e': 'abd7e8d69480cf63a56a9f9f8f7a43663c170112590919ac7a6c63c3d51dcf0a',
}

test.each(Object.entries(frozen))('%s is as it was frozen', (name, hash) => {
  expect(
    createHash('sha256')
      .update(readFileSync(fileOf(name)))
      .digest('hex'),
  ).toBe(hash)
})

const scored = (name: string, strict = false) =>
  scorePairs(readPairs(fileOf(name)), shippedEmbedder(), leastSimilarity, strict)

test('of pairs whose author has not seen the gate, at most 0.5 % of the flips are joined', () => {
  const { trueHits, falseHits } = scored('unseen')
  expect(falseHits.pairs).toBe(880)
  expect(falseHits.rate).toBeLessThanOrEqual(0.005)
  expect(trueHits.rate).toBeGreaterThan(0.37)
})

test.each([
  ['held-out', 0.7],
  ['written-after', 0.75],
])('of %s, which it was learned from, few flips are joined', (name, least) => {
  const { trueHits, falseHits } = scored(name)
  expect(falseHits.rate).toBeLessThan(0.035)
  expect(trueHits.rate).toBeGreaterThan(least)
})

test('judged by words only, hardly a flip is joined', () => {
  expect(scored('unseen', true).falseHits.hits).toBeLessThanOrEqual(1)
  expect(scored('held-out', true).falseHits.hits).toBe(0)
  expect(scored('held-out', true).trueHits.rate).toBeGreaterThan(0.4)
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
