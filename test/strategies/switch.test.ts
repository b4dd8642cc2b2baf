import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node, SwitchBranch } from '../../src/core/strategy.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { branchNamed } from '../../src/strategies/branch-question.ts'
import { emptyRelease, noSignals, profile } from '../support/release.ts'
import { errorOf, fallback, model, question, runner } from '../support/run-strategy.ts'

function setUp(
  behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>>,
  parts: Parameters<typeof runner>[1] = {},
) {
  const models = scriptedModels(behaviours)
  return { ...models, ...runner(models.call, parts) }
}

const switchNode = (branches: readonly SwitchBranch[], options: object = {}): Node => ({
  verb: 'switch',
  path: 'use',
  branches,
  ...options,
})
const when = (name: string, use = model(name)): SwitchBranch => ({
  when: { keywords: [name] },
  name,
  use,
})
const described = (name: string): SwitchBranch => ({
  name,
  description: `What is about ${name}.`,
  use: model(name),
})
const saying = (ask: string) => ({ signals: { ...noSignals, ask } })

describe('conditions', () => {
  test('the first that holds is taken, and the choice recorded', async () => {
    const { run, choices, calls } = setUp({}, saying('b and c'))
    const answer = await run(switchNode([when('a'), when('b'), when('c')])).answer
    expect(answer.lease.model).toBe('b')
    expect(calls.map(({ path }) => path)).toEqual(['use.switch[1].use'])
    expect(choices).toEqual([
      {
        path: 'use.switch',
        verb: 'switch',
        candidates: ['a', 'b', 'c'],
        scores: [0, 1, 0],
        propensity: 1,
        picked: 'b',
      },
    ])
  })

  test('`else` where none holds; without it, class gate, which names the node', async () => {
    const { run, choices } = setUp({}, saying('x'))
    const answer = await run(switchNode([when('a')], { else: model('rest') })).answer
    expect(answer.lease.model).toBe('rest')
    expect(choices).toMatchObject([{ candidates: ['a', 'else'], picked: 'else' }])
    const error = await errorOf(run(switchNode([when('a')])).answer)
    expect(error).toMatchObject({ class: 'gate', details: { code: 'no_branch' } })
    expect(error.message).toContain("'use'")
    const above = fallback([switchNode([when('a')]), model('next')])
    expect((await run(above).answer).lease.model).toBe('next')
  })

  test('a branch that fails is not followed by another: that is what fallback is for', async () => {
    const { run, calls } = setUp({ a: 'server' }, saying('a'))
    await expect(run(switchNode([when('a')], { else: model('rest') })).answer).rejects.toMatchObject({
      class: 'server',
    })
    expect(calls).toHaveLength(1)
  })

  test('the picked branch streams as it comes', async () => {
    const { run, calls } = setUp({}, saying('a'))
    const answer = await run(switchNode([when('a')]), question({ stream: true })).answer
    expect(answer.kind).toBe('parts')
    expect(calls[0]).toMatchObject({ need: 'pass', taken: 0 })
  })
})

