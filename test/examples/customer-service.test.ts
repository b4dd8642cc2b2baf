import { describe, expect, test } from 'vitest'
import { messagesOf } from '../harness/messages-of.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { refusals } from '../upstream/faults.ts'
import { say } from '../upstream/say.ts'
import { answerOf } from './answer-of.ts'
import { exampleAt } from './example.ts'

const agent = 'smollm2:1.7b'
const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: exampleAt('customer-service', { baseUrls: { local: upstream().baseUrl } }),
}))
const asked = () => messagesOf(upstream().callsTo(agent).at(-1)).join('\n')
const angry = 'Your shop is terrible. The shoes came broken and I want my money back.'

describe('refunds', () => {
  test.each([
    [angry, 'angry'],
    ['How do I return the shoes I bought, please?', 'calm'],
  ])('the agent gets the policy and the mood: %s', async (ask, mood) => {
    upstream().on(agent, say('We are sorry. Sending back is free within 30 days.'))
    const { text, route, response } = await answerOf(router(), ask)
    expect([text, route]).toEqual(['We are sorry. Sending back is free within 30 days.', 'refunds'])
    expect(asked()).toContain('system: You are the returns desk of a shop.')
    expect(asked()).toContain('Goods may be sent back within 30 days.')
    expect(asked()).toContain(`A customer, who is ${mood}, writes: "${ask}"`)
    const { steps } = await recordOf(router(), response)
    expect(steps).toMatchObject([
      { name: 'mood', kind: 'classify', outcome: 'ok', label: mood },
      { name: 'answer', outcome: 'ok' },
    ])
  })

  test.each([
    ['a number that the policy does not name', 'You have 60 days.', 'support'],
    ['a promise', 'We guarantee it.', 'words'],
  ])('%s is written once more', async (_, wrong, gate) => {
    upstream().on(agent, say(wrong), say('You have 30 days.'))
    const { text, response } = await answerOf(router(), angry)
    expect(text).toBe('You have 30 days.')
    const { verdicts } = await recordOf(router(), response)
    expect(verdicts).toMatchObject([{ outcome: 'retry', gate }, { outcome: 'accept' }])
  })

  test('an agent that insists is one error that names the step', async () => {
    upstream().on(agent, say('We guarantee it.'))
    await expect(answerOf(router(), angry)).rejects.toThrow(/Step 'answer' failed/)
  })

  test('what is private is redacted', async () => {
    upstream().on(agent, say('Write to ann.lee@example.org, please.'))
    expect((await answerOf(router(), angry)).text).toBe('Write to [EMAIL], please.')
  })
})

test('the other desks call nobody', async () => {
  const before = upstream().calls.length
  expect(await answerOf(router(), 'What is 19% of 80?')).toMatchObject({
    text: '19% of 80 = 15.2',
    route: 'sums',
    model: 'edge/calc',
  })
  expect(await answerOf(router(), 'How do I set a timeout for a route?')).toMatchObject({
    text: expect.stringContaining('docs/strategies.md'),
    route: 'product',
    model: 'edge/docs',
  })
  expect(upstream().calls).toHaveLength(before)
})

test('any other question goes to the agent, and to the Worker itself when that is gone', async () => {
  upstream().on(agent, say('A goat.'), refusals['overloaded'] ?? say(''))
  const question = 'Which animal climbs best?'
  expect(await answerOf(router(), question)).toMatchObject({ text: 'A goat.', route: 'default' })
  expect(await answerOf(router(), question)).toMatchObject({ model: 'edge/auto', route: 'default' })
})
