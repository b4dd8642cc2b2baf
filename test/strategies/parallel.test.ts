import { describe, expect, test } from 'vitest'
import type { Aggregation } from '../../src/core/strategy.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { errorOf, model, parallel, question, runner, textOf } from '../support/run-strategy.ts'
import { type Behaviour, type Scripted, scriptedModels } from '../support/scripted-models.ts'

function setUp(behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>>) {
  const models = scriptedModels(behaviours)
  return { ...models, ...runner(models.call) }
}

const streaming = question({ stream: true })
const vote: Aggregation = { kind: 'vote', rules: {} }
const concat: Aggregation = { kind: 'concat', rules: {} }
const says = (text: string, after = 0): Scripted => ({ text, after })
const calling = (name: string, json: string): Scripted => ({
  content: [{ type: 'tool-call', id: `call-${name}`, name, arguments: json }],
})

const logprobs = (value: number) => ({ content: [{ token: 'x', logprob: value }] })
const synthesize = (rules: object = {}): Aggregation => ({
  kind: 'synthesize',
  rules: { by: model('judge'), layers: 1, ...rules },
})
const messagesOf = (request: { messages: readonly unknown[] } | undefined) =>
  JSON.stringify(request?.messages ?? [])

describe.each([
  ['a JSON caller', question()],
  ['a streaming caller', streaming],
])('parallel for %s', (_, request) => {
  test('asks all at once and gives what most say', async () => {
    const { calls, run, joins } = setUp({ a: says('42'), b: says('41'), c: says('42.0') })
    const answer = await run(parallel(['a', 'b', 'c'], vote), request).answer
    expect(answer.lease.model).toBe('a')
    expect(await textOf(answer)).toBe('42')
    expect(calls.map(({ path, need }) => [path, need])).toEqual([
      ['use.parallel[0]', 'whole'],
      ['use.parallel[1]', 'whole'],
      ['use.parallel[2]', 'whole'],
    ])
    expect(joins).toMatchObject([
      { path: 'use', kind: 'vote', from: 'a', failed: [], disagreements: ['b: 41'] },
    ])
    expect(joins[0]?.agreement).toBeCloseTo(2 / 3)
  })

  test('a quorum ends the rest', async () => {
    const { calls, run } = setUp({ a: says('7'), b: says('7', 5), c: 'hang', d: says('7', 300) })
    const node = parallel(['a', 'b', 'c', 'd'], { kind: 'vote', rules: { quorum: 2 } })
    expect(await textOf(run(node, request).answer)).toBe('7')
    expect(calls.map((call) => call.aborted?.details.code)).toEqual([undefined, undefined, 'lost', 'lost'])
  })

  test('some fail: the others answer, and the failed are named', async () => {
    const { run, joins, notes } = setUp({ a: 'server', b: says('x'), c: { text: 'one two', cut: 2 } })
    expect(await textOf(run(parallel(['a', 'b', 'c'], concat), request).answer)).toBe('## b\n\nx')
    expect(joins[0]?.failed).toMatchObject([
      { member: 'a', class: 'server' },
      { member: 'c', class: 'network' },
    ])
    expect(notes.join()).toMatch(/'a' failed \(server\).*'c' failed \(network\)/)
  })

  test('fewer than the minimum is an error that names them, and ends the rest', async () => {
    const { calls, run } = setUp({ a: 'overloaded', b: 'server', c: 'hang' })
    const error = await errorOf(run(parallel(['a', 'b', 'c'], concat, { minimum: 2 }), request).answer)
    expect(error.class).toBe('server')
    expect(error.message).toMatch(/0 of at least 2 answers came; failed: a \(overloaded\), b \(server\)/)
    expect(error.details.members).toHaveLength(2)
    expect(calls[2]?.aborted?.details.code).toBe('lost')
  })

  test('what the caller got wrong is the error of all', async () => {
    const { run } = setUp({ a: 'request', b: { fails: 'server', after: 5 } })
    expect((await errorOf(run(parallel(['a', 'b'], concat), request).answer)).class).toBe('request')
  })

  test('no agreement is class gate, or the tie, or the largest group', async () => {
    const behaviours = { a: says('1'), b: says('2'), c: says('3') }
    const names = ['a', 'b', 'c']
    const error = await errorOf(setUp(behaviours).run(parallel(names, vote), request).answer)
    expect(error).toMatchObject({ class: 'gate', details: { code: 'no_agreement' } })
    const tie: Aggregation = { kind: 'vote', rules: { tie: 'b' } }
    expect((await setUp(behaviours).run(parallel(names, tie), request).answer).lease.model).toBe('b')
    const plurality: Aggregation = { kind: 'vote', rules: { orElse: 'plurality' } }
    expect((await setUp(behaviours).run(parallel(names, plurality), request).answer).lease.model).toBe('a')
  })

  test('once no quorum can be reached, nobody is waited for but the tie', async () => {
    const { calls, run } = setUp({ a: says('1'), b: says('2'), c: says('3', 10), d: 'hang' })
    const rules = { quorum: 3, tie: 'c' }
    const answer = await run(parallel(['a', 'b', 'c', 'd'], { kind: 'vote', rules }), request).answer
    expect(answer.lease.model).toBe('c')
    expect(calls[3]?.aborted?.details.code).toBe('lost')
  })

  test('a vote that failed names those that failed', async () => {
    const { run } = setUp({ a: says('1'), b: says('2'), c: { fails: 'server', after: 5 } })
    const rules = { quorum: 2, tie: 'c' }
    const error = await errorOf(run(parallel(['a', 'b', 'c'], { kind: 'vote', rules }), request).answer)
    expect(error).toMatchObject({ class: 'gate', details: { code: 'no_agreement' } })
    expect(error.message).toMatch(/no agreement of 2 members \(a: 1; b: 2\); failed: c \(server\)\.$/)
    expect(error.details.members).toMatchObject([{ class: 'server' }])
  })

  test('a vote that nobody can win any more says so', async () => {
    const { calls, run } = setUp({ a: 'server', b: 'overloaded', c: 'hang' })
    const error = await errorOf(run(parallel(['a', 'b', 'c'], vote), request).answer)
    expect(error.class).toBe('overloaded')
    expect(error.message).toMatch(
      /^The vote cannot reach its quorum any more; failed: a \(server\), b \(overloaded\)\./,
    )
    expect(calls[2]?.aborted?.details.code).toBe('lost')
  })

  test('a vote waits for as many answers as there have to be', async () => {
    const behaviours = { a: says('7'), b: says('7'), c: says('8', 10), d: 'hang' } as const
    const { joins, run } = setUp(behaviours)
    const rules = { quorum: 2 }
    const node = parallel(['a', 'b', 'c', 'd'], { kind: 'vote', rules }, { minimum: 3 })
    expect(await textOf(run(node, request).answer)).toBe('7')
    expect(joins[0]?.members).toEqual(['a', 'b', 'c'])
    const tied = setUp({ ...behaviours, b: says('6') })
    const tie = parallel(
      ['a', 'b', 'c', 'd'],
      { kind: 'vote', rules: { quorum: 3, tie: 'a' } },
      { minimum: 3 },
    )
    expect(await textOf(tied.run(tie, request).answer)).toBe('7')
  })

  test('its own timeout is not a member’s', async () => {
    const { calls, run } = setUp({ a: says('1'), b: 'hang' })
    const error = await errorOf(run(parallel(['a', 'b'], concat, { timeout: 20 }), request).answer)
    expect(error.class).toBe('timeout')
    expect(calls[1]?.aborted?.class).toBe('timeout')
  })

  test('a member’s timeout is a failure of one', async () => {
    const { run } = setUp({ a: says('1'), b: 'hang' })
    const node = parallel(['a', model('b', { timeout: 20 })], concat)
    expect(await textOf(run(node, request).answer)).toBe('## a\n\n1')
  })
})

