import { describe, expect, test } from 'vitest'
import { ask, askStream, errorOf, json, post, record } from '../harness/ask.ts'
import { baseConfig, env, usualCost } from '../harness/base-config.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'
import { messagesOf } from '../harness/messages-of.ts'
import { answer, drip, errorAfterContent } from '../upstream/answers.ts'
import { recordOf } from '../harness/record-of.ts'
import { redirect, refusals, resetBefore, stallBeforeHeaders } from '../upstream/faults.ts'
import { routerForFile } from '../harness/router.ts'
import { say } from '../upstream/say.ts'
import { sendJson } from '../upstream/exchange.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { wireForFile } from '../harness/wire.ts'
import { words } from '../upstream/wire.ts'

const crmKey = 'sk-crm-5521-never-shown'

const angry = [
  'this is an outrage and I am furious',
  'your service is terrible and I hate it',
  'what a disgrace, never again',
  'I am so angry about this mess',
]
const calm = [
  'thank you so much for your help',
  'could you kindly tell me the opening hours',
  'what a lovely day, I have a small question',
  'I am happy with everything',
]

const upstream = upstreamForFile()
/** No model: what a `http` step asks. */
const crm = upstreamForFile()
/** Speaks four formats, and refuses what the real ones refuse. */
const wire = wireForFile()
const host = () => new URL(crm().url).host

const lookUp = (rest: object = {}) => ({
  name: 'customer',
  http: {
    url: `${crm().url}/customers?q={{input}}`,
    headers: { authorization: 'Bearer $CRM_KEY' },
    timeout: '2s',
  },
  ...rest,
})

const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    providers: {
      oai: { type: 'openai', baseUrl: wire().urls.openai, apiKey: '$UP_KEY' },
      claude: { type: 'anthropic', baseUrl: wire().urls.anthropic, apiKey: '$UP_KEY' },
      google: { type: 'gemini', baseUrl: wire().urls.gemini, apiKey: '$UP_KEY' },
    },
    models: { 'say-*': { provider: 'up' } },
    classifiers: { mood: { labels: { angry: { examples: angry }, calm: { examples: calm } } } },
    http: { allow: [host()] },
    routes: {
      two: {
        use: {
          sequence: [
            { name: 'draft', use: 'say-draft' },
            { name: 'final', use: 'say-final', input: 'Improve: {{steps.draft}}', system: 'Be brief.' },
          ],
        },
      },
      twice: { use: { sequence: ['priced', { use: 'priced' }], budget: { attempts: 2 } } },
      looked: {
        use: {
          sequence: [
            { classify: 'mood', name: 'mood' },
            lookUp(),
            {
              use: 'say-answer',
              input: '{{steps.mood.label}}/{{steps.customer.rows[0].name}}: {{input}}',
            },
          ],
        },
      },
      saved: {
        use: {
          sequence: [
            lookUp({ else: 'say-spare' }),
            { name: 'draft', use: 'say-draft', else: 'say-spare' },
            { name: 'final', use: 'say-final', else: 'say-spare' },
          ],
        },
      },
      beside: {
        use: {
          sequence: [
            { all: [{ name: 'a', use: 'say-a' }, { name: 'b', use: 'say-b' }, lookUp()], name: 'three' },
            { use: 'say-final' },
          ],
          output: '{{steps.a}} & {{steps.b}} & {{steps.customer.rows[0].name}}',
        },
      },
      edge: { use: { sequence: [{ use: 'edge/calc', name: 'sum' }, { use: 'say-final' }] } },
      moody: {
        match: { class: { mood: 'angry' } },
        use: 'say-kind',
      },
      switched: {
        use: {
          switch: [
            { when: { class: { mood: 'angry' } }, use: 'say-kind' },
            { when: { has: ['tools'] }, use: 'say-tools' },
          ],
          else: 'say-rest',
        },
      },
      chosen: {
        use: {
          switch: [
            { name: 'code', description: 'Programming', use: 'say-code' },
            { name: 'chat', description: 'Anything else', use: 'say-chat' },
          ],
          by: { model: 'say-judge', timeout: '2s' },
          else: 'say-rest',
        },
      },
      strict: {
        use: {
          switch: [{ name: 'code', description: 'Programming', use: 'say-code' }],
          by: 'say-judge',
        },
      },
      watched: {
        use: {
          switch: [{ name: 'code', description: 'Programming', use: 'say-code' }],
          by: 'say-judge',
          // A caller who has gone is noticed when something is written.
          commitAfter: '100ms',
        },
      },
      ...Object.fromEntries(
        ['oai/gpt-4o', 'claude/claude-sonnet-4-5', 'google/gemini-2.5-flash'].map((model) => [
          `by-${model.split('/')[0]}`,
          {
            use: {
              switch: [
                { name: 'code', description: 'Programming', use: `${model}-sees` },
                { name: 'chat', description: 'Anything else', use: `${model}-sees` },
              ],
              by: `${model}-json`,
            },
          },
        ]),
      ),
      mixed: {
        use: {
          sequence: [
            { name: 'a', use: 'oai/gpt-4o' },
            { name: 'b', use: 'claude/claude-sonnet-4-5', context: 'all' },
            { use: 'google/gemini-2.5-flash-sees', input: '{{steps.a}}|{{steps.b}}' },
          ],
        },
      },
      default: { use: 'say-default' },
    },
  }),
  env: { ...env, CRM_KEY: crmKey },
}))

