import { describe, expect, it } from 'vitest'
import type { KeyTerms } from '../../src/keys/key-record.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { env } from 'cloudflare:workers'
import { freshIsolate } from './isolate.ts'
import { kvKeyValue } from '../../src/state/kv-key-value.ts'

const store = { ...kvKeyValue(env.CONFIG), list: () => Promise.resolve([]) }
const terms: KeyTerms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }

async function keyWith(changes: Partial<KeyTerms>): Promise<string> {
  return (await createKey(store, { ...terms, ...changes }, Date.now())).key
}

const limits = { requests: 1000, tokens: 100_000_000 }
const leased = [{ tokens: 1_000_000, per: 'day' as const }]
const strict = [{ tokens: 1_000_000, per: 'day' as const, strict: true }]

describe('a key with limits and a leased budget', () => {
  it('asks no binding on a warm isolate', async () => {
    const { ask, calls } = await freshIsolate()
    const key = await keyWith({ limits, budgets: leased })
    expect((await ask(key)).status).toBe(200)
    const warm = calls()
    for (let turn = 0; turn < 50; turn += 1) {
      const response = await ask(key)
      expect(response.status).toBe(200)
      expect(response.headers.get('x-ratelimit-limit-requests')).toBe('1000')
    }
    expect(calls()).toBe(warm)
  })

  it('goes on inside its last lease while the objects are down; a cold isolate is closed', async () => {
    const { ask, budget } = await freshIsolate()
    const key = await keyWith({ budgets: leased })
    expect((await ask(key)).status).toBe(200)
    budget.down = true
    for (let turn = 0; turn < 20; turn += 1) expect((await ask(key)).status).toBe(200)
    const cold = await freshIsolate()
    cold.budget.down = true
    const refused = await cold.ask(key)
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ error: { code: 'budget_unavailable' } })
    expect((await cold.ask(await keyWith({}))).status).toBe(200)
  })
})

describe('what must be exact', () => {
  it('is closed while the objects are down, and for those keys only', async () => {
    const { ask, budget, limiter } = await freshIsolate()
    const [spending, counted, free] = [
      await keyWith({ budgets: strict }),
      await keyWith({ limits: { requests: 100, exact: true } }),
      await keyWith({}),
    ]
    for (const key of [spending, counted, free]) expect((await ask(key)).status).toBe(200)
    budget.down = true
    limiter.down = true
    expect((await ask(spending)).status).toBe(503)
    expect((await ask(counted)).status).toBe(503)
    expect((await ask(free)).status).toBe(200)
    budget.down = false
    limiter.down = false
    for (const key of [spending, counted]) expect((await ask(key)).status).toBe(200)
  })

  it('a deployment without objects starts, and serves all but what needs them', async () => {
    const { ask } = await freshIsolate({ BUDGET: undefined, LIMITER: undefined })
    expect((await ask(await keyWith({ limits }))).status).toBe(200)
    expect((await ask(await keyWith({ budgets: leased }))).status).toBe(503)
    expect((await ask(await keyWith({ limits: { requests: 5, exact: true } }))).status).toBe(503)
  })

  it('the ceiling that is bound holds for keys', async () => {
    const asked: string[] = []
    const ceiling = { limit: async ({ key }: { key: string }) => ({ success: asked.push(key) <= 2 }) }
    const { ask } = await freshIsolate({ CEILING: ceiling })
    const key = await keyWith({})
    const seen: number[] = []
    for (let turn = 0; turn < 3; turn += 1) seen.push((await ask(key)).status)
    expect(seen).toEqual([200, 200, 429])
    expect((await ask('owner-key-of-the-tests')).status).toBe(200)
  })
})

describe('KV and all objects down at once', () => {
  it('thousands of requests: none without a key is served, none is lost that needs nothing exact', async () => {
    const { ask, kv, budget, limiter } = await freshIsolate()
    const known = await keyWith({ limits })
    const unseen = await keyWith({})
    const exact = await keyWith({ budgets: strict })
    for (const key of [known, exact]) expect((await ask(key)).status).toBe(200)
    kv.down = true
    budget.down = true
    limiter.down = true
    const expected = new Map([
      [known, 200],
      ['owner-key-of-the-tests', 200],
      [unseen, 503],
      [exact, 503],
      ['umb_made-up', 401],
      ['', 401],
    ])
    const wrong: string[] = []
    const each = [...expected]
    for (let turn = 0; turn < 500; turn += 1) {
      const statuses = await Promise.all(each.map(async ([key]) => (await ask(key)).status))
      each.forEach(([, status], index) => {
        if (statuses[index] !== status) wrong.push(`${index}: ${statuses[index]}`)
      })
    }
    expect(wrong).toEqual([])
  })
})
