import { describe, expect, test } from 'vitest'
import { ask, json, post, question, record } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const billing = [
  'I was charged twice this month',
  'refund my last payment please',
  'why is my invoice higher than usual',
  'update my credit card for billing',
  'cancel the subscription and return my money',
  'the payment failed but I was billed',
  'send me a receipt for the charge',
  'how do I dispute a charge on my bill',
]
const weather = [
  'will it rain tomorrow in Bergen',
  'what is the weather like today',
  'how cold does it get tonight',
  'is there a storm coming this weekend',
  'temperature forecast for next week',
  'do I need an umbrella this afternoon',
  'how windy is it at the coast',
  'when will the snow melt',
]
const cooking = [
  'how long do I boil an egg',
  'a recipe for tomato soup',
  'what can I cook with leftover rice',
  'how to bake sourdough bread',
  'substitute for butter in a cake',
  'how do I marinate chicken',
  'best way to fry potatoes',
  'what spices go into a curry',
]
const ferries = [
  'when does the ferry leave the harbour',
  'book a cabin on the night boat',
  'can I take my car on the ship',
  'which pier does the boat depart from',
  'the crossing was cancelled, is there another ferry',
  'how long is the ferry crossing to Kiel',
]

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: {
      main: { provider: 'up' },
      'up-*': { provider: 'up' },
      'cut-*': { provider: 'up', model: '*' },
    },
    aliases: { 'gpt-4o': 'auto', 'claude-*': 'route/tools', 'claude-exact': 'main' },
    routes: {
      tools: { match: { has: ['tools'] }, use: 'main' },
      schema: { match: { has: 'json_schema' }, use: 'main' },
      picture: { match: { has: ['image'] }, use: 'main' },
      vip: { match: { header: { 'x-plan': ['gold', 'platinum-*'] } }, use: 'main' },
      team: { match: { metadata: { team: 'search' } }, use: 'main' },
      danger: { match: { keywords: ['drop table', 'rm'] }, use: 'main' },
      ticket: { match: { regex: '\\bTICKET-\\d{3}\\b' }, use: 'main' },
      long: { match: { tokens: { min: 2000 } }, use: 'main' },
      asked: { match: { model: 'gpt-4o', not: { has: ['system'] }, keywords: ['asked'] }, use: 'main' },
      either: {
        match: { any: [{ keywords: ['either'] }, { all: [{ keywords: ['both'] }, { has: 'system' }] }] },
        use: 'main',
      },
      billing: { match: { examples: billing }, use: 'main' },
      weather: { match: { examples: weather }, use: 'main' },
      cooking: { match: { examples: cooking }, use: 'main' },
      ferries: { match: { header: { 'x-plan': 'silver' }, examples: ferries }, use: 'main' },
      named: { use: 'main' },
      default: { use: 'main' },
    },
  }),
  env,
}))

interface Sent {
  readonly model?: string
  readonly body?: object
  readonly headers?: Record<string, string>
}

async function routeOf(content: string, { model = 'auto', body = {}, headers = {} }: Sent = {}) {
  const response = await ask(router(), model, {
    body: { messages: [{ role: 'user', content }], ...body },
    headers,
  })
  expect(response.status).toBe(200)
  await response.text()
  return response.headers.get('x-umbel-route')
}

