import { expect, test } from 'vitest'
import { messagesOf } from '../harness/messages-of.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import type { Behaviour } from '../upstream/exchange.ts'
import { refusals } from '../upstream/faults.ts'
import { say } from '../upstream/say.ts'
import { answerOf } from './answer-of.ts'
import { exampleAt } from './example.ts'

const chat = 'smollm2:135m'
const large = 'smollm2:1.7b'
const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: exampleAt('meta-model-switch', { baseUrls: { local: upstream().baseUrl } }),
}))
const isChoice = (told: string) => told.includes('You choose who answers a request')

/** `meta` and `writer` are one model: it chooses as it is told here, one reply after the other, and writes else. */
function meta(...replies: readonly (string | Behaviour)[]): void {
  const left = [...replies]
  upstream().on(large, (exchange) => {
    if (!isChoice(messagesOf(exchange.seen).join('\n'))) return say('Dear Ann,')(exchange)
    const reply = left.length > 1 ? left.shift() : left[0]
    return typeof reply === 'function' ? reply(exchange) : say(reply ?? '')(exchange)
  })
}

test.each([
  ['sums', 'What is 15% of 240?', 'edge/calc', '15% of 240 = 36'],
  ['umbel', 'How do I set a timeout for a route?', 'edge/docs', expect.stringContaining('docs/')],
  ['chat', 'What is the capital of Peru?', 'chat', 'Lima.'],
])('the model names %s', async (branch, ask, model, text) => {
  meta(`{"branch": "${branch}"}`)
  upstream().on(chat, say('Lima.'))
  const answered = await answerOf(router(), ask)
  expect(answered).toMatchObject({ model, text })
  const { choices } = await recordOf(router(), answered.response)
  expect(choices).toMatchObject([{ verb: 'switch', picked: branch }])
})

test('a branch that is a choice itself', async () => {
  meta('{"branch": "writing"}', '{"branch": "prose"}')
  const { text, response } = await answerOf(router(), 'Write a letter to Ann')
  expect(text).toBe('Dear Ann,')
  expect(messagesOf(upstream().callsTo(large).at(-1))[0]).toBe('system: Write plainly.')
  const { choices } = await recordOf(router(), response)
  expect(choices.map(({ picked }) => picked).toSorted()).toEqual(['prose', 'writing'])
})

test('a reply that names none is asked once more', async () => {
  meta('The best is probably sums?', '{"branch": "sums"}')
  expect(await answerOf(router(), 'What is 15% of 240?')).toMatchObject({ model: 'edge/calc' })
})

test.each([
  ['names none in two replies', 'I like turtles.'],
  ['fails', refusals['server-error'] ?? ''],
])('when the model %s, `else` answers', async (_, reply) => {
  meta(reply)
  const { model, text, response } = await answerOf(router(), 'What is 15% of 240?')
  expect([model, text]).toEqual(['edge/auto', '15% of 240 = 36'])
  const { choices, notes } = await recordOf(router(), response)
  expect(choices).toMatchObject([{ picked: 'else' }])
  expect(notes.join()).toMatch(/nobody chose a branch/)
})
