import { describe, expect, test } from 'vitest'
import type { ChatRequest } from '../../src/core/request.ts'
import type { Classified } from '../../src/core/signals.ts'
import type { Exchange } from '../../src/core/run.ts'
import type { HttpOrder } from '../../src/core/ports.ts'
import type { HttpStep, Step } from '../../src/core/step.ts'
import type { Node } from '../../src/core/strategy.ts'
import type { StepRecord } from '../../src/core/record.ts'
import type { Template } from '../../src/core/template.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { errorOf, fallback, question, runner } from '../support/run-strategy.ts'
import { noSignals } from '../support/release.ts'
import { parseTemplate } from '../../src/config/parse-template.ts'
import { readAnswer } from '../../src/strategies/read-answer.ts'

const anyName = { earlier: ['a', 'b', 'c', 'mood', 'both', 'look'], all: [] }
const template = (text: string): Template =>
  parseTemplate(text, anyName, [], (_, message) => {
    throw new Error(message)
  })

/** A model at its place in the sequence. */
const at = (name: string, steps: string): Node => ({ verb: 'model', path: `use.${steps}`, model: name })
const ask = (name: string, index: number | string, options: object = {}): Step => {
  const place = typeof index === 'number' ? `sequence[${index}]` : index
  return { kind: 'strategy', bare: false, use: at(name, `${place}.use`), ...options }
}
const sequence = (steps: readonly Step[], options: object = {}): Node => ({
  verb: 'sequence',
  path: 'use',
  steps,
  ...options,
})
const look: HttpStep = {
  kind: 'http',
  name: 'look',
  url: ['https://api.example.com/find?q=', { from: 'input' }],
  method: 'GET',
  headers: {},
  timeout: 1000,
}

interface Parts {
  readonly exchange?: Exchange
  readonly signals?: typeof noSignals
}

function setUp(
  behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>> = {},
  { exchange, signals }: Parts = {},
) {
  const models = scriptedModels(behaviours)
  const steps: StepRecord[] = []
  const run = runner(models.call, {
    steps,
    ...(exchange !== undefined && { exchange }),
    ...(signals !== undefined && { signals }),
  })
  return { ...models, ...run, steps }
}

const texts = ({ messages }: ChatRequest) =>
  messages.map(({ role, content }) => {
    const [block] = content
    return `${role}: ${block?.type === 'text' ? block.text : block?.type}`
  })
const textOf = async (answer: Parameters<typeof readAnswer>[0]) => (await readAnswer(answer)).content