describe('aggregations', () => {
  test('an answer of several names them all', async () => {
    const { run } = setUp({ a: says('{"x":1,"y":2}'), b: says('{"x":1,"z":3}') })
    const answer = await run(parallel(['a', 'b'], { kind: 'merge', rules: {} })).answer
    expect(answer.lease.model).toBe('a+b')
    expect(JSON.parse(await textOf(answer))).toEqual({ x: 1, y: 2, z: 3 })
  })

  test('best by log-probability asks for them, and does not show them', async () => {
    const { calls, run } = setUp({
      a: { text: 'A', logprobs: logprobs(-3) },
      b: { text: 'B', logprobs: logprobs(-0.1) },
    })
    const answer = await run(parallel(['a', 'b'], { kind: 'best', rules: { by: 'logprob' } })).answer
    expect(answer.lease.model).toBe('b')
    expect(calls[0]?.request.logprobs).toEqual({ top: 0 })
    expect(answer.kind === 'whole' && 'logprobs' in answer.result).toBe(false)
  })

  test('contrast tells what the others say otherwise', async () => {
    const { run, joins } = setUp({
      a: says('The refund takes 5 days.'),
      b: says('The refund takes 9 days.'),
    })
    await textOf(run(parallel(['a', 'b'], { kind: 'contrast', rules: { member: 'a' } })).answer)
    expect(joins[0]?.disagreements.join()).toMatch(/9/)
  })

  test('the budget is split before anybody starts, and what is left over comes back', async () => {
    const { run } = setUp({ a: { text: '1', usd: 0.3 }, b: { text: '1', usd: 0.6 } })
    const budget = new Budget({ usd: 1 })
    await textOf(run(parallel(['a', 'b'], concat), question(), new Scope(), budget).answer)
    // Half of it does not pay for the second one.
    expect(budget.rest().usd).toBeCloseTo(0.7)
  })
})