const crmKnows = saysJson({ rows: [{ name: 'Ada {{input}}' }] })
function saysJson(value: object) {
  return (exchange: Parameters<typeof sendJson>[0]) => sendJson(exchange, JSON.stringify(value))
}
const says = (content: string) => ({ body: { messages: [{ role: 'user', content }] } })
const contentIn = async (response: Response) => {
  const { choices } = await json(response)
  return record(record(Array.isArray(choices) ? choices[0] : undefined)['message'])['content']
}

describe('sequence', () => {
  test('each step gets what the one before said; JSON and stream', async () => {
    upstream().on('say-draft', say('A first try.'))
    upstream().on('say-final', say('A good answer.'))
    const response = await ask(router(), 'route/two')
    expect(await contentIn(response)).toBe('A good answer.')
    expect(response.headers.get('x-umbel-model')).toBe('say-final')
    expect(messagesOf(upstream().callsTo('say-final').at(-1))).toEqual([
      'system: Be brief.',
      'user: Improve: A first try.',
    ])
    const streamed = await askStream(router(), 'route/two', { headers: { 'x-umbel-debug': '1' } })
    expect(contentOf(await readEvents(streamed))).toBe('A good answer.')
    const saved = await recordOf(router(), streamed)
    expect(saved.attempts.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['routes.two.use.sequence[0].use', 'ok'],
      ['routes.two.use.sequence[1].use', 'unverified'],
    ])
    expect(saved.steps).toMatchObject([
      { path: 'routes.two.use.sequence[0]', name: 'draft', kind: 'strategy', outcome: 'ok' },
      { path: 'routes.two.use.sequence[1]', name: 'final', outcome: 'ok' },
    ])
    // Read whole, it still streams: so its headers come at once.
    expect(upstream().callsTo('say-draft').at(-1)?.json['stream']).toBe(true)
  })

  test('the last step streams live', async () => {
    upstream().on('say-draft', answer)
    upstream().on('say-final', drip(60))
    const response = await askStream(router(), 'route/two')
    const stream = await readEvents(response)
    expect(contentOf(stream)).toBe(words.join(''))
    const [first] = stream.events
    const last = stream.events.at(-1)
    expect((last?.after ?? 0) - (first?.after ?? 0)).toBeGreaterThan(150)
  })

  test('one budget bounds all steps, and the cost counts all of them', async () => {
    const response = await ask(router(), 'route/twice')
    expect(Number(response.headers.get('x-umbel-cost'))).toBeCloseTo(2 * usualCost)
    const saved = await recordOf(router(), response)
    expect(saved.attempts).toHaveLength(2)
  })

  test('a classifier, a look-up over HTTP, then a model', async () => {
    crm().on('', crmKnows)
    upstream().on('say-answer', say('Sorry, Ada.'))
    const text = 'I am furious & angry? about this'
    const response = await ask(router(), 'route/looked', says(text))
    expect(await contentIn(response)).toBe('Sorry, Ada.')
    // What a value holds is not filled in again.
    expect(messagesOf(upstream().callsTo('say-answer').at(-1))).toEqual([
      `user: angry/Ada {{input}}: ${text}`,
    ])
    const asked = crm().calls.at(-1)
    expect(asked).toMatchObject({ method: 'GET' })
    expect(new URL(asked?.path ?? '', crm().url).searchParams.get('q')).toBe(text)
    expect(asked?.headers['authorization']).toBe(`Bearer ${crmKey}`)
    expect(asked?.headers['x-umbel-route']).toBeUndefined()
    const saved = await recordOf(router(), response)
    expect(saved.steps).toMatchObject([
      { kind: 'classify', label: 'angry', outcome: 'ok' },
      { kind: 'http', host: host(), status: 200, outcome: 'ok' },
      { kind: 'strategy', outcome: 'ok' },
    ])
    expect(JSON.stringify(saved)).not.toContain('furious')
    expect(JSON.stringify(saved) + router().output()).not.toContain(crmKey)
  })

  test('steps side by side, and an answer worded by `output`', async () => {
    crm().on('', crmKnows)
    for (const name of ['a', 'b', 'final']) upstream().on(`say-${name}`, say(name.toUpperCase()))
    for (const asked of [ask, askStream]) {
      const response = await asked(router(), 'route/beside')
      const text = asked === ask ? await contentIn(response) : contentOf(await readEvents(response))
      expect(text).toBe('A & B & Ada {{input}}')
      const saved = await recordOf(router(), response)
      expect(saved.steps).toHaveLength(5)
      expect(saved.attempts.every(({ outcome }) => outcome === 'ok')).toBe(true)
    }
  })

  test('a model inside the Worker is a step like any other', async () => {
    upstream().on('say-final', say('Done.'))
    await ask(router(), 'route/edge', says('what is 12 * 12'))
    expect(messagesOf(upstream().callsTo('say-final').at(-1)).join()).toContain('144')
  })
})

