import { describe, expect, test } from 'vitest'
import type { Aim } from '../../src/core/aim.ts'
import type { CascadePolicy } from '../../src/core/policy.ts'
import type { Node } from '../../src/core/strategy.ts'
import type { StopRule } from '../../src/core/stop-rule.ts'
import { joinAims } from '../../src/core/aim.ts'
import { cascade, errorOf, question, runner, textOf } from '../support/run-strategy.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'
import { noSignals, emptyRelease, profile, toyEmbedder } from '../support/release.ts'
import { trainedSource } from '../support/predictors.ts'

const { predictor } = trainedSource()
const models = ['a', 'b', 'strong']

/** A release whose predictor says these chances and costs of every query. */
function setUp(
  behaviours: Readonly<Record<string, Behaviour>>,
  chances: readonly number[],
  { aim = {}, costs = [1, 1.2, 30] }: { readonly aim?: Aim; readonly costs?: readonly number[] } = {},
) {
  const scripted = scriptedModels(behaviours)
  const said = { scores: Float32Array.from(chances), costs: Float32Array.from(costs) }
  const signals = { ...noSignals, aim, predicted: (name: string) => (name === 'main' ? said : undefined) }
  const policy = { predictor: 'main', curve: [] }
  const release = emptyRelease({
    models: Object.fromEntries([...models, 'new'].map((name) => [name, profile(name)])),
    predictors: { main: { predictor: { ...predictor, models }, usd: 0.001, policy } },
  })
  const ports = { ...runner(scripted.call).context.ports, embedder: toyEmbedder, release }
  return { ...scripted, ...runner(scripted.call, { signals, ports }) }
}

const curve = [
  { price: 10, quality: 0.5, cost: 1 },
  { price: 0.01, quality: 0.9, cost: 12 },
  { price: 0, quality: 0.95, cost: 30 },
]

const select = (parts: object = {}): Node<'select'> => ({
  verb: 'select',
  path: 'use',
  models,
  weights: { quality: 0.7, cost: 0.3, latency: 0 },
  policy: { predictor: 'main', curve },
  ...parts,
})

describe('select by a predictor', () => {
  const ok = { a: 'ok', b: 'ok', strong: 'ok' } as const

  test('the record holds what was predicted, at what price, and the chance of the pick', async () => {
    const { run, choices } = setUp(ok, [0.4, 0.5, 0.9])
    expect(await textOf(run(select()).answer)).toBe('strong')
    expect(choices).toMatchObject([
      { verb: 'select', picked: 'strong', propensity: 1, predicted: { predictor: 'main', price: 0.01 } },
    ])
    const [choice] = choices
    expect(choice?.candidates).toEqual(['strong', 'b', 'a'])
    expect(choice?.predicted?.chances.map((chance) => Math.round(10 * (chance ?? 0)))).toEqual([9, 5, 4])
    expect(choice?.scores).toHaveLength(3)
  })

  test.each<[Aim, string]>([
    [{ quality: 0 }, 'a'],
    [{ quality: 1 }, 'strong'],
    [{ quality: 0.5 }, 'strong'],
    [{ atLeast: 0.5 }, 'b'],
    [{ atLeast: 1 }, 'strong'],
    [{ quality: 1, maxCost: 0.01 }, 'b'],
  ])('%j asks %s', async (aim, picked) => {
    const { run, choices } = setUp(ok, [0.4, 0.5, 0.9], { aim })
    await textOf(run(select()).answer)
    expect(choices[0]?.picked).toBe(picked)
    expect(choices[0]?.aim).toEqual(aim)
  })

  test('when nobody is cheap enough, it says who costs what', async () => {
    const { run } = setUp(ok, [0.4, 0.5, 0.9], { aim: { maxCost: 1e-6 } })
    const error = await errorOf(run(select()).answer)
    expect(error.class).toBe('budget')
    expect(error.message).toMatch(/a: it is expected to cost \$0\.0010, more than \$0\.000001/)
  })

  test('a model that the predictor does not know stands by its profile, and the next takes over', async () => {
    const { run, choices } = setUp({ ...ok, strong: 'server' }, [0.4, 0.5, 0.9], { aim: { quality: 1 } })
    const answer = await run(select({ models: [...models, 'new'] })).answer
    expect(['b', 'new']).toContain(answer.lease.model)
    expect(choices[0]?.predicted?.chances).toContain(null)
  })
})