describe('what a step is asked', () => {
  test('the conversation first, then what was said before; the last answer is the caller’s', async () => {
    const { calls, run, steps } = setUp({ one: { text: 'First.' }, two: { text: 'Second.' } })
    const answer = await run(sequence([ask('one', 0), ask('two', 1), ask('three', 2)])).answer
    expect(calls.map(({ request }) => texts(request))).toEqual([
      ['user: hi'],
      ['user: First.'],
      ['user: Second.'],
    ])
    expect(calls.map(({ path, need }) => [path, need])).toEqual([
      ['use.sequence[0].use', 'whole'],
      ['use.sequence[1].use', 'whole'],
      ['use.sequence[2].use', 'pass'],
    ])
    expect(await textOf(answer)).toEqual([{ type: 'text', text: 'three' }])
    expect(steps.map(({ path, kind, outcome }) => [path, kind, outcome])).toEqual([
      ['use.sequence[0]', 'strategy', 'ok'],
      ['use.sequence[1]', 'strategy', 'ok'],
      ['use.sequence[2]', 'strategy', 'ok'],
    ])
    expect(calls[0]?.ended).toBeDefined()
  })

  test('its input, filled in; its own system and params', async () => {
    const { calls, run } = setUp({ one: { text: '{"x": 1}' } })
    const second = ask('two', 1, {
      input: template('{{input}}: {{steps.a.x}}'),
      system: 'Be kind.',
      params: { temperature: 0 },
    })
    await run(sequence([ask('one', 0, { name: 'a' }), second]), question({ temperature: 1 })).answer
    expect(texts(calls[1]?.request ?? question())).toEqual(['system: Be kind.', 'user: hi: 1'])
    expect(calls[1]?.request.sampling).toEqual({ temperature: 0 })
    expect(calls[0]?.request.sampling).toEqual({ temperature: 1 })
  })

  test.each<[string, string[]]>([
    ['all', ['system: S', 'user: one', 'assistant: two', 'user: three', 'user: <']],
    ['last', ['user: three', 'user: <']],
    ['none', ['user: <']],
  ])('context %s', async (context, expected) => {
    const { calls, run } = setUp()
    const asked = question({
      messages: [
        { role: 'system', content: 'S' },
        { role: 'user', content: 'one' },
        { role: 'assistant', content: 'two' },
        { role: 'user', content: 'three' },
      ],
    })
    await run(sequence([ask('one', 0, { context, input: ['<'] }), ask('two', 1)]), asked).answer
    expect(texts(calls[0]?.request ?? question())).toEqual(expected)
  })

  test('what was meant for the answer goes to the step that answers', async () => {
    const { calls, run } = setUp()
    const tools = [{ type: 'function', function: { name: 'f' } }]
    const asked = question({
      stream: true,
      max_tokens: 7,
      stop: ['x'],
      tools,
      response_format: { type: 'json_object' },
      vendor: 1,
    })
    const steps = [ask('one', 0), ask('two', 1, { context: 'none' }), ask('three', 2, { context: 'all' })]
    await run(sequence(steps), asked).answer
    const [first, second, last] = calls.map(({ request }) => request)
    expect(first).toMatchObject({
      stream: false,
      maxOutputTokens: null,
      output: { type: 'text' },
      sampling: {},
    })
    // Calls that stand in the conversation need their tools declared.
    expect(first).toMatchObject({ tools: [{ name: 'f' }], toolChoice: { type: 'none' } })
    expect(second).toMatchObject({ tools: [], toolChoice: { type: 'auto' } })
    expect(last).toMatchObject({
      stream: true,
      maxOutputTokens: 7,
      output: { type: 'json' },
      tools: [{ name: 'f' }],
    })
    expect(last?.sampling).toEqual({ stop: ['x'] })
  })

  test('one step and nothing else is the request itself', async () => {
    const { calls, run } = setUp()
    const asked = question()
    await run(sequence([ask('one', 0)]), asked).answer
    expect(calls[0]?.request).toBe(asked)
  })

  test('conditions in a step look at what the step is asked', async () => {
    const { run } = setUp({ one: { text: 'a refund' } })
    const use: Node = {
      verb: 'switch',
      path: 'use.sequence[1].use',
      branches: [{ when: { keywords: ['refund'] }, use: at('money', 'sequence[1].use.switch[0].use') }],
      else: at('rest', 'sequence[1].use.else'),
    }
    const ask2: Step = { kind: 'strategy', bare: false, use }
    const watch = { ...noSignals, ask: 'hi' }
    const models = scriptedModels({ one: { text: 'a refund' } })
    const { run: watched } = runner(models.call, { signals: watch })
    expect((await watched(sequence([ask('one', 0), ask2])).answer).lease.model).toBe('money')
    expect((await run(sequence([ask2])).answer).lease.model).toBe('rest')
  })
})