describe('a step that fails', () => {
  test.each(['say-draft', 'say-final'])(
    '%s: one error that names it, in JSON and before a stream',
    async (model) => {
      upstream().on('say-draft', answer)
      upstream().on('say-final', answer)
      upstream().on(model, resetBefore)
      for (const asked of [ask, askStream]) {
        const response = await asked(router(), 'route/two')
        expect(response.status).toBe(502)
        expect((await errorOf(response))['message']).toMatch(new RegExp(`^Step '${model.slice(4)}' failed: `))
        const saved = await recordOf(router(), response)
        expect(saved.steps.at(-1)).toMatchObject({ outcome: 'failed', error: { class: 'network' } })
      }
    },
  )

  test('an upstream’s own error keeps its status and class, and the step is named', async () => {
    upstream().on('say-draft', refusals['rate-limited'] ?? answer)
    const response = await ask(router(), 'route/two')
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    expect(await errorOf(response)).toMatchObject({
      message: "Step 'draft' failed: Rate limit reached",
      type: 'rate_limit_error',
    })
    upstream().on('say-draft', answer)
  })

  test.each<[string, Parameters<ReturnType<typeof crm>['on']>[1], number, RegExp]>([
    ['an error', (exchange) => sendJson(exchange, '{"secret":1}', 500), 502, /answered with status 500/],
    ['a reset', resetBefore, 502, /connection to .* broke/],
    ['a redirect', redirect(302, 'http://127.0.0.1:9'), 502, /redirect \(302\), which is not followed/],
    ['too much', (exchange) => sendJson(exchange, `"${'x'.repeat(300_000)}"`), 502, /more than 256 KB/],
    ['no answer', stallBeforeHeaders, 504, /No answer within 2000 ms/],
    [
      'broken JSON',
      (exchange) => sendJson(exchange, '{"rows":'),
      502,
      /answered with JSON that cannot be read/,
    ],
    [
      'no JSON',
      (exchange) => sendJson(exchange, 'hm', 200, { 'content-type': 'text/plain' }),
      502,
      /'customer' said is not JSON/,
    ],
    ['nothing there', saysJson({ rows: [] }), 502, /has no '\.rows\[0\]\.name'/],
  ])('a server that gives %s', async (_, behaviour, status, message) => {
    crm().on('', behaviour)
    const response = await ask(router(), 'route/looked', says('hello'))
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(text).toMatch(/Step '(customer|sequence\[2\])' failed/)
    expect(text).toMatch(message)
    expect(text).not.toContain('secret')
  })

  test('ends in its `else`, wherever it stands', async () => {
    upstream().on('say-spare', say('spare'))
    for (const broken of ['crm', 'say-draft', 'say-final']) {
      crm().on('', broken === 'crm' ? resetBefore : crmKnows)
      for (const model of ['say-draft', 'say-final']) {
        upstream().on(model, model === broken ? resetBefore : say(model))
      }
      const response = await askStream(router(), 'route/saved')
      expect(contentOf(await readEvents(response))).toBe(broken === 'say-final' ? 'spare' : 'say-final')
      const saved = await recordOf(router(), response)
      expect(saved.steps.map(({ outcome }) => outcome).filter((outcome) => outcome === 'else')).toHaveLength(
        1,
      )
    }
  })

  test('after the last step’s first content: the stream ends in its error event', async () => {
    upstream().on('say-draft', answer)
    upstream().on('say-final', errorAfterContent)
    const stream = await readEvents(await askStream(router(), 'route/two'))
    expect(errorAtEnd(stream)).toBeDefined()
  })

  test.each(['say-draft', 'say-final'])('a caller who leaves ends %s', async (model) => {
    upstream().on('say-draft', answer)
    upstream().on('say-final', answer)
    upstream().on(model, stallBeforeHeaders)
    const before = upstream().callsTo(model).length
    const leaving = new AbortController()
    const asked = askStream(router(), 'route/two', { signal: leaving.signal }).catch(() => undefined)
    const call = await until('the step is asked', () => upstream().callsTo(model)[before])
    leaving.abort()
    await asked
    await until('it is left', () => call.abortedAt ?? undefined)
    upstream().on(model, answer)
  })
})

