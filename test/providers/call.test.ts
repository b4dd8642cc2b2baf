import { expect, test } from 'vitest'
import type { HealthOutcome } from '../../src/core/ports.ts'
import type { Attempt } from '../../src/core/record.ts'
import type { Provider, Reply } from '../../src/providers/provider.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { Slots } from '../../src/providers/slots.ts'
import { UmbelError, lost } from '../../src/core/errors.ts'
import { createCall } from '../../src/providers/call.ts'
import { readAnswer } from '../../src/strategies/read-answer.ts'
import { errorOf, question, quietPorts, unmeasured } from '../support/run-strategy.ts'
import { emptyRelease, profile } from '../support/release.ts'

const release = emptyRelease({
  models: { a: profile('a') },
  providers: { up: { name: 'up', type: 'openai', baseUrl: null, apiKeySecret: null, headers: {} } },
})

/** Calls to one model whose provider says nothing, whatever it is told. */
function silent(slots: Slots, health = unmeasured) {
  const attempts: Attempt[] = []
  const signals: AbortSignal[] = []
  const provider: Provider = {
    send: ({ signal }) => {
      signals.push(signal)
      return Promise.withResolvers<Reply>().promise
    },
  }
  const call = createCall({
    release,
    providers: () => provider,
    health,
    ...quietPorts(),
    clock: { now: () => 0 },
    slots,
    attempts,
    meter: false,
    note: () => {},
  })
  const ask = (scope: Scope, budget = new Budget({})) =>
    call('a', 'chat', question(), {
      need: 'pass',
      path: 'use',
      scope,
      budget,
      firstTokenTimeout: 1000,
    })
  return { attempts, signals, ask }
}

// Once the response is sent, workerd runs nothing more of a request: what is to happen then happens at once.
test('a call is over as soon as its scope is, whether or not its provider ever says so', async () => {
  const slots = new Slots(1)
  const { attempts, signals, ask } = silent(slots)
  const scope = new Scope()
  const budget = new Budget({ tokens: 10_000 })
  const answer = ask(scope, budget)
  answer.catch(() => {})
  await Promise.resolve()
  await Promise.resolve()
  expect(signals).toHaveLength(1)
  scope.end(new UmbelError('aborted', 'The others have decided.'))
  expect(attempts).toMatchObject([{ outcome: 'aborted', error: { message: 'The others have decided.' } }])
  expect(signals[0]?.aborted).toBe(true)
  expect(budget.rest().tokens).toBeGreaterThan(9000)
})

test('a call that nobody waited for any longer has told its model nothing, but it was looked at', async () => {
  const seen: HealthOutcome[] = []
  const health = { ...unmeasured, observe: (_: string, outcome: HealthOutcome) => void seen.push(outcome) }
  const { ask } = silent(new Slots(), health)
  for (const why of [
    new UmbelError('timeout', 'Too late.'),
    new UmbelError('aborted', 'The caller left.'),
    lost(),
  ]) {
    const scope = new Scope()
    ask(scope).catch(() => {})
    await Promise.resolve()
    scope.end(why)
  }
  const givenUp = { failed: false, kind: 'given-up' }
  expect(seen).toEqual([
    { ...givenUp, firstTokenMs: null },
    { ...givenUp, firstTokenMs: null },
    { ...givenUp, firstTokenMs: 0 },
  ])
})

test('a slot that is handed over to a call whose scope has just ended is given back', async () => {
  const slots = new Slots(1)
  const giveBack = await slots.take(new Scope())
  const { attempts, ask } = silent(slots)
  const scope = new Scope()
  const failed = errorOf(ask(scope))
  await Promise.resolve()
  giveBack()
  scope.end(new UmbelError('aborted', 'Another answer was taken.'))
  expect((await failed).class).toBe('aborted')
  expect(attempts).toMatchObject([{ outcome: 'aborted' }])
  await slots.take(new Scope().child(100))
})

/** One call under a cap of $10, to a model whose output costs $1 a token and whose answer are these parts. */
async function answering(parts: readonly StreamPart[], scope = new Scope()) {
  const attempts: Attempt[] = []
  const priced = emptyRelease({
    ...release,
    models: { a: profile('a', { price: { input: 0, output: 1e6 } }) },
  })
  async function* one(): AsyncGenerator<StreamPart[]> {
    for (const part of parts) yield [part]
  }
  const reply: Reply = { kind: 'parts', status: 200, headers: new Headers(), dropped: [], parts: one() }
  const call = createCall({
    release: priced,
    providers: () => ({ send: () => Promise.resolve(reply) }),
    health: unmeasured,
    ...quietPorts(),
    clock: { now: () => 0 },
    slots: new Slots(),
    attempts,
    meter: false,
    note: () => {},
  })
  const budget = new Budget({ usd: 10 })
  const options = { need: 'whole', path: 'use', scope, budget, firstTokenTimeout: 1000 } as const
  return { answer: await call('a', 'chat', question(), options), attempts, budget }
}

const said: readonly StreamPart[] = [
  { type: 'text-start', id: 't' },
  ...['one ', 'two ', 'three '].map((text): StreamPart => ({ type: 'text-delta', id: 't', text })),
]

test('an upstream that fails after it has begun to answer has used what it said', async () => {
  const died = new UmbelError('server', 'The engine died', {
    upstream: { status: 200, headers: new Headers(), body: '', dialect: 'openai-chat' },
  })
  const { answer, attempts, budget } = await answering([...said, { type: 'error', error: died }])
  expect((await errorOf(readAnswer(answer))).message).toBe('The engine died')
  expect(attempts).toMatchObject([{ outcome: 'failed', cost: 3, estimated: true }])
  expect(budget.rest().usd).toBe(7)
})

test('a call that is ended while its answer is read has used what had come', async () => {
  const scope = new Scope()
  const { answer, attempts, budget } = await answering([...said, { type: 'text-end', id: 't' }], scope)
  if (answer.kind !== 'parts') throw new Error('The answer does not stream.')
  const reading = readAnswer({
    ...answer,
    parts: (async function* () {
      for await (const batch of answer.parts) {
        if (batch.some(({ type }) => type === 'text-end')) scope.end(new UmbelError('aborted', 'Gone.'))
        yield batch
      }
    })(),
  })
  await errorOf(reading)
  expect(attempts).toMatchObject([{ outcome: 'aborted', cost: 3, estimated: true }])
  expect(budget.rest().usd).toBe(7)
})

test.each([1e308, 2 ** 53])('a count of %d tokens is taken for none', async (outputTokens) => {
  const usage = { inputTokens: 1, outputTokens }
  const finish: StreamPart = { type: 'finish', reason: 'stop' }
  const { answer, attempts, budget } = await answering([...said, { type: 'usage', usage }, finish])
  await readAnswer(answer)
  expect(attempts).toMatchObject([{ outcome: 'ok', usage: null, estimated: true }])
  expect(budget.rest().usd).toBe(0)
})