describe('streaming', () => {
  test('the last step’s answer comes as it is made; the others are read whole before', async () => {
    const { calls, run } = setUp()
    const answer = await run(sequence([ask('one', 0), ask('two', 1)]), question({ stream: true })).answer
    expect(answer.kind).toBe('parts')
    expect(calls.map(({ taken, ended }) => [taken > 0, ended !== undefined])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  test('`output` says the answer, when all steps are over', async () => {
    const { calls, run } = setUp({ one: { text: 'Yes' }, two: { text: 'sure' } })
    const steps = [ask('one', 0, { name: 'a' }), ask('two', 1, { name: 'b' })]
    const node = sequence(steps, { output: template('{{steps.a}}, {{steps.b}}.') })
    const answer = await run(node, question({ stream: true })).answer
    expect(answer.lease.model).toBe('two')
    expect(await textOf(answer)).toEqual([{ type: 'text', text: 'Yes, sure.' }])
    expect(calls.every(({ ended }) => ended !== undefined)).toBe(true)
    const bad = sequence(steps, { output: template('{{steps.a.x}}') })
    const error = await errorOf(run(bad).answer)
    expect(error).toMatchObject({ class: 'gate' })
    expect(error.message).toContain('The output failed')
  })
})

describe('a step that fails', () => {
  test.each(['server', 'rate_limit', 'request', 'content_policy'] as const)(
    'tells its name and keeps the class %s',
    async (errorClass) => {
      for (const broken of [0, 1, 2]) {
        const names = ['one', 'two', 'three']
        const { run, calls, steps } = setUp({ [names[broken] ?? '']: errorClass })
        const all = names.map((name, index) => ask(name, index, index === 1 ? { name: 'b' } : {}))
        const error = await errorOf(run(sequence(all)).answer)
        const label = broken === 1 ? 'b' : `sequence[${broken}]`
        expect(error.class).toBe(errorClass)
        expect(error.message).toBe(`Step '${label}' failed: ${names[broken]} said ${errorClass}`)
        expect(calls).toHaveLength(broken + 1)
        expect(steps.at(-1)).toMatchObject({ outcome: 'failed', error: { class: errorClass } })
      }
    },
  )

  test('the upstream’s body is not kept, so that the name is seen; its status and wait are', async () => {
    const upstream = { status: 429, headers: new Headers(), body: '{"error":{}}', dialect: 'openai-chat' }
    const refused = new UmbelError('rate_limit', 'slow down', { upstream, retryAfterMs: 5, model: 'one' })
    const { run } = runner(() => Promise.reject(refused))
    const error = await errorOf(run(sequence([ask('one', 0), ask('two', 1)])).answer)
    expect(error.details).toEqual({ retryAfterMs: 5, model: 'one', status: 429 })
    expect(error.status).toBe(429)
  })

  test('ends in its `else`, first, between or last', async () => {
    for (const broken of [0, 1]) {
      const { run, steps, calls } = setUp({
        one: broken === 0 ? 'server' : 'ok',
        two: broken === 1 ? 'server' : 'ok',
      })
      const all = ['one', 'two'].map((name, index) =>
        ask(name, index, { else: at('spare', `sequence[${index}].else`) }),
      )
      const answer = await run(sequence(all)).answer
      expect(answer.lease.model).toBe(broken === 1 ? 'spare' : 'two')
      expect(steps[broken]).toMatchObject({ outcome: 'else', error: { class: 'server' } })
      expect(calls.find((call) => call.model === 'spare')?.path).toBe(`use.sequence[${broken}].else`)
      // It is asked what the step was.
      const spare = calls.find((call) => call.model === 'spare')
      expect(texts(spare?.request ?? question())).toEqual(broken === 0 ? ['user: hi'] : ['user: one'])
    }
  })

  test('in its `else` too: then that is told', async () => {
    const { run } = setUp({ one: 'server', spare: 'timeout' })
    const error = await errorOf(
      run(sequence([ask('one', 0, { name: 'a', else: at('spare', 'sequence[0].else') }), ask('two', 1)]))
        .answer,
    )
    expect(error).toMatchObject({ class: 'timeout' })
    expect(error.message).toBe("Step 'a' failed: spare said timeout")
  })

  test('because its input names what is not there; `else` is asked what was said', async () => {
    const input = template('{{steps.a.x}}')
    const first = ask('one', 0, { name: 'a' })
    const { run, calls } = setUp({ one: { text: 'no JSON' } })
    const error = await errorOf(run(sequence([first, ask('two', 1, { input })])).answer)
    expect(error).toMatchObject({ class: 'gate' })
    expect(error.message).toBe("Step 'sequence[1]' failed: What step 'a' said is not JSON.")
    expect(calls).toHaveLength(1)
    const spare = ask('two', 1, { input, else: at('spare', 'sequence[1].else') })
    expect((await run(sequence([first, spare])).answer).lease.model).toBe('spare')
    expect(texts(calls.at(-1)?.request ?? question())).toEqual(['user: no JSON'])
  })

  test.each([
    ['', 'The answer has no text.'],
    ['refusal', 'The model refused.'],
  ])('because it says nothing: %j', async (kind, message) => {
    const content = kind === 'refusal' ? [{ type: 'refusal' as const, text: 'No.' }] : []
    const { run } = setUp({ one: { content } })
    const error = await errorOf(run(sequence([ask('one', 0), ask('two', 1)])).answer)
    expect(error).toMatchObject({ class: 'gate' })
    expect(error.message).toContain(message)
  })

  test('because a gate stops its answer: after one more try, and with its `else`', async () => {
    const gates = [{ regex: { must: 'good' }, else: 'retry' }]
    const gated = (options: object = {}): Step => ({
      kind: 'strategy',
      bare: false,
      name: 'a',
      use: { ...at('one', 'sequence[0].use'), gates },
      ...options,
    })
    const better = setUp({ one: [{ text: 'bad' }, { text: 'good' }] })
    await better.run(sequence([gated(), ask('two', 1)])).answer
    expect(better.calls.map(({ path }) => path)).toEqual([
      'use.sequence[0].use',
      'use.sequence[0].use#2',
      'use.sequence[1].use',
    ])
    expect(texts(better.calls.at(-1)?.request ?? question())).toEqual(['user: good'])
    const worse = setUp({ one: { text: 'bad' } })
    const error = await errorOf(worse.run(sequence([gated(), ask('two', 1)])).answer)
    expect(error.class).toBe('gate')
    expect(error.message).toMatch(/^Step 'a' failed: The answer of 'one' did not pass the gate "regex"/)
    const spare = gated({ else: at('spare', 'sequence[0].else') })
    await worse.run(sequence([spare, ask('two', 1)])).answer
    expect(worse.calls.at(-1)?.model).toBe('two')
  })

  test('because a gate refuses its answer: nobody gets it, and no `else` is asked', async () => {
    const gates = [{ regex: { must: 'good' }, else: 'refuse' }]
    const use = { ...at('one', 'sequence[0].use'), gates }
    const step: Step = { kind: 'strategy', bare: false, use, else: at('spare', 'sequence[0].else') }
    const { run, calls } = setUp({ one: { text: 'bad' } })
    const error = await errorOf(run(sequence([step, ask('two', 1)])).answer)
    expect(error).toMatchObject({ class: 'gate', details: { final: true } })
    expect(calls).toHaveLength(1)
  })

  test('a fallback above goes on', async () => {
    const { run } = setUp({ one: 'server' })
    const node = fallback([sequence([ask('one', 0), ask('two', 1)]), at('spare', 'fallback[1]')])
    expect((await run(node).answer).lease.model).toBe('spare')
  })

  test('the sequence’s own timeout is no step’s: its `else` is not asked', async () => {
    const { run, calls, steps } = setUp({ one: 'hang' })
    const node = sequence([ask('one', 0, { else: at('spare', 'sequence[0].else') }), ask('two', 1)], {
      timeout: 20,
    })
    const error = await errorOf(run(node).answer)
    expect(error.message).not.toContain('Step')
    expect(error.class).toBe('timeout')
    expect(calls.map((call) => call.model)).toEqual(['one'])
    expect(steps).toMatchObject([{ outcome: 'aborted', error: { class: 'timeout' } }])
  })

  test('a caller who leaves ends it, whatever step it is at', async () => {
    for (const hanging of ['one', 'two']) {
      const { run, calls } = setUp({ [hanging]: 'hang' })
      const scope = new Scope()
      const { answer } = run(sequence([ask('one', 0), ask('two', 1)]), question(), scope)
      setTimeout(() => scope.end(new UmbelError('aborted', 'The client left.')), 10)
      expect(await errorOf(answer)).toMatchObject({ class: 'aborted', message: 'The client left.' })
      expect(calls.at(-1)?.model).toBe(hanging)
    }
  })
})

const labelledByText = (request: ChatRequest) => ({
  ...noSignals,
  class: () => ({
    label: texts(request).join(),
    confidence: 0.9,
    runnerUp: null,
    threshold: 0.4,
    answer: 'label' as const,
    gap: null,
    abstained: false,
  }),
})

describe('classify', () => {
  const said: Classified = {
    label: 'angry',
    confidence: 0.9,
    runnerUp: null,
    threshold: 0.4,
    answer: 'label',
    gap: null,
    abstained: false,
  }
  const classify: Step = { kind: 'classify', name: 'mood', classifier: 'feeling' }
  const reply = ask('two', 1, {
    input: template('{{steps.mood}} {{steps.mood.label}} {{steps.mood.confidence}}'),
  })

  test('says its label; the record has it', async () => {
    const signals = { ...noSignals, class: (name: string) => (name === 'feeling' ? said : undefined) }
    const { run, calls, steps } = setUp({}, { signals })
    await run(sequence([classify, reply])).answer
    expect(texts(calls[0]?.request ?? question())).toEqual(['user: angry angry 0.9'])
    expect(steps[0]).toMatchObject({ kind: 'classify', label: 'angry', confidence: 0.9, outcome: 'ok' })
  })

  test('says none where it abstains', async () => {
    const signals = { ...noSignals, class: (): Classified => ({ ...said, answer: 'none', abstained: true }) }
    const { run, calls, steps } = setUp({}, { signals })
    await run(sequence([classify, reply])).answer
    expect(texts(calls[0]?.request ?? question())).toEqual(['user: none none 0.9'])
    expect(steps[0]).toMatchObject({ label: null })
  })

  test('is no answer: the next step is asked the conversation', async () => {
    const { run, calls } = setUp({}, { signals: { ...noSignals, class: () => said } })
    const asked = question()
    await run(sequence([classify, ask('two', 1)]), asked).answer
    expect(calls[0]?.request).toBe(asked)
  })

  test('looks at its input where it has one', async () => {
    const models = scriptedModels({ one: { text: 'Grr.' } })
    const { run } = runner(models.call, { signalsOf: labelledByText })
    const step: Step = { ...classify, input: template('<{{steps.a}}>') }
    const node = sequence([ask('one', 0, { name: 'a' }), step], { output: template('{{steps.mood}}') })
    expect(await textOf(await run(node).answer)).toEqual([{ type: 'text', text: 'user: <Grr.>' }])
  })
})

const sayingPlain: Exchange = () => Promise.resolve({ status: 200, text: 'plain', bytes: 5 })
const failing: Exchange = () => Promise.reject(new UmbelError('server', 'api.example.com answered with 500.'))

describe('http', () => {
  test('sends what is written, its places filled in; what comes back goes on', async () => {
    const orders: HttpOrder[] = []
    const exchange: Exchange = (order) => {
      orders.push(order)
      return Promise.resolve({ status: 200, text: '{"name": "Ada"}', bytes: 15 })
    }
    const { run, calls, steps } = setUp({}, { exchange })
    const node = sequence([look, ask('two', 1, { input: template('{{steps.look.name}}') })])
    await run(node, question({ messages: [{ role: 'user', content: 'a&b=ü/../\ud800' }] })).answer
    expect(orders).toEqual([
      {
        url: 'https://api.example.com/find?q=a%26b%3D%C3%BC%2F..%2F%EF%BF%BD',
        method: 'GET',
        headers: {},
        body: null,
        allow: [],
      },
    ])
    expect(texts(calls[0]?.request ?? question())).toEqual(['user: Ada'])
    expect(steps[0]).toMatchObject({
      kind: 'http',
      host: 'api.example.com',
      status: 200,
      bytes: 15,
      outcome: 'ok',
    })
    expect(JSON.stringify(steps)).not.toContain('Ada')
  })

  test('is the usual input of the next step', async () => {
    const { run, calls } = setUp({}, { exchange: sayingPlain })
    await run(sequence([look, ask('two', 1)])).answer
    expect(texts(calls[0]?.request ?? question())).toEqual(['user: plain'])
  })

  test('fails as any step does', async () => {
    const { run, calls } = setUp({}, { exchange: failing })
    const error = await errorOf(run(sequence([look, ask('two', 1)])).answer)
    expect(error).toMatchObject({ class: 'server' })
    expect(error.message).toBe("Step 'look' failed: api.example.com answered with 500.")
    const spare = { ...look, else: at('spare', 'sequence[0].else') }
    expect((await run(sequence([spare, ask('two', 1)])).answer).lease.model).toBe('two')
    expect(calls.map((call) => call.model)).toEqual(['spare', 'two'])
  })
})

const place = (index: number) => `sequence[0].all[${index}]`

const both = (options: object = {}): Step => ({
  kind: 'all',
  name: 'both',
  steps: [ask('one', place(0), { name: 'a' }), ask('two', place(1), { name: 'b' })],
  ...options,
})

describe('side by side', () => {
  test('runs at once; each is named, and all together', async () => {
    const { run, calls, steps } = setUp({
      one: { text: 'A', after: 300 },
      two: { text: '{"x":2}', after: 300 },
    })
    const input = template('{{steps.both}}|{{steps.a}}|{{steps.both.b.x}}')
    const began = Date.now()
    await run(sequence([both(), ask('three', 1, { input })])).answer
    expect(Date.now() - began).toBeLessThan(590)
    expect(texts(calls[2]?.request ?? question())).toEqual(['user: A\n\n{"x":2}|A|2'])
    expect(steps.map(({ path }) => path)).toEqual([
      'use.sequence[0]',
      'use.sequence[0].all[0]',
      'use.sequence[0].all[1]',
      'use.sequence[1]',
    ])
    expect(calls[0]?.path).toBe('use.sequence[0].all[0].use')
  })

  test('each by its name is what it said, to the letter', async () => {
    const { run, calls } = setUp({
      one: { text: 'Say {"x": 1}.' },
      two: { text: '```json\n{"x": 2.50}\n```' },
    })
    const input = template('{{steps.both.a}}|{{steps.both.b}}|{{steps.both.b.x}}')
    await run(sequence([both(), ask('three', 1, { input })])).answer
    expect(texts(calls[2]?.request ?? question())).toEqual([
      'user: Say {"x": 1}.|```json\n{"x": 2.50}\n```|2.5',
    ])
  })

  test('the first failure ends the others, and tells the inner name only', async () => {
    const { run, calls, steps } = setUp({ one: 'hang', two: { fails: 'server', after: 5 } })
    const error = await errorOf(run(sequence([both(), ask('three', 1)])).answer)
    expect(error).toMatchObject({ class: 'server' })
    expect(error.message).toBe("Step 'b' failed: two said server")
    expect(calls[0]?.aborted).toMatchObject({ details: { code: 'lost' } })
    expect(steps.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['both', 'failed'],
      ['a', 'aborted'],
      ['b', 'failed'],
    ])
  })

  test('an `else` inside keeps the others; one outside takes the place of all', async () => {
    const steps = [
      ask('one', place(0), { name: 'a' }),
      ask('two', place(1), { name: 'b', else: at('spare', `${place(1)}.else`) }),
    ]
    const inside = setUp({ two: 'server' })
    await inside.run(sequence([both({ steps }), ask('three', 1)])).answer
    expect(texts(inside.calls.at(-1)?.request ?? question())).toEqual(['user: one\n\nspare'])
    const outside = setUp({ two: 'server' })
    await outside.run(sequence([both({ else: at('spare', 'sequence[0].else') }), ask('three', 1)])).answer
    expect(texts(outside.calls.at(-1)?.request ?? question())).toEqual(['user: spare'])
  })

  test('the budget’s rest is divided between them, and what is left comes back', async () => {
    const { run, calls } = setUp({ one: { usd: 0.4 }, two: { usd: 0.1 }, three: { usd: 0.5 } })
    const budget = new Budget({ usd: 1 })
    await run(sequence([both(), ask('three', 1)]), question(), new Scope(), budget).answer
    expect(calls).toHaveLength(3)
    expect(budget.spent).toBeCloseTo(1)
    const dear = setUp({ one: { usd: 0.6 } })
    const error = await errorOf(
      dear.run(sequence([both(), ask('three', 1)]), question(), new Scope(), new Budget({ usd: 1 })).answer,
    )
    expect(error).toMatchObject({ class: 'budget' })
  })

  test('a caller who leaves ends all', async () => {
    const { run, calls } = setUp({ one: 'hang', two: 'hang' })
    const scope = new Scope()
    const { answer } = run(sequence([both(), ask('three', 1)]), question(), scope)
    setTimeout(() => scope.end(new UmbelError('aborted', 'The client left.')), 10)
    expect(await errorOf(answer)).toMatchObject({ class: 'aborted' })
    expect(calls.map(({ aborted }) => aborted?.class)).toEqual(['aborted', 'aborted'])
  })
})

describe('what a sequence refuses', () => {
  test('several choices, before any call', async () => {
    const { run, calls } = setUp()
    const error = await errorOf(run(sequence([ask('one', 0)]), question({ n: 2 })).answer)
    expect(error).toMatchObject({ class: 'request', details: { param: 'n' } })
    expect(calls).toHaveLength(0)
  })

  test('to count tokens', async () => {
    const { run } = runner(scriptedModels({}).call, { operation: 'count' })
    expect(await errorOf(run(sequence([ask('one', 0)])).answer)).toMatchObject({ class: 'unsupported' })
  })
})