describe('classes', () => {
  test('route, and are shown with the decision', async () => {
    upstream().on('say-kind', say('kind'))
    const furious = says('I am furious about this disgrace')
    const response = await ask(router(), 'auto', furious)
    expect(response.headers.get('x-umbel-route')).toBe('moody')
    expect(await contentIn(response)).toBe('kind')
    const decision = await json(await post(router(), '/v1/decisions', { model: 'auto', ...furious.body }))
    expect(decision).toMatchObject({ route: 'moody', reason: 'matched' })
    expect(decision['classes']).toMatchObject({ mood: { label: 'angry', abstained: false } })
    const other = await ask(router(), 'auto', says('thank you for your help'))
    expect(other.headers.get('x-umbel-route')).toBe('default')
  })
})

describe('switch', () => {
  test.each<[string, object, string]>([
    ['I am furious about this disgrace', {}, 'say-kind'],
    ['thank you so much', { tools: [{ type: 'function', function: { name: 'f' } }] }, 'say-tools'],
    ['thank you so much', {}, 'say-rest'],
  ])('by conditions: %s', async (content, rest, model) => {
    const { body } = says(content)
    const response = await ask(router(), 'route/switched', { body: { ...body, ...rest } })
    expect(response.headers.get('x-umbel-model')).toBe(model)
    const { choices } = await recordOf(router(), response)
    expect(choices).toMatchObject([{ verb: 'switch', propensity: 1 }])
  })

  test('by a model; the picked branch streams live', async () => {
    upstream().on('say-judge', say('{"branch":"chat"}'))
    upstream().on('say-chat', drip(60))
    const response = await askStream(router(), 'route/chosen')
    const stream = await readEvents(response)
    expect(contentOf(stream)).toBe(words.join(''))
    expect((stream.events.at(-1)?.after ?? 0) - (stream.events[0]?.after ?? 0)).toBeGreaterThan(150)
    expect(response.headers.get('x-umbel-model')).toBe('say-chat')
    const asked = upstream().callsTo('say-judge').at(-1)?.json
    expect(asked).toMatchObject({ temperature: 0, response_format: { type: 'json_schema' } })
    const saved = await recordOf(router(), response)
    expect(saved.choices).toMatchObject([{ picked: 'chat', candidates: ['code', 'chat', 'else'] }])
    expect(saved.attempts.map(({ path }) => path)).toEqual([
      'routes.chosen.use.by',
      'routes.chosen.use.switch[1].use',
    ])
  })

  test('by a model that answers nonsense twice: `else`, or class gate', async () => {
    upstream().on('say-judge', say('I would rather not.'))
    const response = await ask(router(), 'route/chosen')
    expect(response.headers.get('x-umbel-model')).toBe('say-rest')
    const { attempts } = await recordOf(router(), response)
    expect(attempts.map(({ model }) => model)).toEqual(['say-judge', 'say-judge', 'say-rest'])
    const strict = await ask(router(), 'route/strict')
    expect(strict.status).toBe(502)
    expect(await errorOf(strict)).toMatchObject({ type: 'gate_error', code: 'no_branch' })
  })

  test('by a model that fails, or takes too long: `else`', async () => {
    for (const fault of [resetBefore, stallBeforeHeaders]) {
      upstream().on('say-judge', fault)
      const response = await ask(router(), 'route/chosen')
      expect(response.headers.get('x-umbel-model')).toBe('say-rest')
    }
    upstream().on('say-judge', resetBefore)
    const failed = await ask(router(), 'route/strict')
    expect(failed.status).toBe(502)
    expect((await errorOf(failed))['message']).toContain("chooses a branch at 'routes.strict.use' failed")
  })

  test('a caller who leaves while the model chooses ends it', async () => {
    upstream().on('say-judge', stallBeforeHeaders)
    const before = upstream().callsTo('say-judge').length
    const leaving = new AbortController()
    const asked = askStream(router(), 'route/watched', { signal: leaving.signal }).catch(() => undefined)
    const call = await until('the model is asked', () => upstream().callsTo('say-judge')[before])
    leaving.abort()
    await asked
    await until('it is left', () => call.abortedAt ?? undefined)
  })
})

