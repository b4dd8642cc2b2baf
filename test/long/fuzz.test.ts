import { type Arbitrary, array, constantFrom, jsonValue, oneof, record, sample, string } from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Router, startRouter } from '../harness/router.ts'
import { longRun } from './long-run.ts'

/** Bodies of every kind: each is answered, or refused in OpenAI's shape with a status below 500. */
const { seed, requests, note } = longRun('fuzz', 30_000)

const odd = oneof(jsonValue(), constantFrom(null, 3, '', [], {}))
const mostly = <T>(right: Arbitrary<T>) =>
  oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: odd })
const words = constantFrom(
  '2+2',
  'what is',
  '15%',
  'of',
  '240',
  'km in miles',
  'deploy',
  'umbel',
  '(',
  '^',
  '9e99',
  '```',
  '<file>',
  '\u{1f338}',
)
const content = mostly(
  oneof(
    string({ unit: 'binary' }),
    array(words, { maxLength: 8 }).map((list) => list.join(' ')),
  ),
)
const part = mostly(record({ type: mostly(constantFrom('text', 'image_url', 'other')), text: content }))
const message = mostly(
  record({
    role: mostly(constantFrom('user', 'system', 'assistant', 'tool')),
    content: oneof(content, array(part)),
  }),
)
const body = record(
  {
    model: mostly(
      constantFrom('auto', 'edge/calc', 'edge/docs', 'edge/auto', 'edge/embed', 'route/default', 'none'),
    ),
    messages: mostly(array(message, { minLength: 1, maxLength: 3 })),
    input: mostly(oneof(content, array(content))),
    stream: mostly(constantFrom(true, false)),
    temperature: mostly(constantFrom(0, 1)),
    max_tokens: mostly(constantFrom(1, 100)),
    metadata: mostly(record({ tier: constantFrom('a', 'b') })),
    umbel: mostly(
      record({ seed: constantFrom(1, 2), usage: constantFrom(true, false) }, { requiredKeys: [] }),
    ),
    user: odd,
  },
  { requiredKeys: ['messages', 'input', 'model'] },
)
const paths = ['/v1/chat/completions', '/v1/embeddings', '/v1/decisions']

let router: Router

beforeAll(async () => {
  router = await startRouter({})
})
afterAll(() => router.stop())

it('holds', { timeout: 1_800_000 }, async () => {
  const counts: Record<string, number> = {}
  const bodies = sample(body, { numRuns: requests, seed })
  for (const [index, value] of bodies.entries()) {
    const path = paths[index % paths.length] ?? ''
    const sent = JSON.stringify(value)
    const text = index % 50 === 0 ? sent.slice(0, index % sent.length) : sent
    const response = await fetch(`${router.url}${path}`, { method: 'POST', body: text })
    const answer = await response.text()
    const kind = `${path} ${response.status}`
    counts[kind] = (counts[kind] ?? 0) + 1
    if (response.status < 400) continue
    expect(response.status, text).toBeLessThan(500)
    expect(JSON.parse(answer), text).toMatchObject({
      error: { message: expect.any(String), type: expect.any(String) },
    })
  }
  expect(router.output()).not.toMatch(/unforeseen_error|Uncaught/)
  note({ requests, counts })
})
