import { expect, test } from 'vitest'
import { askStream } from '../harness/ask.ts'
import { contentOf, readEvents } from '../harness/events.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { say } from '../upstream/say.ts'
import { answerOf } from './answer-of.ts'
import { exampleAt } from './example.ts'

const cheap = 'smollm2:135m'
const strong = 'smollm2:1.7b'
const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: exampleAt('cheap-to-strong', { baseUrls: { local: upstream().baseUrl } }),
}))

test('a sum costs no call', async () => {
  const { text, model } = await answerOf(router(), 'What is 15% of 240?')
  expect(text).toBe('15% of 240 = 36')
  expect(model).toBe('edge/calc')
  expect(upstream().calls).toHaveLength(0)
})

test('a cheap answer that the model was sure of is the answer', async () => {
  upstream().on(cheap, say('It is Lima.', { logprob: -0.1 }))
  const { text, model, response } = await answerOf(router(), 'What is the capital of Peru?')
  expect([text, model]).toEqual(['It is Lima.', 'cheap'])
  expect(upstream().callsTo(cheap).at(-1)?.json).toMatchObject({ logprobs: true, temperature: 0 })
  expect(upstream().callsTo(strong)).toHaveLength(0)
  const { attempts } = await recordOf(router(), response)
  expect(attempts.map((attempt) => attempt.model)).toEqual(['edge/calc', 'cheap'])
})

test.each([
  ['is not sure', say('Perhaps Cusco?', { logprob: -1.2 }), 'logprob'],
  ['tells nothing of its chances', say('It is Lima.'), 'logprob'],
  ['says too much', say('word '.repeat(70), { logprob: -0.1 }), 'length'],
])('the strong one streams live when the cheap one %s', async (_, behaviour, gate) => {
  upstream().on(cheap, behaviour)
  upstream().on(strong, say('It is Lima for certain', { every: 40 }))
  const response = await askStream(router(), 'auto')
  expect(response.headers.get('x-umbel-model')).toBe('strong')
  const stream = await readEvents(response)
  expect(contentOf(stream)).toBe('It is Lima for certain')
  const content = stream.events.filter(({ data }) => data.includes('"content":"'))
  expect((content.at(-1)?.after ?? 0) - (content[0]?.after ?? 0)).toBeGreaterThan(80)
  const { verdicts } = await recordOf(router(), response)
  expect(verdicts.at(-1)).toMatchObject({ model: 'cheap', outcome: 'next', gate })
})
