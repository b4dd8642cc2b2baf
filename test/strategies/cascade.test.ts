import { describe, expect, test } from 'vitest'
import type { ErrorClass } from '../../src/core/errors.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { cascade, errorOf, model, question, runner, textOf } from '../support/run-strategy.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'

function setUp(behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>>) {
  const models = scriptedModels(behaviours)
  return { ...models, ...runner(models.call) }
}

const streaming = question({ stream: true })
const unsure = { text: 'I am unsure.' }
const sure = { text: 'Lima.' }
const strong = { text: 'It is Lima.' }

const logprobs = (value: number) => ({ content: [{ token: 'x', logprob: value }] })
const agreement = (names: string[], atLeast = 1) => ({
  accept: [],
  agreement: { with: names.map((name) => model(name)), atLeast, compare: {} },
})

describe.each([
  ['a JSON caller', question()],
  ['a streaming caller', streaming],
])('cascade for %s', (_, request) => {
  test('an accepted answer is replayed; the strong one is not called', async () => {
    const { calls, run, choices, verdicts } = setUp({ a: sure, b: strong })
    expect(await textOf(run(cascade(['a', 'b']), request).answer)).toBe('Lima.')
    expect(calls.map(({ model: name, need }) => [name, need])).toEqual([['a', 'whole']])
    expect(choices).toMatchObject([{ verb: 'cascade', candidates: ['a', 'b'], picked: 'a' }])
    expect(verdicts).toMatchObject([{ path: 'use.cascade[0]', model: 'a', outcome: 'accept', gate: null }])
  })

  test('one that is not accepted is the next one’s turn; the last one is not judged', async () => {
    const { calls, run, choices, verdicts } = setUp({ a: unsure, b: unsure, c: unsure })
    const answer = await run(cascade(['a', 'b', 'c']), request).answer
    expect(answer.lease.model).toBe('c')
    expect(await textOf(answer)).toBe('I am unsure.')
    expect(calls.map(({ need }) => need)).toEqual(['whole', 'whole', 'pass'])
    expect(calls.every(({ ended }) => ended?.error === undefined)).toBe(true)
    expect(choices[0]?.picked).toBe('c')
    expect(verdicts.map(({ outcome, gate }) => [outcome, gate])).toEqual([
      ['next', 'words'],
      ['next', 'words'],
    ])
  })

  test.each<[string, Behaviour]>([
    ['server', 'server'],
    ['rate_limit', 'rate_limit'],
    ['garbage', 'garbage'],
    ['network', { text: 'cut in the middle of it', cut: 3 }],
  ])('%s of a cheap one is the next one’s turn', async (_class, behaviour) => {
    const { run } = setUp({ a: behaviour, b: strong })
    expect(await textOf(run(cascade(['a', 'b']), request).answer)).toBe('It is Lima.')
  })

  test.each<ErrorClass>(['request', 'content_policy'])('%s is the caller’s', async (errorClass) => {
    const { calls, run } = setUp({ a: errorClass, b: strong })
    expect((await errorOf(run(cascade(['a', 'b']), request).answer)).class).toBe(errorClass)
    expect(calls).toHaveLength(1)
  })

  test('when all fail, all are named', async () => {
    const { run } = setUp({ a: 'server', b: 'timeout' })
    const error = await errorOf(run(cascade(['a', 'b']), request).answer)
    expect(error.class).toBe('timeout')
    expect(error.message).toMatch(/a \(server\), b \(timeout\)/)
  })
})

describe('speculation', () => {
  test('the strong one starts early and is ended when the cheap one is accepted', async () => {
    const { calls, run } = setUp({ a: { ...sure, after: 30 }, b: { ...strong, after: 60 } })
    expect(await textOf(run(cascade(['a', 'b'], { speculative: 0 })).answer)).toBe('Lima.')
    expect(calls.map((call) => call.aborted?.details.code)).toEqual([undefined, 'lost'])
  })

  test('it has already answered when the cheap one is not accepted', async () => {
    const { calls, run } = setUp({ a: { ...unsure, after: 40 }, b: { ...strong, after: 40 } })
    const began = Date.now()
    expect(await textOf(run(cascade(['a', 'b'], { speculative: 0 }), streaming).answer)).toBe('It is Lima.')
    expect(Date.now() - began).toBeLessThan(75)
    expect(calls).toHaveLength(2)
  })

  test('after a while; a quick cheap one leaves it uncalled', async () => {
    const { calls, run } = setUp({ a: { ...sure, after: 5 }, b: strong })
    await textOf(run(cascade(['a', 'b'], { speculative: 20 })).answer)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(calls.map((call) => call.model)).toEqual(['a'])
  })

  test('a failure of the cheap one leaves the early one alive', async () => {
    const { run, calls } = setUp({ a: { fails: 'server', after: 10 }, b: { ...strong, after: 20 } })
    const answer = await run(cascade(['a', 'b'], { speculative: 0 }), streaming).answer
    expect(await textOf(answer)).toBe('It is Lima.')
    expect(calls).toHaveLength(2)
  })

  test('the caller’s own error ends the early one', async () => {
    const { run, calls } = setUp({ a: { fails: 'request', after: 10 }, b: 'hang' })
    await errorOf(run(cascade(['a', 'b'], { speculative: 0 })).answer)
    expect(calls[1]?.aborted?.class).toBe('aborted')
  })

  test('what the budget did not pay early, it may pay at its turn', async () => {
    const { run } = setUp({ a: { fails: 'server', after: 10, usd: 0.8 }, b: { ...strong, usd: 0.8 } })
    const node = cascade(['a', 'b'], { speculative: 0 })
    expect(await textOf(run(node, question(), new Scope(), new Budget({ usd: 1 })).answer)).toBe(
      'It is Lima.',
    )
  })
})