test('where nobody fits that the predictor knows, profiles decide as without it', async () => {
  const { run, context, choices } = setUp({ new: 'ok' }, [0.4, 0.5, 0.9])
  const { release } = context.ports
  const tight = Object.fromEntries(models.map((name) => [name, profile(name, { contextWindow: 10 })]))
  Object.assign(release, { models: { ...release.models, ...tight } })
  Object.assign(context.signals, { tokens: 100 })
  expect(await textOf(run(select({ models: [...models, 'new'] })).answer)).toBe('new')
  expect(choices[0]?.scores.every(Number.isFinite)).toBe(true)
  expect(choices[0]?.predicted).toBeUndefined()
})

describe('which word on quality holds', () => {
  test('the request’s, then the key’s, then the node’s; the lowest bound of cost', () => {
    const node = { quality: 0.2, maxCost: 0.01 }
    expect(joinAims({ quality: 0.9 }, { quality: 0.5 }, node)).toEqual({ quality: 0.9, maxCost: 0.01 })
    expect(joinAims({}, { quality: 0.5 }, node)).toEqual({ quality: 0.5, maxCost: 0.01 })
    expect(joinAims({ atLeast: 0.9, maxCost: 0.5 }, {}, node)).toEqual({ atLeast: 0.9, maxCost: 0.01 })
    expect(joinAims({}, {}, {})).toEqual({})
  })
})

/** Agreement of the first two says a lot. */
const rule: StopRule = {
  pair: [0, 1],
  agreement: [0, 0, 0, 0],
  posterior: [
    [0, 1, 3, 0],
    [0, 1, 3, 0],
    [0, 1, 0, 0],
  ],
  report: { rows: 400, agreed: 0.5, gain: 0.01 },
}

const policy = (parts: Partial<CascadePolicy> = {}): CascadePolicy => ({
  predictor: 'main',
  curve,
  members: [0, 1, 2],
  rule: null,
  goal: 0.95,
  last: { quality: 0.92, cost: 30 },
  ...parts,
})

const learned = (parts: Partial<CascadePolicy> = {}, options: object = {}) =>
  cascade(models, { accept: [], learned: { policy: policy(parts), compare: {} }, ...options })

