import { describe, expect, test } from 'vitest'
import { ask, askStream, json } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: {
      poet: {
        provider: 'up',
        description: 'Poems, rhymes and song lyrics',
        examples: ['write a poem about the sea', 'a haiku about snow'],
        price: { input: 3, output: 15 },
      },
      coder: {
        provider: 'up',
        description: 'Programming: code, bugs and tests',
        examples: ['fix the bug in this function', 'write a unit test in TypeScript'],
        price: { input: 3, output: 15 },
      },
      cheap: { provider: 'up', price: { input: 0.1, output: 0.2 } },
      dear: { provider: 'up', price: { input: 10, output: 50 } },
      tiny: { provider: 'up', contextWindow: 50, price: { input: 0.1, output: 0.1 } },
      roomy: { provider: 'up', contextWindow: 100_000, price: { input: 5, output: 5 } },
      blind: { provider: 'up', modalities: ['text'], features: ['json'] },
      seeing: { provider: 'up', modalities: ['text', 'image'], features: ['tools', 'json_schema', 'json'] },
    },
    routes: {
      weighted: { use: { balance: ['up/a', 'up/b', 'up/never'], weights: [3, 1, 0] } },
      even: { use: { balance: ['up/a', 'up/b'] } },
      sticky: { use: { balance: ['up/a', 'up/b'], sticky: 'session' } },
      'sticky-header': { use: { balance: ['up/a', 'up/b'], sticky: 'header:x-user' } },
      quality: { use: { select: ['poet', 'coder'], weights: { quality: 1, cost: 0, latency: 0 } } },
      cost: { use: { select: ['dear', 'cheap'], weights: { quality: 0, cost: 1, latency: 0 } } },
      fit: { use: { select: ['tiny', 'roomy'], weights: { quality: 0, cost: 1, latency: 0 } } },
      able: { use: { select: ['blind', 'seeing'] } },
      nested: {
        use: {
          fallback: [{ balance: ['up/overloaded', 'up/server-error'] }, { fallback: ['up/html', 'coder'] }],
        },
      },
      edited: {
        use: {
          fallback: [
            { model: 'up/rate-limited', params: { temperature: 0 } },
            { model: 'coder', system: 'Be brief.', params: { temperature: 1, vendor_option: true } },
          ],
          params: { top_p: 0.5 },
        },
      },
    },
  }),
  env,
}))

async function modelOf(route: string, umbel: object, headers: Record<string, string> = {}): Promise<string> {
  const response = await ask(router(), `route/${route}`, { body: { umbel }, headers })
  await response.text()
  return response.headers.get('x-umbel-model') ?? ''
}

describe('balance', () => {
  test('follows the weights over seeds; a weight of zero is never called', async () => {
    const picked = await Promise.all(Array.from({ length: 400 }, (_, seed) => modelOf('weighted', { seed })))
    const share = picked.filter((model) => model === 'up/a').length / picked.length
    expect(share).toBeGreaterThan(0.69)
    expect(share).toBeLessThan(0.81)
    expect(upstream().callsTo('never')).toEqual([])
  })

  test('the same seed picks the same, and the record can be computed again', async () => {
    const picked = new Set<string>()
    for (let turn = 0; turn < 8; turn += 1) picked.add(await modelOf('even', { seed: 77 }))
    expect(picked.size).toBe(1)
    const response = await ask(router(), 'route/weighted', { body: { umbel: { seed: 5 } } })
    const { choices, decision } = await recordOf(router(), response)
    expect(decision.seed).toBe(5)
    const candidates = ['up/a', 'up/b', 'up/never'].map((name) => expect.stringContaining(name))
    expect(choices).toMatchObject([{ verb: 'balance', candidates, scores: [3, 1, 0] }])
    expect(choices[0]?.propensity).toBe(choices[0]?.picked.includes('up/a') ? 0.75 : 0.25)
  })

  test('sticky: one session stays, sessions spread', async () => {
    const bySession = new Map<string, Set<string>>()
    for (let seed = 0; seed < 60; seed += 1) {
      const session = `session-${seed % 20}`
      const model = await modelOf('sticky', { session, seed })
      bySession.set(session, (bySession.get(session) ?? new Set()).add(model))
    }
    expect([...bySession.values()].every((models) => models.size === 1)).toBe(true)
    expect(new Set([...bySession.values()].flatMap((models) => [...models]))).toEqual(
      new Set(['up/a', 'up/b']),
    )
  })

  test('sticky by a header', async () => {
    const picked = new Set<string>()
    for (let seed = 0; seed < 12; seed += 1) {
      picked.add(await modelOf('sticky-header', { seed }, { 'x-user': 'ann' }))
    }
    expect(picked.size).toBe(1)
  })
})

