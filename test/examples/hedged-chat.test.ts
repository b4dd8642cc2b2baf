import { expect, test } from 'vitest'
import { recordOf } from '../harness/record-of.ts'
import { askStream } from '../harness/ask.ts'
import { contentOf, readEvents } from '../harness/events.ts'
import { routerForFile } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { refusals, stallBeforeFirstToken } from '../upstream/faults.ts'
import { say } from '../upstream/say.ts'
import { answerOf } from './answer-of.ts'
import { exampleAt } from './example.ts'

const name = 'smollm2:135m'
const first = upstreamForFile()
const second = upstreamForFile()
const router = routerForFile(() => ({
  config: exampleAt('hedged-chat', { baseUrls: { first: first().baseUrl, second: second().baseUrl } }),
}))

test('a quick first one is asked alone; its usual is learned', async () => {
  first().on(name, say('Rome.'))
  // Nineteen streams measure it; what follows waits for its own 95th percentile instead of 2 seconds.
  for (let count = 0; count < 20; count += 1) {
    const stream = await readEvents(await askStream(router(), 'auto'))
    expect(contentOf(stream)).toBe('Rome.')
  }
  expect(second().calls).toHaveLength(0)
})

test('a first one that is slower than usual: the second streams, the first is left', async () => {
  first().on(name, stallBeforeFirstToken)
  second().on(name, say('Rome, the capital.', { every: 20 }))
  const began = Date.now()
  const response = await askStream(router(), 'auto')
  expect(response.headers.get('x-umbel-model')).toBe('chat-2')
  expect(Date.now() - began).toBeLessThan(1500)
  expect(contentOf(await readEvents(response))).toBe('Rome, the capital.')
  await until('the first is left', () => first().calls.at(-1)?.abortedAt ?? undefined)
  const { attempts } = await recordOf(router(), response)
  expect(attempts.map(({ model, outcome }) => [model, outcome])).toEqual([
    ['chat-1', 'aborted'],
    ['chat-2', 'unverified'],
  ])
})

test('a first one that fails is replaced at once; when both fail, the Worker answers by itself', async () => {
  const refuse = refusals['overloaded'] ?? say('')
  first().on(name, refuse)
  second().on(name, say('Rome.'), refuse)
  expect(await answerOf(router(), 'What is the capital of Italy?')).toMatchObject({ model: 'chat-2' })
  expect(await answerOf(router(), 'What is 15% of 240?')).toMatchObject({
    model: 'edge/auto',
    text: '15% of 240 = 36',
  })
})
