import { describe, expect, test } from 'vitest'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { directiveOf, mayKeep, mostAgeOf, neverCached } from '../../src/cache/may-cache.ts'
import { question } from '../support/run-strategy.ts'
import { withChanges } from '../../src/core/with-changes.ts'

const withHeaders = (headers: Record<string, string>) =>
  withChanges(question(), {
    headers: { get: (name) => headers[name] ?? null, keys: () => Object.keys(headers) },
  })
const text: StreamPart = { type: 'text-delta', id: 'a', text: 'hello' }
const finish = (reason: 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'other'): StreamPart => ({
  type: 'finish',
  reason,
})

describe('what the caller says', () => {
  test.each([
    [{}, 'use'],
    [{ 'x-umbel-cache': 'Bypass ' }, 'bypass'],
    [{ 'x-umbel-cache': 'refresh' }, 'refresh'],
    [{ 'cache-control': 'no-store' }, 'bypass'],
    [{ 'cache-control': 'max-age=0, no-cache' }, 'refresh'],
    [{ 'cache-control': 'max-age=60' }, 'use'],
    [{ 'x-umbel-cache': 'nonsense' }, 'use'],
  ])('%o: %s', (headers, directive) => {
    expect(directiveOf(withHeaders(headers))).toBe(directive)
  })

  test.each([
    ['max-age=60', 60_000],
    ['private, Max-Age="5"', 5000],
    ['max-age=0', 0],
    ['max-age', undefined],
    ['s-maxage=5', undefined],
  ])('%s: how old an answer may be', (control, most) => {
    expect(mostAgeOf(withHeaders({ 'cache-control': control }))).toBe(most)
  })
})

test('several choices, and a temperature above 0, are not cached', () => {
  expect(neverCached(question(), {})).toBeUndefined()
  expect(neverCached(question({ temperature: 0 }), {})).toBeUndefined()
  expect(neverCached(question({ temperature: 0.2 }), {})).toBeDefined()
  expect(neverCached(question({ temperature: 0.2 }), { sampled: true })).toBeUndefined()
  expect(neverCached(question({ n: 2 }), { sampled: true })).toBeDefined()
  expect(neverCached({ ...question(), answers: 2 }, {})).toBeDefined()
})

describe('what may be kept', () => {
  test('an answer in words that came to its end', () => {
    expect(mayKeep([text, finish('stop')])).toBe(true)
  })

  test.each([
    ['cut by its length', [text, finish('length')]],
    ['stopped by a filter', [text, finish('content-filter')]],
    ['without an end', [text]],
    ['without a word', [finish('stop')]],
    ['of nothing but space', [{ type: 'text-delta', id: 'a', text: ' \n' }, finish('stop')]],
    ['with a call of a tool', [{ type: 'tool-call-start', id: 'b', callId: 'c', name: 'f' }, finish('stop')]],
    ['a refusal', [{ type: 'refusal', id: 'b', text: 'no' }, finish('stop')]],
    ['too large', [{ type: 'text-delta', id: 'a', text: 'x'.repeat(1_000_001) }, finish('stop')]],
  ] as [string, StreamPart[]][])('not one %s', (_, parts) => {
    expect(mayKeep(parts)).toBe(false)
  })
})