describe('by what the query means', () => {
  test.each([
    ['my card got charged two times for the same invoice', 'billing'],
    ['I would like a refund for the last bill', 'billing'],
    ['is it going to rain in Oslo tomorrow', 'weather'],
    ['what is the forecast for the weekend, any snow?', 'weather'],
    ['how do I bake bread with tomato', 'cooking'],
    ['a recipe for chicken curry please', 'cooking'],
    ['translate this sentence into Finnish', 'default'],
    ['who won the chess world championship in 1972', 'default'],
  ])('%s -> %s', async (content, route) => {
    expect(await routeOf(content)).toBe(route)
  })

  test('what stands around the ask does not lead it astray', async () => {
    const reminder = `<system-reminder>${billing.join('. ')}</system-reminder>`
    const code = `\`\`\`\n${cooking.join('\n')}\n\`\`\``
    expect(await routeOf(`${reminder}\nwill it rain tomorrow in Oslo\n${code}`)).toBe('weather')
    const messages = [
      { role: 'user', content: 'how long do I boil an egg' },
      { role: 'assistant', content: 'Seven minutes.' },
      { role: 'user', content: 'is there a storm coming to Bergen tomorrow' },
    ]
    expect(await routeOf('', { body: { messages } })).toBe('weather')
  })

  test('a short follow-up is read with the ask before it', async () => {
    const messages = [
      { role: 'user', content: 'what is the weather like in Bergen today' },
      { role: 'assistant', content: 'It rains.' },
      { role: 'user', content: 'and tomorrow?' },
    ]
    expect(await routeOf('', { body: { messages } })).toBe('weather')
  })

  test('no words, no meaning: default, never a crash', async () => {
    for (const content of ['', '   ', '🌼🌼', '\u0000', '???']) {
      expect(await routeOf(content)).toBe('default')
    }
  })
})

describe('by condition', () => {
  const tools = [{ type: 'function', function: { name: 'f' } }]
  const schema = { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' } } }
  const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } }
  const system = { role: 'system', content: 'Be kind.' }

  test.each<[string, string, Sent]>([
    ['tools', 'hello', { body: { tools } }],
    ['schema', 'hello', { body: { response_format: schema } }],
    ['picture', '', { body: { messages: [{ role: 'user', content: [image] }] } }],
    ['vip', 'hello', { headers: { 'x-plan': 'gold' } }],
    ['vip', 'hello', { headers: { 'x-plan': 'platinum-7' } }],
    ['team', 'hello', { body: { metadata: { team: 'search' } } }],
    ['danger', 'please DROP   TABLE users', {}],
    ['danger', 'run rm, then stop', {}],
    ['ticket', 'what about ticket-123?', {}],
    ['long', 'word '.repeat(2000), {}],
    ['asked', 'you asked', { model: 'gpt-4o' }],
    ['either', 'either way', {}],
    ['either', '', { body: { messages: [system, { role: 'user', content: 'we need both' }] } }],
    ['default', 'we need both', {}],
    ['default', 'a charmed firm', {}],
    ['default', 'hello', { headers: { 'x-plan': 'golden' } }],
    ['default', 'you asked', { model: 'auto' }],
  ])('%s takes %j %j', async (route, content, sent) => {
    expect(await routeOf(content, sent)).toBe(route)
  })

  test('file order among them, and all of them before examples', async () => {
    const both = { body: { tools }, headers: { 'x-plan': 'gold' } }
    expect(await routeOf('hello', both)).toBe('tools')
    expect(await routeOf('will it rain tomorrow', { headers: { 'x-plan': 'gold' } })).toBe('vip')
  })

  test('examples and another condition: both must hold', async () => {
    const asked = 'when does the boat leave the pier'
    expect(await routeOf(asked)).not.toBe('ferries')
    expect(await routeOf(asked, { headers: { 'x-plan': 'silver' } })).toBe('ferries')
    expect(await routeOf(weather[0] ?? '', { headers: { 'x-plan': 'silver' } })).toBe('weather')
  })
})

describe('names', () => {
  test.each<[string, string | null, string]>([
    ['main', null, 'main'],
    ['named', 'named', 'main'],
    ['route/named', 'named', 'main'],
    ['claude-3-opus', 'tools', 'main'],
    ['claude-exact', null, 'main'],
    ['up/some-model', null, 'some-model'],
    ['up/with/slash', null, 'with/slash'],
    ['up-wild', null, 'up-wild'],
    ['cut-wild', null, 'wild'],
  ])('%s', async (model, route, sent) => {
    const response = await ask(router(), model)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-umbel-route')).toBe(route)
    expect(upstream().calls.at(-1)?.model).toBe(sent)
  })

  test('`umbel.route` and its header win over the model', async () => {
    expect(await routeOf('hello', { model: 'main', body: { umbel: { route: 'named' } } })).toBe('named')
    expect(await routeOf('hello', { model: 'main', headers: { 'x-umbel-route': 'named' } })).toBe('named')
  })
})

