import { describe, expect, test } from 'vitest'
import type { Answer, ChatResult, LeaseOutcome } from '../../src/core/answer.ts'
import type { Attempt, Choice } from '../../src/core/record.ts'
import type { Call } from '../../src/core/run.ts'
import type { Node } from '../../src/core/strategy.ts'
import type { ChatRequest } from '../../src/core/request.ts'
import { Budget } from '../../src/core/budget.ts'
import { OpenLease } from '../../src/core/lease.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError, nextClasses, type ErrorClass } from '../../src/core/errors.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import type { RunContext } from '../../src/strategies/run-context.ts'
import { estimateCall } from '../../src/providers/estimate.ts'
import { openRun } from '../../src/strategies/open-run.ts'
import { readAnswer } from '../../src/strategies/read-answer.ts'
import { emptyRelease, noSignals, profile, toyEmbedder } from '../support/release.ts'
import { inbound, usualPatch } from '../support/dialects.ts'
import { isolateHedges } from '../../src/telemetry/isolate-hedges.ts'
import { quietPorts, unmeasured } from '../support/run-strategy.ts'

const request = openAiChat.decodeRequest(
  inbound({ model: 'auto', messages: [{ role: 'user', content: 'hi' }] }),
)

/** What each model does when called, in order; the last behaviour repeats. */
type Behaviour = 'ok' | ErrorClass | 'hang'

function setUp(behaviours: Record<string, Behaviour[]>) {
  const calls: { model: string; path: string }[] = []
  const ends: LeaseOutcome[] = []
  const choices: Choice[] = []
  const call: Call = (model, _operation, _request, { path, scope }) => {
    calls.push({ model, path })
    const queue = behaviours[model] ?? ['ok']
    const behaviour = queue.length > 1 ? queue.shift() : queue[0]
    if (behaviour === undefined || behaviour === 'ok') return Promise.resolve(whole(model, ends))
    if (behaviour !== 'hang')
      return Promise.reject(new UmbelError(behaviour, `${model} said ${behaviour}`, { model }))
    return new Promise((_resolve, reject) => scope.onEnd(reject))
  }
  const release = emptyRelease()
  const ports = {
    ...quietPorts(),
    health: unmeasured,
    hedges: isolateHedges(),
    embedder: toyEmbedder,
    release,
  }
  const context: RunContext = {
    operation: 'chat',
    call,
    seed: 1,
    choices,
    verdicts: [],
    joins: [],
    notes: [],
    bounds: [],
    steps: [],
    exchange: () => Promise.reject(new Error('no http here')),
    commit: () => {},
    signals: noSignals,
    signalsOf: () => noSignals,
    ports,
  }
  const run = (node: Node, scope = new Scope(), budget = new Budget({})) =>
    openRun(context, node, request, scope, budget)
  return { calls, ends, choices, run, context }
}

function whole(model: string, ends: LeaseOutcome[]): Answer {
  const attempt: Attempt = {
    path: '',
    model,
    provider: 'p',
    upstream: model,
    startedAt: 0,
    outcome: 'open',
    usage: null,
    cost: null,
  }
  const lease = new OpenLease(model, attempt, { status: 200, headers: new Headers() }, (outcome) =>
    ends.push(outcome),
  )
  const result: ChatResult = {
    id: 'x',
    model,
    created: 0,
    content: [{ type: 'text', text: model }],
    finish: 'stop',
    usage: null,
  }
  return { lease, kind: 'whole', result }
}

const model = (name: string, options: object = {}): Node => ({
  verb: 'model',
  path: name,
  model: name,
  ...options,
})
const fallback = (members: Node[], options: object = {}): Node => ({
  verb: 'fallback',
  path: 'use',
  members,
  on: nextClasses,
  ...options,
})