describe('tool turns', () => {
  const tools = [{ type: 'function', function: { name: 'weather', parameters: { type: 'object' } } }]

  test('calls that most make alike go on, one member’s', async () => {
    const { run } = setUp({
      a: calling('weather', '{"city":"Lima"}'),
      b: says('I do not know.'),
      c: calling('weather', '{ "city": "Lima" }'),
    })
    for (const rule of [vote, concat]) {
      const answer = await run(parallel(['a', 'b', 'c'], rule), question({ tools })).answer
      expect(answer).toMatchObject({
        kind: 'whole',
        result: { content: [{ type: 'tool-call', name: 'weather' }] },
      })
    }
  })

  test('results of tools go to one member, which streams; the next one only when it fails', async () => {
    const messages = [
      { role: 'user', content: 'hi' },
      {
        role: 'assistant',
        tool_calls: [{ id: '1', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: '1', content: 'sunny' },
    ]
    const { calls, run } = setUp({ a: 'overloaded', b: says('sunny') })
    const answer = await run(parallel(['a', 'b', 'c'], concat), question({ messages, stream: true })).answer
    expect(await textOf(answer)).toBe('sunny')
    expect(calls.map(({ model: name, need }) => [name, need])).toEqual([
      ['a', 'pass'],
      ['b', 'pass'],
    ])
  })
})

describe('synthesize', () => {
  test('the aggregator sees all answers as sources, and streams live', async () => {
    const { calls, callsTo, run, joins } = setUp({ a: says('alpha'), b: says('beta'), judge: says('both') })
    const answer = await run(parallel(['a', 'b'], synthesize({ prompt: 'In verse.' })), streaming).answer
    expect(answer.lease.model).toBe('judge')
    expect(answer.kind).toBe('parts')
    expect(await textOf(answer)).toBe('both')
    const judge = callsTo('judge')[0]
    expect(judge?.path).toBe('use.aggregate.synthesize.by')
    expect(judge?.need).toBe('pass')
    for (const piece of ['alpha', 'beta', 'In verse.']) expect(messagesOf(judge?.request)).toContain(piece)
    expect(calls).toHaveLength(3)
    expect(joins).toMatchObject([{ kind: 'synthesize', members: ['a', 'b'], from: null }])
  })

  test('in a second layer the members see the answers of the first', async () => {
    const { calls, run } = setUp({
      a: [says('alpha'), says('alpha again')],
      b: [says('beta'), says('beta again')],
      judge: says('all'),
    })
    expect(await textOf(run(parallel(['a', 'b'], synthesize({ layers: 2 }))).answer)).toBe('all')
    expect(calls.map((call) => call.path)).toEqual([
      'use.parallel[0]',
      'use.parallel[1]',
      'use.layer[2].parallel[0]',
      'use.layer[2].parallel[1]',
      'use.aggregate.synthesize.by',
    ])
    expect(messagesOf(calls[2]?.request)).toContain('beta')
    expect(messagesOf(calls[4]?.request)).toContain('alpha again')
  })

  test('one that fails is not a source; too few are an error before the aggregator is called', async () => {
    const one = setUp({ a: 'server', b: says('beta'), judge: says('ok') })
    expect(await textOf(one.run(parallel(['a', 'b'], synthesize())).answer)).toBe('ok')
    const none = setUp({ a: 'server', b: 'timeout' })
    expect((await errorOf(none.run(parallel(['a', 'b'], synthesize())).answer)).class).toBe('timeout')
    expect(none.callsTo('judge')).toHaveLength(0)
  })

  test('the aggregator gets its share of the budget', async () => {
    const { run } = setUp({ a: { usd: 0.3 }, b: { usd: 0.3 }, judge: { usd: 0.4, text: 'ok' } })
    const budget = new Budget({ usd: 1 })
    expect(
      await textOf(run(parallel(['a', 'b'], synthesize()), question(), new Scope(), budget).answer),
    ).toBe('ok')
  })

  test('calls of tools go on as one member’s', async () => {
    const { callsTo, run } = setUp({ a: calling('f', '{}'), b: calling('f', '{}') })
    const answer = await run(parallel(['a', 'b'], synthesize())).answer
    expect(answer).toMatchObject({ kind: 'whole', result: { finish: 'tool-calls' } })
    expect(callsTo('judge')).toHaveLength(0)
  })
})

test('the client leaves: nobody goes on', async () => {
  const { calls, run } = setUp({ a: 'hang', b: 'hang' })
  const scope = new Scope()
  const started = run(parallel(['a', 'b'], concat), streaming, scope)
  setTimeout(() => scope.end(new UmbelError('aborted', 'The client left.')), 5)
  expect((await errorOf(started.answer)).class).toBe('aborted')
  expect(calls.map((call) => call.aborted?.class)).toEqual(['aborted', 'aborted'])
})

test('what is no answer in words is asked of the first member only', async () => {
  const { calls, call } = scriptedModels({})
  const { run } = runner(call, { operation: 'count' })
  await run(parallel(['a', 'b'], vote)).answer
  expect(calls.map(({ path, need }) => [path, need])).toEqual([['use.parallel[0]', 'pass']])
})
