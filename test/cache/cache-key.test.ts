import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedOf, cacheKey, canonicalJson, nodeIdentity, scopeOf } from '../../src/cache/cache-key.ts'
import { emptyRelease } from '../support/release.ts'
import { model, question } from '../support/run-strategy.ts'
import { owner } from '../../src/core/caller.ts'

const keyOf = (body: object) => cacheKey('s', 'n', askedOf(question(body)))

describe('canonical JSON', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(object))
      }),
    )
  })

  test('differs where the value does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
        expect(canonicalJson(a) === canonicalJson(b)).toBe(equal)
      }),
    )
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  // Pairs, since numeric keys of an object have an order of their own.
  return {
    pairs: Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  }
}

describe('a key', () => {
  test('leaves out who asks and how it is delivered', async () => {
    const plain = await keyOf({})
    const others = [
      { stream: true },
      { user: 'ann' },
      { n: 1 },
      { metadata: { trace: '1' } },
      { stream: true, stream_options: { include_usage: true } },
      { store: true },
      { prompt_cache_key: 'k' },
      { safety_identifier: 'x' },
      { umbel: { tags: ['a'], session: 's', usage: true } },
    ]
    for (const other of others) expect(await keyOf(other)).toBe(plain)
  })

  test('takes in all that an answer depends on', async () => {
    const bodies = [
      {},
      { temperature: 0 },
      { seed: 1 },
      { stop: ['x'] },
      { max_tokens: 5 },
      { logprobs: true },
      { response_format: { type: 'json_object' } },
      { reasoning_effort: 'high' },
      { messages: [{ role: 'user', content: 'ho' }] },
      { messages: [{ role: 'assistant', content: 'hi' }] },
      { some_new_field: 1 },
      { tools: [{ type: 'function', function: { name: 'f', description: 'a' } }] },
      { tools: [{ type: 'function', function: { name: 'f', description: 'b' } }] },
      { tools: [{ type: 'web_search' }] },
    ]
    const keys = await Promise.all(bodies.map(keyOf))
    expect(new Set(keys).size).toBe(bodies.length)
  })

  test('is another one in another scope, and at a node that is another', async () => {
    const release = emptyRelease()
    const one = nodeIdentity(model('m', { system: 'Be brief.' }), release)
    expect(nodeIdentity(model('m', { system: 'Be long.' }), release)).not.toBe(one)
    expect(nodeIdentity(model('m', { system: 'Be brief.' }), release)).toBe(one)
    const scopes = ['key', 'tenant', 'all'] as const
    const ann = { ...owner, account: 'ann', tenant: 'acme' }
    const bob = { ...owner, account: 'bob', tenant: 'acme' }
    expect(scopes.map((scope) => scopeOf(scope, ann) === scopeOf(scope, bob))).toEqual([false, true, true])
    expect(scopeOf('tenant', owner)).toBe(scopeOf('key', owner))
  })

  test('changes with what a model stands for', () => {
    const release = emptyRelease()
    const node = model('m')
    const before = nodeIdentity(node, release)
    const profile = {
      name: 'm',
      provider: 'p',
      upstream: 'other',
      description: '',
      examples: [],
      operation: 'chat' as const,
    }
    const unknown = { price: null, contextWindow: null, maxOutputTokens: null, input: null, features: null }
    const after = { ...release, models: { m: { ...profile, ...unknown } } }
    expect(nodeIdentity(node, after)).not.toBe(before)
  })
})