describe('upstreams of every format take what is asked here', () => {
  test.each(['oai', 'claude', 'google'])('a choice, by %s', async (provider) => {
    const response = await ask(router(), `route/by-${provider}`)
    expect(wire().problems()).toEqual([])
    expect(response.status).toBe(200)
    const { choices, attempts } = await recordOf(router(), response)
    expect(choices).toMatchObject([{ verb: 'switch', picked: 'code' }])
    expect(attempts).toHaveLength(2)
  })

  test('steps from one format to the next, with tools in the conversation', async () => {
    const tools = [
      { type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } },
    ]
    const messages = [
      { role: 'user', content: 'call f' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: 'call_1', content: 'done' },
    ]
    for (const asked of [ask, askStream]) {
      const response = await asked(router(), 'route/mixed', { body: { tools, messages } })
      expect(response.status).toBe(200)
      await response.text()
      expect(wire().problems()).toEqual([])
    }
  })

  test('a legacy completion runs through steps as a chat', async () => {
    upstream().on('say-draft', say('A first try.'))
    upstream().on('say-final', say('Done.'))
    const response = await post(router(), '/v1/completions', { model: 'route/two', prompt: 'Write.' })
    expect(response.status).toBe(200)
    const { choices } = await json(response)
    expect(record(Array.isArray(choices) ? choices[0] : undefined)['text']).toBe('Done.')
  })
})