describe('select', () => {
  test.each([
    ['write me a poem about an autumn sea', 'poet'],
    ['there is a bug in my function, please fix the code', 'coder'],
  ])('by what the query is like: %s', async (content, model) => {
    const response = await ask(router(), 'route/quality', {
      body: { messages: [{ role: 'user', content }] },
    })
    expect(response.headers.get('x-umbel-model')).toBe(model)
    const { choices } = await recordOf(router(), response)
    expect(choices[0]).toMatchObject({ verb: 'select', picked: model })
    expect(choices[0]?.candidates[0]).toBe(model)
    expect(choices[0]?.scores[0]).toBeGreaterThan(choices[0]?.scores[1] ?? 1)
  })

  test('by price', async () => {
    expect(await modelOf('cost', {})).toBe('cheap')
  })

  test('a model whose window is too small is left out; one that fits is taken', async () => {
    expect(await modelOf('fit', {})).toBe('tiny')
    const long = [{ role: 'user', content: 'word '.repeat(400) }]
    const response = await ask(router(), 'route/fit', { body: { messages: long } })
    expect(response.headers.get('x-umbel-model')).toBe('roomy')
    const { notes } = await recordOf(router(), response)
    expect(notes.join()).toMatch(/tiny.*window/)
  })

  test('a query that fits no window says so', async () => {
    const huge = [{ role: 'user', content: 'word '.repeat(100_000) }]
    const response = await ask(router(), 'route/fit', { body: { messages: huge } })
    expect(response.status).toBe(400)
    expect(await json(response)).toMatchObject({ error: { code: 'context_length_exceeded' } })
  })

  test('images and schemas go to a model that has them', async () => {
    const image = [
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } }] },
    ]
    const seen = await ask(router(), 'route/able', { body: { messages: image } })
    expect(seen.headers.get('x-umbel-model')).toBe('seeing')
    const tools = [{ type: 'function', function: { name: 'f' } }]
    const tooled = await ask(router(), 'route/able', { body: { tools } })
    expect(tooled.headers.get('x-umbel-model')).toBe('seeing')
  })
})

describe('nested', () => {
  test('a balance in a fallback, then a fallback in it', async () => {
    for (const asked of [ask, askStream]) {
      const response = await asked(router(), 'route/nested')
      expect(response.status).toBe(200)
      await response.text()
      expect(response.headers.get('x-umbel-model')).toBe('coder')
      const { attempts, choices } = await recordOf(router(), response)
      expect(attempts.map((attempt) => attempt.outcome === 'failed')).toEqual([true, true, false])
      expect(attempts[1]?.model).toBe('up/html')
      expect(choices).toHaveLength(1)
      // Each attempt tells where in the config it was made.
      expect(new Set(attempts.map((attempt) => attempt.path)).size).toBe(3)
    }
  })

  test('system and params reach the members under them, and only those', async () => {
    await ask(router(), 'route/edited', { body: { temperature: 0.7, user: 'ann' } })
    const first = upstream().callsTo('rate-limited').at(-1)?.json
    const second = upstream().callsTo('coder').at(-1)?.json
    expect(first).toMatchObject({ temperature: 0, top_p: 0.5, user: 'ann' })
    expect(second).toMatchObject({ temperature: 1, top_p: 0.5, vendor_option: true, user: 'ann' })
    expect(first?.['messages']).toHaveLength(1)
    expect(second?.['messages']).toMatchObject([{ role: 'system', content: 'Be brief.' }, { role: 'user' }])
  })
})
