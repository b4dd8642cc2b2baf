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
  'threshold/s': '7b779e7eb05c0d6aeb0af3ec5054e4a5e55b7e72168670eabc04c9feaef7ee16',
  'threshold/t': 'ff07502ead7af527dcfdf0a2c97f99f51cc86d532e348409a3d670d3d9ef4b15',
  'threshold/u': 'c4c1e45919f3c2261419b79ed474142829e1cff54a27241c8a995ae65b23c19f',
  unseen: 'da9d929533609769b5df5fe683b2027f640e8eda5d2587722dabf16ebd026b38',
  'unseen-too': 'b669c0c44bc19baf6abac4bfc634e981b8f26e18fd529fb47ffb409c988e44d5',
  'hands/a': 'fcf15fb4adf1bc6c177e2f9a484f7b961f63ed7ea19fba2c4cdc820bb6858765',
  'hands/b': '216b89664cf30e3745738fd99386b25b4e375dd6bedb1ddd907aef4696a731b3',
  'hands/c': '744175e6279f3b95ec8f956d752f771fe13d5a4e8cda4f4b063ea62f54804ff9',
  'hands/d': '16e8fa37e024c1d340916782494bbe9b05f931e8a6fc456c1041ecf94131fcc1',
  'hands/e': 'abd7e8d69480cf63a56a9f9f8f7a43663c170112590919ac7a6c63c3d51dcf0a',
  'hands/f': '31ffef74550d6c60f0c7e17232c2290fdf2a378bb47e0046073a17329f58a2d8',
  'hands/g': '8c1e631cbc5fc9055c40522277e9cf14968e6035f0e8fc19ef84b145b8197fd4',
  'hands/h': '843c89dc26254ee901f3973a4e970c78729a81dbcca4c3676c33b125c4417538',
  'hands/i': 'd0c6e10525e3103607d6d14bf4d07a8b0d21bcb5d75b9120f873cc8f4c6d1392',
  'hands/j': '75a74a08ce6ea9dce1826e6236201e7445e9e479d80130d822a4c591a2e91a35',
  'hands/k': '18b40d7b1fc5236c68e8551792696ba0a676f612d50ba54edf448a523b271767',
  'hands/l': '1896ca2969a436969ac634d4d121e40df81081e5b5e1db706077c535e69d23b3',
  'hands/m': '92399194c0729135ecbb5baea9d97de184ead1043ece91676e5673d3e2eff292',
  'hands/n': 'ce6e10a88f270562c9499c625027a22ab81619cb8d315250adac365520f9d9ee',
  'hands/o': 'bdbe5ddcf4f09214450ed906665e3d030a77f8d9df8b4eaa629fdf5f5222bc94',
  'hands/p': 'ebdba291fbf4f1bbaf7e37ab43072402e165059110823e228d995b4534a3f0ca',
  'hands/q': '207b4ea31948ea02a8425bcb492000ec1dc888ce24594de472dcf4b6718ea73a',
  'hands/r': '35849f009748f69fee77f57e03747bf0ba4b0d80412618ec07e3dc2889ad67e6',
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

test.each([
  ['unseen', 0.45],
  ['unseen-too', 0.55],
  ['threshold/s', 0.45],
  ['threshold/t', 0.45],
  ['threshold/u', 0.4],
])('of %s, whose author has not seen the gate, at most 0.5 %% of the flips are joined', (name, least) => {
  const { trueHits, falseHits } = scored(name)
  expect(falseHits.pairs).toBeGreaterThan(800)
  expect(falseHits.rate).toBeLessThanOrEqual(0.005)
  expect(trueHits.rate).toBeGreaterThanOrEqual(least)
})

test.each([
  ['held-out', 0.7],
  ['written-after', 0.75],
])('of %s, which it was learned from, few flips are joined', (name, least) => {
  const { trueHits, falseHits } = scored(name)
  expect(falseHits.rate).toBeLessThan(0.01)
  expect(trueHits.rate).toBeGreaterThan(least)
})

test('judged by words only, hardly a flip is joined', () => {
  for (const name of ['unseen', 'unseen-too', 'threshold/s', 'threshold/t', 'threshold/u', 'held-out']) {
    expect(scored(name, true).falseHits.hits).toBeLessThanOrEqual(1)
  }
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
