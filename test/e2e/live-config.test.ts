import { describe, expect, test } from 'vitest'
import { ask, json } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { type Router, routerForFile, startRouter } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
/** An isolate looks at KV every 15 seconds. */
const spread = 25_000

const withModel = (name: string) => baseConfig(upstream(), { models: { [name]: { provider: 'up' } } })

const broken = `{
  "providers": { "up": { "type": "openai", "baseUrl": "${'http://127.0.0.1:1/v1'}" } },
  "models": { "first": { "provider": "upp" } },
}`

async function health(router: Router) {
  return json(await fetch(`${router.url}/healthz`))
}

describe.concurrent('a config put into KV while it runs', () => {
  test('is taken without a restart; no request fails meanwhile', { timeout: 60_000 }, async () => {
    const router = await startRouter({ config: withModel('first'), env })
    try {
      expect((await ask(router, 'first')).status).toBe(200)
      expect((await ask(router, 'second')).status).toBe(404)
      const { version: before } = await health(router)
      await router.kv.put('config', JSON.stringify({ ...withModel('second'), defaultModel: 'second' }))
      const statuses = new Set<number>()
      await until(
        'the new config serves',
        async () => {
          statuses.add((await ask(router, 'up/answer')).status)
          return (await ask(router, 'second')).ok ? true : undefined
        },
        spread,
      )
      expect([...statuses]).toEqual([200])
      expect((await ask(router, 'first')).status).toBe(404)
      const { version: after, problem } = await health(router)
      expect(after).not.toBe(before)
      expect(problem).toBeNull()
      // The response names the config that it was made under, and no model is now the default one.
      const answered = await ask(router, 'second', { body: { model: undefined } })
      expect(answered.status).toBe(200)
      expect(answered.headers.get('x-umbel-release')).toBe(after)
    } finally {
      await router.stop()
    }
  })

  test(
    'is refused when it is broken, with path, line and the nearest form',
    { timeout: 60_000 },
    async () => {
      const router = await startRouter({ config: withModel('first'), env })
      try {
        expect((await ask(router, 'first')).status).toBe(200)
        const { version } = await health(router)
        await router.kv.put('config', broken)
        const problem = await until(
          'the problem is told',
          async () => {
            const found = (await health(router))['problem']
            return typeof found === 'string' ? found : undefined
          },
          spread,
        )
        expect(problem).toContain('models.first.provider')
        expect(problem).toMatch(/line 3|:3[:.,\s]/)
        expect(problem).toContain('"up"')
        const { version: still } = await health(router)
        expect(still).toBe(version)
        expect((await ask(router, 'first')).status).toBe(200)
        expect(router.output()).toContain('config_not_taken')
      } finally {
        await router.stop()
      }
    },
  )

  test('is there again after a restart', async () => {
    const router = await startRouter({ config: withModel('kept'), env })
    try {
      const { version } = await health(router)
      await router.restart()
      expect((await health(router))['version']).toBe(version)
      expect((await ask(router, 'kept')).status).toBe(200)
      await router.restart({ config: withModel('other') })
      expect((await ask(router, 'kept')).status).toBe(404)
      expect((await ask(router, 'other')).status).toBe(200)
    } finally {
      await router.stop()
    }
  })
})

describe('a config that is broken from the start', () => {
  const router = routerForFile(() => ({ config: withModel('first'), env }))

  test.each([
    ['no JSON at all', 'not json', /line 1|:1[:.,\s]/],
    ['an unknown key', '{ "providers": {}, "models": {}, "route": {} }', /routes/],
    [
      'a key by its value',
      '{ "providers": { "up": { "type": "openai", "apiKey": "sk-in-the-clear" } }, "models": {} }',
      /providers\.up\.apiKey/,
    ],
    [
      'a key of Umbel’s own',
      '{ "providers": { "up": { "type": "openai", "apiKey": "$UMBEL_API_KEY" } }, "models": {} }',
      /UMBEL_/,
    ],
    [
      'a member that does not exist',
      '{ "providers": { "e": { "type": "edge" } }, "models": { "m": { "provider": "e" } }, "routes": { "r": { "use": { "fallback": ["m", "mm"] } } } }',
      /routes\.r\.use/,
    ],
    [
      'a cycle',
      '{ "providers": {}, "models": {}, "routes": { "a": { "use": "b" }, "b": { "use": { "fallback": ["a"] } } } }',
      /cycle|circle|itself/i,
    ],
    [
      'a name twice',
      '{ "providers": { "e": { "type": "edge" } }, "models": { "m": { "provider": "e" } }, "routes": { "m": { "use": "m" } } }',
      /routes\.m/,
    ],
    [
      'an unpriced model under a cap',
      '{ "providers": { "up": { "type": "openai" } }, "models": { "m": { "provider": "up" } }, "routes": { "r": { "use": { "model": "m", "budget": { "usd": 1 } } } } }',
      /price/,
    ],
    [
      'an unknown verb',
      '{ "providers": {}, "models": {}, "routes": { "r": { "use": { "falback": [] } } } }',
      /fallback/,
    ],
  ])('%s: told, and the built-in one serves', async (_name, config, says) => {
    await router().kv.put('config', config)
    await router().restart()
    const { problem, status } = await health(router())
    expect(status).toBe('ok')
    expect(problem).toMatch(says)
    expect(problem).not.toContain('sk-in-the-clear')
    expect((await fetch(`${router().url}/v1/models`)).status).toBe(200)
  })
})