function withoutId(decision: object): object {
  return Object.fromEntries(Object.entries(decision).filter(([field]) => field !== 'id'))
}

describe('the decision alone', () => {
  const body = { model: 'auto', messages: [{ role: 'user', content: billing[0] }], umbel: { seed: 11 } }

  test('has the shape that is documented, and calls nobody', async () => {
    const before = upstream().calls.length
    const response = await post(router(), '/v1/decisions', body)
    expect(response.status).toBe(200)
    const decision = await json(response)
    expect(decision).toMatchObject({
      id: expect.any(String),
      release: expect.any(String),
      route: 'billing',
      model: 'main',
      confidence: expect.any(Number),
      runnerUp: { route: expect.any(String), confidence: expect.any(Number) },
      threshold: expect.any(Number),
      candidates: [{ model: 'main' }],
      seed: 11,
    })
    const [nearest] = Array.isArray(decision['nearest']) ? decision['nearest'].map(record) : []
    expect(nearest).toMatchObject({ text: billing[0], route: 'billing' })
    expect(nearest?.['similarity']).toBeCloseTo(1, 3)
    expect(decision['confidence']).toBeGreaterThanOrEqual(Number(decision['threshold']))
    expect(decision['confidence']).toBeLessThanOrEqual(1)
    expect(upstream().calls.length).toBe(before)
  })

  test('is the one that the request itself would get, again and again', async () => {
    const decided = await Promise.all(
      Array.from({ length: 5 }, async () => json(await post(router(), '/v1/decisions', body))),
    )
    const bare = decided.map(withoutId)
    for (const other of bare) expect(other).toEqual(bare[0])
    const response = await post(router(), '/v1/chat/completions', body)
    const saved = await recordOf(router(), response)
    expect(bare[0]).toMatchObject(withoutId(saved.decision))
  })

  test('takes a full body: tools, files, earlier turns', async () => {
    const tools = [{ type: 'function', function: { name: 'f' } }]
    const full = { ...body, tools, stream: true, vendor: 1, max_tokens: 5 }
    expect(await json(await post(router(), '/v1/decisions', full))).toMatchObject({
      route: 'tools',
      reason: 'matched',
      confidence: null,
    })
  })

  test.each([
    ['Responses', { input: [{ role: 'user', content: billing[0] }], instructions: 'Be brief.' }, {}],
    ['Messages', { messages: body.messages, system: 'Be brief.', max_tokens: 5 }, {}],
    [
      'Messages, told by their header',
      { messages: body.messages, max_tokens: 5 },
      { 'anthropic-version': '2023-06-01' },
    ],
    ['completions', { prompt: billing[0] }, {}],
  ])('takes a body of %s', async (_, fields, headers) => {
    const decided = await post(router(), '/v1/decisions', { model: 'auto', ...fields }, headers)
    expect(await json(decided)).toMatchObject({ route: 'billing', ask: billing[0] })
  })

  test('a record tells the whole story by its id', async () => {
    const response = await ask(router(), 'auto', { headers: { 'x-umbel-debug': '1' } })
    const saved = await recordOf(router(), response)
    expect(saved).toMatchObject({
      id: response.headers.get('x-umbel-decision'),
      surface: 'openai-chat',
      requested: 'auto',
      status: 200,
      error: null,
      model: 'main',
      decision: { route: 'default', version: response.headers.get('x-umbel-release') },
    })
    expect(saved.durationMs).toBeGreaterThanOrEqual(0)
    expect(JSON.stringify(saved)).not.toContain(question[0]?.content ?? 'none')
    expect(response.headers.get('x-umbel-reason')).toBe(saved.decision.reason)
  })
})