describe('fallback', () => {
  test('goes on by error class, in order, and stops at the first answer', async () => {
    const { calls, run } = setUp({ a: ['server'], b: ['rate_limit'] })
    const answer = await run(fallback([model('a'), model('b'), model('c'), model('d')])).answer
    expect(answer.lease.model).toBe('c')
    expect(calls.map((call) => call.path)).toEqual(['use.fallback[0]', 'use.fallback[1]', 'use.fallback[2]'])
  })

  test.each(['request', 'context_window', 'content_policy', 'aborted'] as const)(
    'an error of class %s is the caller’s at once',
    async (errorClass) => {
      const { calls, run } = setUp({ a: [errorClass] })
      await expect(run(fallback([model('a'), model('b')])).answer).rejects.toMatchObject({
        class: errorClass,
      })
      expect(calls).toHaveLength(1)
    },
  )

  test('context_window goes on where `on` names it; a class it does not name does not', async () => {
    const named = setUp({ a: ['context_window'] })
    const node = fallback([model('a'), model('b')], { on: ['context_window'] })
    expect((await named.run(node).answer).lease.model).toBe('b')
    const other = setUp({ a: ['server'] })
    await expect(other.run(node).answer).rejects.toMatchObject({ class: 'server' })
  })

  test('when all fail, the last one’s class answers and all are named', async () => {
    const { run } = setUp({ a: ['server'], b: ['timeout'], c: ['rate_limit'] })
    const nested = fallback([model('a'), fallback([model('b'), model('c')])])
    const error: UmbelError = await run(nested).answer.then(
      () => Promise.reject(new Error('answered')),
      (thrown) => thrown,
    )
    expect(error.class).toBe('rate_limit')
    expect(error.details.members?.map((member) => member.details.model)).toEqual(['a', 'b', 'c'])
    expect(error.message).toMatch(/a \(server\), b \(timeout\), c \(rate_limit\)/)
  })

  test('a node’s own timeout is not an upstream’s: the members after it are not tried', async () => {
    const { calls, run } = setUp({ a: ['hang'] })
    const node = fallback([model('a'), model('b')], { timeout: 20 })
    await expect(run(node).answer).rejects.toMatchObject({ class: 'timeout' })
    expect(calls).toHaveLength(1)
  })

  test('a member’s timeout is: the next one is tried', async () => {
    const { run } = setUp({ a: ['hang'] })
    const answer = await run(fallback([model('a', { timeout: 20 }), model('b')])).answer
    expect(answer.lease.model).toBe('b')
  })
})

describe('retry', () => {
  const retry = { attempts: 3, on: ['server', 'rate_limit'], backoff: 1 }

  test('the same model again for the classes it names, under path#2', async () => {
    const { calls, run } = setUp({ a: ['server', 'ok'] })
    await run(model('a', { retry })).answer
    expect(calls.map((call) => call.path)).toEqual(['a', 'a#2'])
  })

  test('is inherited by what is below, and gives up after its attempts', async () => {
    const { calls, run } = setUp({ a: ['server'], b: ['timeout'] })
    await expect(run(fallback([model('a'), model('b')], { retry })).answer).rejects.toMatchObject({
      class: 'timeout',
    })
    expect(calls.map((call) => call.model)).toEqual(['a', 'a', 'a', 'b'])
  })
})

describe('scopes', () => {
  test('aborting ends an answer that was already given', async () => {
    const { ends, run } = setUp({})
    const started = run(model('a'))
    await started.answer
    const why = new UmbelError('aborted', 'lost the race')
    started.abort(why)
    expect(ends).toEqual([{ usage: null, error: why }])
  })

  test('in a dead scope it rejects at once, with the scope’s reason, and calls nobody', async () => {
    const { calls, run } = setUp({})
    const scope = new Scope()
    scope.end(new UmbelError('aborted', 'The client left.'))
    await expect(run(model('a'), scope).answer).rejects.toMatchObject({ class: 'aborted' })
    expect(calls).toHaveLength(0)
  })

  test('reading the answer ends its lease once', async () => {
    const { ends, run } = setUp({})
    const answer = await run(model('a')).answer
    await readAnswer(answer)
    answer.lease.end({ usage: null })
    expect(ends).toHaveLength(1)
  })
})

