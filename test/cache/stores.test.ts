import { describe, expect, test } from 'vitest'
import type { CachedAnswer } from '../../src/core/cache.ts'
import { MemoryCacheStore } from '../../src/cache/memory-store.ts'
import { SemanticIndex } from '../../src/cache/semantic-index.ts'
import { TwoTiers } from '../../src/cache/two-tiers.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { readQuestion } from '../../src/cache/question/asks-the-same.ts'

const answerOf = (text: string, storedAt = 0): CachedAnswer => ({
  parts: [{ type: 'text-delta', id: 'a', text }],
  model: 'm',
  maker: { provider: 'p', model: 'm', dialect: '' },
  usage: null,
  cost: null,
  storedAt,
})

describe('memory', () => {
  test('forgets after the time, and what was not used for longest when it is full', async () => {
    let now = 0
    const store = new MemoryCacheStore(() => now, 3500)
    await store.put('a', answerOf('x'.repeat(600)), 1000)
    await store.put('b', answerOf('x'.repeat(600)), 1000)
    await store.get('a')
    await store.put('c', answerOf('x'.repeat(600)), 1000)
    await store.put('d', answerOf('x'.repeat(600)), 1000)
    expect([store.peek('b'), store.peek('a') !== undefined, store.peek('d') !== undefined]).toEqual([
      undefined,
      true,
      true,
    ])
    now = 1000
    expect(store.peek('a')).toBeUndefined()
  })

  test('takes nothing that is larger than itself', async () => {
    const store = new MemoryCacheStore(() => 0, 1000)
    await store.put('a', answerOf('x'.repeat(2000)), 1000)
    expect(store.peek('a')).toBeUndefined()
  })
})

test('what only the far store has is kept near', async () => {
  const far = new MemoryCacheStore(() => 0)
  const near = new MemoryCacheStore(() => 0)
  await far.put('a', answerOf('far'), 1000)
  const both = new TwoTiers(near, far, () => 0)
  expect(await both.get('a')).toMatchObject({ parts: [{ text: 'far' }] })
  expect(near.peek('a')).toBeDefined()
  await both.put('b', answerOf('new'), 1000)
  expect([near.peek('b'), far.peek('b')].map((found) => found !== undefined)).toEqual([true, true])
})

describe('questions', () => {
  const embedder = shippedEmbedder()
  const read = (text: string) => readQuestion(text, embedder)

  test('are found in their own context only, and for their time', () => {
    let now = 0
    const index = new SemanticIndex(() => now)
    index.add('one', read('How do I reset my Gmail password?'), answerOf('so'), 1000)
    const find = (context: string, text: string) =>
      index.find(context, () => read(text), { similarity: 0.5 })?.answer
    expect(find('one', 'Steps to reset my Gmail password')).toMatchObject({ parts: [{ text: 'so' }] })
    expect(find('two', 'Steps to reset my Gmail password')).toBeUndefined()
    const near = () => read('Steps to reset my Gmail password')
    expect(index.find('one', near, { similarity: 1.01 })).toBeUndefined()
    const other = () => read("I've forgotten the password of my Gmail account, how do I get a new one?")
    expect(index.find('one', other, { similarity: 0.5, strict: true })).toBeUndefined()
    now = 1000
    expect(find('one', 'Steps to reset my Gmail password')).toBeUndefined()
  })

  test('are bounded, in each context and in all', () => {
    const index = new SemanticIndex(() => 0)
    for (let place = 0; place < 250; place += 1) {
      index.add('one', read(`What is the boiling point of substance ${place}?`), answerOf('so'), 1000)
      index.add(`context ${place}`, read('What is the boiling point of water?'), answerOf('so'), 1000)
    }
    const find = (context: string, text: string) => index.find(context, () => read(text), { similarity: 0.5 })
    expect(find('one', 'boiling point of substance 3')).toBeUndefined()
    expect(find('one', 'boiling point of substance 249')).toBeDefined()
    expect(find('context 3', 'boiling point of water')).toBeUndefined()
    expect(find('context 249', 'boiling point of water')).toBeDefined()
  })
})
