import { createHmac } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { budgetWebhook } from '../../src/telemetry/budget-webhook.ts'

const alert = { share: 0.8, per: 'day' as const, unit: 'usd' as const, limit: 10, used: 8.5 }
const rule = { url: 'https://hooks.example.com/umbel', secret: 'HOOK', at: [0.8] }

function hook(answer: () => Promise<Response>, secret: string | undefined = 'shh') {
  const fetcher = vi.fn<typeof fetch>(answer)
  const log: string[] = []
  const tell = budgetWebhook({
    fetch: fetcher,
    secrets: (name) => (name === 'HOOK' ? secret : undefined),
    clock: { now: () => 1_700_000_000_000 },
    local: false,
    pauses: [0, 0],
    log: ({ problem }) => log.push(problem),
  })
  return { fetcher, log, tell }
}

describe('an alert', () => {
  test('is posted once, signed, and follows no redirect', async () => {
    const { fetcher, log, tell } = hook(async () => new Response('ok'))
    await tell('key:key_1', alert, rule)
    const [url, init] = fetcher.mock.calls[0] ?? []
    expect(url).toBe(rule.url)
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' })
    const body = String(init?.body)
    expect(JSON.parse(body)).toMatchObject({ type: 'budget', subject: 'key:key_1', ...alert })
    const signature = createHmac('sha256', 'shh').update(`1700000000.${body}`).digest('hex')
    expect(init?.headers).toMatchObject({ 'x-umbel-signature': `t=1700000000,v1=${signature}` })
    expect(log).toEqual([])
  })

  test.each([
    ['is down', async () => Promise.reject(new Error('down')), 3],
    ['fails', async () => new Response('no', { status: 500 }), 3],
    ['has too much to do', async () => new Response('later', { status: 429 }), 3],
    ['does not want it', async () => new Response('no', { status: 404 }), 1],
    ['points elsewhere', async () => Response.redirect('https://elsewhere.example.com', 307), 1],
  ])(
    'a hook that %s: tried again where that may help, then logged; nothing thrown',
    async (_, answer, times) => {
      const { fetcher, log, tell } = hook(answer)
      await tell('key:key_1', alert, rule)
      expect(fetcher).toHaveBeenCalledTimes(times)
      expect(log).toHaveLength(1)
      const sent = fetcher.mock.calls.map(([, init]) => JSON.stringify([init?.body, init?.headers]))
      expect(new Set(sent).size).toBe(1)
    },
  )

  test('a hook that answers the second time has been told', async () => {
    let asked = 0
    const { log, tell } = hook(async () => new Response('', { status: (asked += 1) > 1 ? 200 : 503 }))
    await tell('key:key_1', alert, rule)
    expect([asked, log]).toEqual([2, []])
  })

  test('nothing goes out without the secret, nor to a place that may not be called', async () => {
    const { fetcher, log, tell } = hook(async () => new Response('ok'))
    for (const url of ['http://hooks.example.com', 'https://127.0.0.1/x', 'https://metadata.internal/']) {
      await tell('key:key_1', alert, { ...rule, url })
    }
    await tell('key:key_1', alert, { ...rule, secret: 'OTHER' })
    expect(fetcher).not.toHaveBeenCalled()
    expect(log).toHaveLength(4)
  })
})
