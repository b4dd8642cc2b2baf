import { describe, expect, it } from 'vitest'
import type { CachedAnswer } from '../../src/core/cache.ts'
import { cacheApiStore } from '../../src/state/cache-api-store.ts'

const answer: CachedAnswer = {
  parts: [
    { type: 'text-delta', id: 'a', text: 'hello' },
    { type: 'finish', reason: 'stop' },
  ],
  model: 'm',
  maker: { provider: 'p', model: 'up', dialect: 'openai-chat' },
  source: { dialect: 'openai-chat', text: '{"choices":[]}' },
  usage: { inputTokens: 1, outputTokens: 2 },
  cost: 0.001,
  storedAt: 5,
}

describe('answers in the Cache API', () => {
  const store = cacheApiStore()

  it('come back as they were, by their own key', async () => {
    await store.put('one', answer, 60_000)
    expect(await store.get('one')).toEqual(answer)
    expect(await store.get('two')).toBeUndefined()
  })

  it('are gone after their time', async () => {
    await store.put('short', answer, 1000)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await store.get('short')).toBeUndefined()
  })

  it('are not there when what stands there is something else', async () => {
    const headers = { 'cache-control': 'max-age=60' }
    await caches.default.put('https://cache.umbel.invalid/v1/odd', new Response('{"parts":1}', { headers }))
    await caches.default.put('https://cache.umbel.invalid/v1/text', new Response('no JSON', { headers }))
    expect([await store.get('odd'), await store.get('text')]).toEqual([undefined, undefined])
  })
})
