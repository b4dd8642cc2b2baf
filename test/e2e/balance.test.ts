import { describe, expect, test } from 'vitest'
import { ask, askStream, json, post, question, record } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { answer } from '../upstream/answers.ts'
import { completion } from '../upstream/wire.ts'
import { pause } from '../upstream/exchange.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: {
      dear: { provider: 'up', price: { input: 9, output: 9 } },
      cheap: { provider: 'up', price: { input: 1, output: 1 } },
      unpriced: { provider: 'up' },
    },
    routes: {
      latency: { use: { balance: ['up/quick', 'up/slow'], by: 'latency' } },
      load: { use: { balance: ['up/one', 'up/two', 'up/three'], by: 'load' } },
      cold: { use: { balance: ['up/mute', 'up/awake'], by: 'load' } },
      'cold-latency': { use: { balance: ['up/mute-too', 'up/awake-too'], by: 'latency' } },
      cost: { use: { balance: ['dear', 'unpriced', 'cheap'], by: 'cost' } },
      throughput: { use: { balance: ['up/fast', 'up/dripping'], by: 'throughput' } },
      untold: { use: { balance: ['up/told', 'up/untold'], by: 'throughput' } },
      prompt: { use: { balance: ['up/p1', 'up/p2', 'up/p3'], sticky: 'prompt' } },
    },
  }),
  env,
}))

const after = (milliseconds: number) => async (exchange: Parameters<typeof answer>[0]) => {
  await pause(milliseconds, exchange.gone)
  return answer(exchange)
}

async function served(route: string, body: object = {}): Promise<string> {
  const response = await ask(router(), `route/${route}`, { body })
  await response.clone().text()
  expect(response.status).toBe(200)
  return response.headers.get('x-umbel-model') ?? ''
}

function shareOf(name: string, models: readonly string[]): number {
  return models.filter((model) => model === name).length / models.length
}

describe('balance by', () => {
  test('latency: nearly all calls go to the quicker one, and the slower one is not forgotten', async () => {
    upstream().on('slow', after(60))
    const models: string[] = []
    for (let turn = 0; turn < 100; turn += 1) models.push(await served('latency'))
    expect(shareOf('up/quick', models)).toBeGreaterThan(0.85)
    expect(models).toContain('up/slow')
  })

  test('load: calls under way spread, and a busy one gets fewer', async () => {
    upstream().on('one', after(300))
    upstream().on('two', after(20))
    upstream().on('three', after(20))
    for (let turn = 0; turn < 12; turn += 1) await served('load')
    const models: string[] = []
    // Ten at a time, as long as it takes.
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        for (let turn = 0; turn < 15; turn += 1) models.push(await served('load'))
      }),
    )
    expect(shareOf('up/one', models)).toBeLessThan(0.12)
    expect(Math.abs(shareOf('up/two', models) - shareOf('up/three', models))).toBeLessThan(0.35)
  })

  test.each([
    ['cold', 'mute', 'awake'],
    ['cold-latency', 'mute-too', 'awake-too'],
  ])('%s: one that has not answered yet is not waited for by all', async (route, mute, awake) => {
    upstream().on(mute, after(1500))
    upstream().on(awake, after(30))
    await (await ask(router(), `up/${awake}`)).text()
    const asking = Array.from({ length: 24 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, 50 * index))
      return served(route)
    })
    const models = await Promise.all(asking)
    // One finds out; a twentieth of the draws is even.
    expect(shareOf(`up/${mute}`, models)).toBeLessThan(0.3)
  })

  test('cost: the cheapest that has a price', async () => {
    const response = await ask(router(), 'route/cost')
    expect(response.headers.get('x-umbel-model')).toBe('cheap')
    const { choices } = await recordOf(router(), response)
    expect(choices).toMatchObject([{ verb: 'balance', picked: 'cheap', propensity: 1 }])
  })

  test('throughput: tokens a second over whole calls', async () => {
    upstream().on('dripping', after(80))
    const models: string[] = []
    for (let turn = 0; turn < 60; turn += 1) models.push(await served('throughput'))
    expect(shareOf('up/fast', models)).toBeGreaterThan(0.75)
  })

  test('throughput: one that never tells its usage comes after those that do', async () => {
    upstream().on('untold', ({ response, seen }) => {
      const { usage: _, ...body } = JSON.parse(completion(seen.model))
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    const models: string[] = []
    for (let turn = 0; turn < 60; turn += 1) models.push(await served('untold'))
    expect(shareOf('up/told', models)).toBeGreaterThan(0.75)
  })
})

test('sticky by prompt: a conversation stays where its beginning is cached, others spread', async () => {
  const picked = new Map<string, Set<string>>()
  for (let turn = 0; turn < 60; turn += 1) {
    const talk = `talk ${turn % 15}`
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: `Let us speak of ${talk}.` },
      ...Array.from({ length: turn % 4 }, () => ({ role: 'user', content: 'And more of it.' })),
    ]
    const model = await served('prompt', { messages })
    picked.set(talk, (picked.get(talk) ?? new Set()).add(model))
  }
  expect([...picked.values()].every((models) => models.size === 1)).toBe(true)
  expect(new Set([...picked.values()].flatMap((models) => [...models])).size).toBe(3)
})

test('POST /v1/decisions tells what was measured', async () => {
  await (await askStream(router(), 'up/quick')).text()
  const response = await post(router(), '/v1/decisions', { model: 'route/latency', messages: question })
  const { health } = await json(response)
  expect(record(health)).toMatchObject({
    'up/quick': {
      samples: expect.any(Number),
      tokensPerSecond: expect.any(Number),
      errorRate: 0,
      errors: {},
    },
  })
})