describe('log-probabilities', () => {
  const accept = [{ logprob: { atLeast: -0.5 } }]

  test('are asked for where a gate reads them, and not shown', async () => {
    const { calls, run } = setUp({ a: { ...sure, logprobs: logprobs(-0.1) }, b: strong })
    const answer = await run(cascade(['a', 'b'], { accept })).answer
    expect(calls[0]?.request.logprobs).toEqual({ top: 0 })
    expect(answer).toMatchObject({ kind: 'whole', result: { model: 'a' } })
    expect(answer.kind === 'whole' && 'logprobs' in answer.result).toBe(false)
  })

  test('stay where the caller asked for them', async () => {
    const { run } = setUp({ a: { ...sure, logprobs: logprobs(-0.1) }, b: strong })
    const answer = await run(cascade(['a', 'b'], { accept }), question({ logprobs: true })).answer
    expect(answer.kind === 'whole' && answer.result.logprobs).toEqual(logprobs(-0.1))
  })

  test('too low: the next one, which is asked as the caller asked', async () => {
    const { calls, run } = setUp({ a: { ...sure, logprobs: logprobs(-2) }, b: strong })
    expect((await run(cascade(['a', 'b'], { accept })).answer).lease.model).toBe('b')
    expect(calls[1]?.request.logprobs).toBe(null)
    expect(calls[1]?.request.source).not.toBe(null)
  })
})

describe('agreement', () => {
  test('a second one that says the same accepts; both are asked at once', async () => {
    const { calls, run } = setUp({ a: { text: '42', after: 20 }, second: { text: '42.0' }, b: strong })
    expect(await textOf(run(cascade(['a', 'b'], agreement(['second']))).answer)).toBe('42')
    expect(calls.map((call) => call.path)).toEqual(['use.cascade[0]', 'use.accept.agreement.with[0]'])
  })

  test('one that says otherwise does not', async () => {
    const { run, verdicts } = setUp({ a: { text: '42' }, second: { text: '41' }, b: strong })
    expect((await run(cascade(['a', 'b'], agreement(['second']))).answer).lease.model).toBe('b')
    expect(verdicts.at(-1)).toMatchObject({
      gate: 'agreement',
      outcome: 'next',
      why: 'agreement: 1 of 2 say the same',
    })
  })

  test('one that fails agrees with nothing, and is named', async () => {
    const { run, notes } = setUp({ a: { text: '42' }, second: 'server', b: strong })
    expect((await run(cascade(['a', 'b'], agreement(['second']))).answer).lease.model).toBe('b')
    expect(notes.join()).toMatch(/no second opinion of 1: second \(server\)/)
  })

  test('a share of several is enough where it says so', async () => {
    const { run } = setUp({ a: { text: 'yes' }, c: { text: 'Yes.' }, d: { text: 'no' }, b: strong })
    expect((await run(cascade(['a', 'b'], agreement(['c', 'd'], 0.6))).answer).lease.model).toBe('a')
    expect((await run(cascade(['a', 'b'], agreement(['c', 'd'], 0.7))).answer).lease.model).toBe('b')
  })

  test('asked once for all members; ended when another gate has already decided', async () => {
    const { callsTo, run } = setUp({ a: unsure, b: unsure, c: strong, second: { text: 'x', after: 50 } })
    const node = cascade(['a', 'b', 'c'], {
      ...agreement(['second']),
      accept: [{ words: { mustNot: ['unsure'] } }],
    })
    expect((await run(node).answer).lease.model).toBe('c')
    expect(callsTo('second')).toHaveLength(1)
    expect(callsTo('second')[0]?.aborted?.details.code).toBe('lost')
  })
})

test('its own timeout is not an upstream’s', async () => {
  const { calls, run } = setUp({ a: 'hang', b: strong })
  const error = await errorOf(run(cascade(['a', 'b'], { timeout: 20 })).answer)
  expect(error.class).toBe('timeout')
  expect(calls).toHaveLength(1)
})