describe.each([
  ['a JSON caller', question()],
  ['a streaming caller', question({ stream: true })],
])('a cascade by a predictor, for %s', (_, request) => {
  test('the query alone: a member that would not be trusted is not asked', async () => {
    const { run, calls, choices } = setUp({ a: 'ok', b: 'ok', strong: 'ok' }, [0.3, 0.35, 0.95])
    const answer = await run(learned(), request).answer
    expect(answer.lease.model).toBe('strong')
    expect(calls.map(({ model: name, need }) => [name, need])).toEqual([['strong', 'pass']])
    await textOf(answer)
    expect(choices).toMatchObject([
      { verb: 'cascade', picked: 'strong', propensity: 1, predicted: { price: 0.01 } },
    ])
  })

  test('an easy one goes to the cheap member; when that fails, to the next', async () => {
    const easy = setUp({ a: 'ok', b: 'ok', strong: 'ok' }, [0.9, 0.8, 0.95])
    expect(await textOf(easy.run(learned(), request).answer)).toBe('a')
    const failing = setUp({ a: 'server', b: 'ok', strong: 'ok' }, [0.9, 0.8, 0.95])
    expect(await textOf(failing.run(learned(), request).answer)).toBe('b')
  })

  test('two are asked at once; where they agree, the first is replayed', async () => {
    const said = { a: { text: '42', after: 100 }, b: { text: '42.0', after: 100 }, strong: 'ok' } as const
    const { run, calls, choices } = setUp(said, [0.5, 0.5, 0.95])
    const began = Date.now()
    expect(await textOf(run(learned({ rule }), request).answer)).toBe('42')
    expect(Date.now() - began).toBeLessThan(190)
    expect(calls.map((call) => call.model)).toEqual(['a', 'b'])
    expect(choices[0]?.predicted?.agreed).toBe(true)
    expect(choices[0]?.predicted?.after?.[0]).toBeGreaterThan(0.9)
  })

  test('where they do not, the strong one answers live', async () => {
    const { run, calls, choices } = setUp(
      { a: { text: '41' }, b: { text: '42' }, strong: 'ok' },
      [0.5, 0.5, 0.95],
    )
    expect(await textOf(run(learned({ rule }), request).answer)).toBe('strong')
    expect(calls.map(({ model: name, need }) => [name, need])).toEqual([
      ['a', 'whole'],
      ['b', 'whole'],
      ['strong', 'pass'],
    ])
    expect(choices[0]?.predicted?.agreed).toBe(false)
  })

  test('one of the two that fails agrees with nothing; when the strong one fails, the other’s answer is given', async () => {
    const { run, calls } = setUp({ a: 'server', b: { text: '42' }, strong: 'timeout' }, [0.5, 0.5, 0.95])
    expect(await textOf(run(learned({ rule }), request).answer)).toBe('42')
    expect(calls.map((call) => call.model)).toEqual(['a', 'b', 'strong'])
  })

  test('all failed: all are named; the caller’s own error ends the other one', async () => {
    const all = setUp({ a: 'server', b: 'network', strong: 'timeout' }, [0.5, 0.5, 0.95])
    const error = await errorOf(all.run(learned({ rule }), request).answer)
    expect(error.message).toMatch(/a \(server\), b \(network\), strong \(timeout\)/)
    const own = setUp({ a: 'request', b: 'hang', strong: 'ok' }, [0.5, 0.5, 0.95])
    expect((await errorOf(own.run(learned({ rule }), request).answer)).class).toBe('request')
    expect(own.calls[1]?.aborted?.class).toBe('aborted')
  })

  test('other gates judge all but the last member', async () => {
    const accept = [{ words: { mustNot: ['unsure'] } }]
    const said = { a: { text: 'unsure' }, b: { text: 'unsure' }, strong: { text: 'unsure too' } }
    const { run, verdicts } = setUp(said, [0.9, 0.8, 0.95])
    expect(await textOf(run(learned({}, { accept }), request).answer)).toBe('unsure too')
    expect(verdicts.map(({ model: name, outcome }) => [name, outcome])).toEqual([
      ['a', 'next'],
      ['b', 'next'],
    ])
  })
})

const logprobs = (value: number) => ({ content: [{ token: 'x', logprob: value }] })

const both = (value: number) => ({
  a: { text: 'x', logprobs: logprobs(value) },
  b: { text: 'y', logprobs: logprobs(value) },
  strong: 'ok' as const,
})

describe('how sure they were of their words', () => {
  const reads: StopRule = {
    ...rule,
    logprobs: {
      middles: [-0.5, -0.5, -0.5, -0.5],
      spreads: [0.3, 0.3, 0.3, 0.3],
      posterior: [
        [0, 1, 0, 0, 3, 0, 0, 0],
        [0, 1, 0, 0, 0, 0, 3, 0],
        [0, 1, 0, 0, 0, 0, 0, 0],
      ],
    },
  }
  test('is asked for, read and not shown', async () => {
    const sure = setUp(both(-0.05), [0.5, 0.5, 0.95])
    const answer = await sure.run(learned({ rule: reads })).answer
    expect(answer.lease.model).toBe('a')
    expect(sure.calls[0]?.request.logprobs).toEqual({ top: 0 })
    expect(answer.kind === 'whole' && 'logprobs' in answer.result).toBe(false)
    const unsure = setUp(both(-2), [0.5, 0.5, 0.95])
    expect((await unsure.run(learned({ rule: reads })).answer).lease.model).toBe('strong')
  })

  test('where an upstream sends none, agreement decides', async () => {
    const { run } = setUp({ a: { text: 'x' }, b: { text: 'x' }, strong: 'ok' }, [0.5, 0.5, 0.95])
    expect((await run(learned({ rule: reads })).answer).lease.model).toBe('a')
  })
})

test('a request turns the dial of a cascade too', async () => {
  const cheap = setUp({ a: 'ok', b: 'ok', strong: 'ok' }, [0.3, 0.35, 0.95], { aim: { quality: 0 } })
  expect(await textOf(cheap.run(learned()).answer)).toBe('a')
  const best = setUp({ a: 'ok', b: 'ok', strong: 'ok' }, [0.9, 0.8, 0.95], { aim: { quality: 1 } })
  expect(await textOf(best.run(learned()).answer)).toBe('strong')
})