const balance = (weights: number[], options: object = {}): Node => ({
  verb: 'balance',
  path: 'use',
  members: [model('a'), model('b')],
  by: 'weight',
  weights,
  ...options,
})

describe('balance', () => {
  test('follows its weights over seeds, and records the propensity', async () => {
    const { context, choices } = setUp({})
    let first = 0
    for (let seed = 0; seed < 2000; seed += 1) {
      const answer = await openRun(
        { ...context, seed },
        balance([3, 1]),
        request,
        new Scope(),
        new Budget({}),
      ).answer
      if (answer.lease.model === 'a') first += 1
    }
    expect(first / 2000).toBeGreaterThan(0.71)
    expect(first / 2000).toBeLessThan(0.79)
    expect(choices[0]).toMatchObject({ verb: 'balance', candidates: ['a', 'b'] })
    expect([0.75, 0.25]).toContain(choices[0]?.propensity)
  })

  test('the same seed picks the same member; a weight of zero is never picked', async () => {
    const { run, calls } = setUp({})
    for (let index = 0; index < 20; index += 1) await run(balance([0, 1])).answer
    expect(new Set(calls.map((call) => call.model))).toEqual(new Set(['b']))
  })

  test('sticky keeps a caller on one member whatever the seed', async () => {
    const { context, calls } = setUp({})
    const headers = new Headers({ 'x-user': 'ann' })
    const sticky = balance([1, 1], { sticky: { by: 'header', name: 'x-user' } })
    const asked = openAiChat.decodeRequest(
      inbound({ model: 'auto', messages: [{ role: 'user', content: 'hi' }] }, headers),
    )
    for (let seed = 0; seed < 30; seed += 1) {
      await openRun({ ...context, seed }, sticky, asked, new Scope(), new Budget({})).answer
    }
    expect(new Set(calls.map((call) => call.model)).size).toBe(1)
  })
})

describe('params and system', () => {
  test('are laid over the request of the node that carries them, and nowhere else', async () => {
    const { context } = setUp({})
    const seen: string[] = []
    const call: Call = (name, operation, edited, options) => {
      seen.push(openAiChat.encodeRequest(edited, { ...usualPatch, model: name }).body)
      return context.call(name, operation, edited, options)
    }
    const node = fallback([
      model('a', { system: 'Be brief.', params: { temperature: 0, top_a: 1, max_tokens: 7 } }),
    ])
    await openRun({ ...context, call }, node, request, new Scope(), new Budget({})).answer
    expect(JSON.parse(seen[0] ?? '')).toEqual({
      model: 'a',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'hi' },
      ],
      temperature: 0,
      top_a: 1,
      max_tokens: 7,
    })
  })
  test.each<[object, object, number, number]>([
    [{ n: 5 }, {}, 5, 1],
    [{ n: 5 }, { n: 4 }, 5, 4],
    [{ n: 1 }, { n: 4 }, 1, 1],
    [{ n: null }, { n: 4 }, 1, 1],
    [{ temperature: 0 }, { n: 4 }, 4, 4],
    [{ n: 'five' }, {}, 1, 1],
  ])('%j over %j: %i answers are set aside, %i are the caller’s wish', async (params, body, most, wished) => {
    const { context } = setUp({})
    const seen: ChatRequest[] = []
    const call: Call = (name, operation, edited, options) => {
      seen.push(edited)
      return context.call(name, operation, edited, options)
    }
    const asked = openAiChat.decodeRequest(
      inbound({ model: 'x', messages: [{ role: 'user', content: 'hi' }], ...body }),
    )
    const node = model('a', { params: { ...params } })
    await openRun({ ...context, call }, node, asked, new Scope(), new Budget({})).answer
    const unbounded = { usd: null, tokens: null }
    const { inputTokens, tokens } = estimateCall(
      seen[0] ?? asked,
      profile('a', { maxOutputTokens: 10 }),
      unbounded,
    )
    expect(tokens - inputTokens).toBe(10 * most)
    // A wish of the config's that a model or a strategy cannot fulfil is no mistake of the caller's.
    expect(seen[0]?.choices).toBe(wished)
  })
})