describe('a model that chooses', () => {
  const branches = [described('code'), described('chat')]
  const chosenBy = (options: object = {}) => switchNode(branches, { by: model('judge'), ...options })

  test('is asked for one name, with a schema, and without what was meant for the answer', async () => {
    const { run, calls, choices } = setUp({ judge: { text: '{"branch": "chat"}' } })
    const asked = question({
      stream: true,
      max_tokens: 5,
      temperature: 1.5,
      tools: [{ type: 'function', function: { name: 'f' } }],
      response_format: { type: 'json_object' },
    })
    const answer = await run(chosenBy(), asked).answer
    expect(answer.lease.model).toBe('chat')
    expect(calls.map(({ path, need }) => [path, need])).toEqual([
      ['use.by', 'whole'],
      ['use.switch[1].use', 'pass'],
    ])
    const sent = calls[0]?.request
    expect(sent).toMatchObject({
      tools: [],
      stream: false,
      sampling: { temperature: 0 },
      maxOutputTokens: 200,
      output: { type: 'json_schema', schema: { properties: { branch: { enum: ['code', 'chat'] } } } },
    })
    const text = JSON.stringify(sent?.messages)
    expect(text).toContain('- code: What is about code.')
    expect(text).toContain('hi')
    expect(choices).toMatchObject([{ candidates: ['code', 'chat'], picked: 'chat' }])
    // The branch gets the request as the caller sent it.
    expect(calls[1]?.request).toBe(asked)
  })

  test('conditions come first, and save the question', async () => {
    const { run, calls } = setUp({}, saying('a'))
    const node = switchNode([...branches, when('a')], { by: model('judge') })
    expect((await run(node).answer).lease.model).toBe('a')
    expect(calls).toHaveLength(1)
  })

  test('chooses among the described branches only', async () => {
    const judge = [{ text: 'a' }, { text: 'code' }]
    const { run } = setUp({ judge }, saying('x'))
    const node = switchNode([when('a'), ...branches], { by: model('judge') })
    expect((await run(node).answer).lease.model).toBe('code')
  })

  test('is asked once more when it names none, and told so', async () => {
    const { run, calls } = setUp({ judge: [{ text: 'Poetry!' }, { text: '`code`' }] })
    expect((await run(chosenBy()).answer).lease.model).toBe('code')
    expect(calls.map(({ path }) => path)).toEqual(['use.by', 'use.by#2', 'use.switch[0].use'])
    const again = calls[1]?.request.messages
    expect(again?.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user'])
    expect(JSON.stringify(again)).toContain('Poetry!')
  })

  test('after two replies of nonsense `else` runs, or class gate tells', async () => {
    const nonsense = { judge: { text: '{"branch": "poetry"}' } }
    const { run, calls, notes } = setUp(nonsense)
    expect((await run(chosenBy({ else: model('rest') })).answer).lease.model).toBe('rest')
    expect(calls.map((call) => call.model)).toEqual(['judge', 'judge', 'rest'])
    expect(notes.join()).toContain('gate')
    const error = await errorOf(setUp(nonsense).run(chosenBy()).answer)
    expect(error).toMatchObject({ class: 'gate', details: { code: 'no_branch' } })
    expect(error.message).toMatch(/'use'.*code, chat/)
  })

  test('a question that is refused is asked again in the plainest way', async () => {
    const { run, calls } = setUp({ judge: ['request', { text: 'chat' }] })
    expect((await run(chosenBy()).answer).lease.model).toBe('chat')
    expect(calls[1]?.request).toMatchObject({ output: { type: 'text' }, sampling: {} })
  })

  test('no schema where the profile says that the model knows none', async () => {
    const models = scriptedModels({ judge: { text: 'chat' } })
    const { context } = runner(models.call)
    const release = emptyRelease({ models: { judge: profile('judge', { features: ['tools'] }) } })
    const { run } = runner(models.call, { ports: { ...context.ports, release } })
    await run(chosenBy()).answer
    expect(models.calls[0]?.request.output).toEqual({ type: 'text' })
  })

  test('when it fails, `else` runs, or its failure is told with the node', async () => {
    const { run, notes } = setUp({ judge: 'overloaded' })
    expect((await run(chosenBy({ else: model('rest') })).answer).lease.model).toBe('rest')
    expect(notes.join()).toContain('overloaded')
    const error = await errorOf(run(chosenBy()).answer)
    expect(error.class).toBe('overloaded')
    expect(error.message).toMatch(/chooses a branch at 'use' failed: judge said overloaded/)
  })

  test('a caller who leaves meanwhile ends it: no `else`', async () => {
    const { run, calls } = setUp({ judge: 'hang' })
    const scope = new Scope()
    const { answer } = run(chosenBy({ else: model('rest') }), question(), scope)
    scope.end(new UmbelError('aborted', 'The client left.'))
    await expect(answer).rejects.toMatchObject({ class: 'aborted' })
    expect(calls).toHaveLength(1)
  })

  test('tokens of a request whose model is to be chosen are not counted', async () => {
    const { run, calls } = setUp({}, { operation: 'count' })
    await expect(run(chosenBy({ else: model('rest') })).answer).rejects.toMatchObject({
      class: 'unsupported',
    })
    expect(calls).toHaveLength(0)
  })
})

describe('what a reply names', () => {
  const names = ['code', 'Chat', 'a.b']

  test.each([
    ['{"branch": "code"}', 'code'],
    ['```json\n{"branch": "code"}\n```', 'code'],
    ['I think {"branch":"Chat"} fits.', 'Chat'],
    ['"code"', 'code'],
    [' **Code**. ', 'code'],
    ['chat', 'Chat'],
    ['{"branch": "CHAT"}', 'Chat'],
    ['a.b', 'a.b'],
    ['code or chat', undefined],
    ['{"branch": ["code"]}', undefined],
    ['{"name": "code"}', undefined],
    ['null', undefined],
    ['', undefined],
    ['{"branch": "constructor"}', undefined],
  ])('%j: %s', (reply, name) => {
    expect(branchNamed(reply, names)).toBe(name)
  })

  test('is one of the names or nothing, whatever the reply', () => {
    assert(
      property(string({ unit: 'binary' }), (reply) => {
        const named = branchNamed(reply, names)
        expect(named === undefined || names.includes(named)).toBe(true)
      }),
      { seed: 51 },
    )
  })
})
