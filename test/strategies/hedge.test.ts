import { describe, expect, test } from 'vitest'
import { readAnswer } from '../../src/strategies/read-answer.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError, type ErrorClass } from '../../src/core/errors.ts'
import { errorOf, hedge, model, question, runner, unmeasured } from '../support/run-strategy.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'

function setUp(behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>>) {
  const models = scriptedModels(behaviours)
  return { ...models, ...runner(models.call) }
}

const streaming = question({ stream: true })

describe('hedge', () => {
  test('all at once: the first good token wins, the others are ended as lost', async () => {
    const { calls, run, choices } = setUp({ a: { after: 40 }, b: { after: 5 }, c: 'hang' })
    const answer = await run(hedge(['a', 'b', 'c']), streaming).answer
    expect(answer.lease.model).toBe('b')
    expect(calls.map((call) => call.path)).toEqual(['use.hedge[0]', 'use.hedge[1]', 'use.hedge[2]'])
    expect(calls.map((call) => call.aborted?.details.code)).toEqual(['lost', undefined, 'lost'])
    expect(choices).toMatchObject([{ verb: 'hedge', candidates: ['a', 'b', 'c'], picked: 'b' }])
    expect((await readAnswer(answer)).content).toEqual([{ type: 'text', text: 'b' }])
  })

  test('a loser that had answered is ended too', async () => {
    const { calls, run } = setUp({})
    await run(hedge(['a', 'b']), streaming).answer
    expect(calls[1]?.ended?.error ?? calls[1]?.aborted).toMatchObject({ details: { code: 'lost' } })
  })

  test('the next one starts after the delay, and only then', async () => {
    const { calls, run, notes } = setUp({ a: { after: 60 }, b: { after: 5 }, c: 'ok' })
    const quick = hedge(['c', 'b'], { after: 30 })
    expect((await run(quick, streaming).answer).lease.model).toBe('c')
    expect(calls).toHaveLength(1)
    const answer = await run(hedge(['a', 'b'], { after: 20 }), streaming).answer
    expect(answer.lease.model).toBe('b')
    expect(notes).toEqual([])
  })

  test('after the p95 of what was measured', async () => {
    const models = scriptedModels({ a: { after: 60 }, b: 'ok' })
    const health = { ...unmeasured, slowFirstToken: (name: string) => (name === 'a' ? 15 : null) }
    const { run, choices } = runner(models.call, {}, health)
    const answer = await run(hedge(['a', 'b'], { after: 'p95' }), streaming).answer
    expect(answer.lease.model).toBe('b')
    expect(choices[0]?.scores[0]).toBe(15)
  })

  test('at once when one fails', async () => {
    const { run } = setUp({ a: 'overloaded', b: 'ok' })
    const began = Date.now()
    const answer = await run(hedge(['a', 'b'], { after: 5000 }), streaming).answer
    expect(answer.lease.model).toBe('b')
    expect(Date.now() - began).toBeLessThan(1000)
  })

  test('two failures at once are two failures', async () => {
    const { run, calls } = setUp({ a: 'overloaded', b: 'server', c: { fails: 'rate_limit', after: 5 } })
    const error = await errorOf(run(hedge(['a', 'b', 'c']), streaming).answer)
    expect(error.class).toBe('rate_limit')
    expect(error.details.members?.map((member) => member.details.model)).toEqual(['a', 'b', 'c'])
    expect(calls).toHaveLength(3)
  })

  test.each<[Behaviour, ErrorClass]>([
    ['request', 'request'],
    ['content_policy', 'content_policy'],
  ])('%s is the caller’s at once, and the others are ended', async (behaviour, errorClass) => {
    const { run, calls } = setUp({ a: { after: 500 }, b: behaviour })
    expect((await errorOf(run(hedge(['a', 'b']), streaming).answer)).class).toBe(errorClass)
    expect(calls[0]?.aborted?.class).toBe('aborted')
  })

  test('a JSON caller’s calls are timed by their first token', async () => {
    const { calls, run } = setUp({ a: { every: 30, text: 'one two three four' }, b: 'ok' })
    const answer = await run(hedge(['a', 'b'], { after: 60 })).answer
    expect(calls.map((call) => call.need)).toEqual(['parts'])
    expect((await readAnswer(answer)).content).toEqual([{ type: 'text', text: 'one two three four' }])
    expect(calls).toHaveLength(1)
  })

  test('its own timeout ends all of them, and is not an upstream’s', async () => {
    const { calls, run } = setUp({ a: 'hang', b: 'hang' })
    const error = await errorOf(run(hedge(['a', 'b'], { timeout: 20 }), streaming).answer)
    expect(error).toMatchObject({ class: 'timeout', details: {} })
    expect(calls.map((call) => call.aborted?.class)).toEqual(['timeout', 'timeout'])
  })

  test('the client leaves: nobody goes on', async () => {
    const { calls, run } = setUp({ a: 'hang', b: 'hang' })
    const scope = new Scope()
    const started = run(hedge(['a', 'b'], { after: 10 }), streaming, scope)
    setTimeout(() => scope.end(new UmbelError('aborted', 'The client left.')), 5)
    expect((await errorOf(started.answer)).class).toBe('aborted')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(calls).toHaveLength(1)
  })

  test('all at once splits the budget; what is left over comes back', async () => {
    const { run } = setUp({ a: { usd: 0.4 }, b: { usd: 0.6, after: 5 } })
    const budget = new Budget({ usd: 1 })
    const answer = await run(hedge(['a', 'b']), streaming, new Scope(), budget).answer
    expect(answer.lease.model).toBe('a')
    await readAnswer(answer)
    expect(budget.rest().usd).toBeCloseTo(0.6)
  })
})

describe('hedge budget', () => {
  const slow = { a: { after: 30 }, b: { after: 50 } }

  test('a share of requests, and a note when it is used up', async () => {
    const { calls, run, notes } = setUp(slow)
    const node = hedge(['a', 'b'], { after: 5, shares: { requests: 0.5 } })
    for (let turn = 0; turn < 4; turn += 1) await readAnswer(await run(node, streaming).answer)
    // One, and half of the requests.
    expect(calls.filter((call) => call.model === 'b')).toHaveLength(3)
    expect(notes[0]).toMatch(/hedge budget is used up/)
  })

  test('a share of spend', async () => {
    const { calls, run } = setUp({ a: { after: 40, usd: 1 }, b: { after: 5, usd: 1 } })
    const node = hedge(['a', 'b'], { after: 5, shares: { spend: 0.5 } })
    for (let turn = 0; turn < 4; turn += 1) await readAnswer(await run(node, streaming).answer)
    // The hedge's dollar has to be earned by two requests without one.
    expect(calls.map((call) => call.model).join('')).toBe('abaaab')
  })

  test('used up, a failure still goes to the next', async () => {
    const { run } = setUp({ a: ['server'], b: 'ok' })
    const node = hedge(['a', 'b'], { after: 5, shares: { requests: 0.01 } })
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await run(node, streaming).answer).lease.model).toBe('b')
    }
  })
})

test('a hedge in a hedge', async () => {
  const { run, calls } = setUp({ a: 'hang', b: 'hang', c: { after: 5 }, d: { after: 30 } })
  const node = hedge([hedge(['a', 'b']), hedge([model('c'), model('d')])])
  expect((await run(node, streaming).answer).lease.model).toBe('c')
  expect(calls.filter((call) => call.aborted !== undefined).map((call) => call.model)).toEqual([
    'a',
    'b',
    'd',
  ])
})
