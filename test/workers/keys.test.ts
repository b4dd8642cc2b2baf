import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { env } from 'cloudflare:workers'
import { createKey } from '../../src/keys/key-register.ts'
import { kvKeyValue } from '../../src/state/kv-key-value.ts'
import { freshIsolate } from './isolate.ts'

const terms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
const store = { ...kvKeyValue(env.CONFIG), list: () => Promise.resolve([]) }

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

async function isolate() {
  const { ask, kv: state } = await freshIsolate()
  return { state, ask: async (key: string) => (await ask(key)).status }
}

describe('keys and a store that fails', () => {
  it('a warm isolate asks no binding; garbage never does', async () => {
    const { key } = await createKey(store, terms, Date.now())
    const { ask, state } = await isolate()
    expect(await ask(key)).toBe(200)
    const warm = state.calls
    for (let turn = 0; turn < 50; turn += 1) expect(await ask(key)).toBe(200)
    expect(state.calls).toBe(warm)
    for (const garbage of ['', 'sk-1', `${key}0`, `umb_${'0'.repeat(38)}`, key.slice(0, -1)]) {
      expect(await ask(garbage)).toBe(401)
    }
    expect(state.calls).toBe(warm)
  })

  it('KV down: a known key serves on, for hours; an unknown one is 503, and 401 once KV is back', async () => {
    const { key } = await createKey(store, terms, Date.now())
    const { key: unseen } = await createKey(store, terms, Date.now())
    const { key: unknown } = await createKey({ ...store, put: () => Promise.resolve() }, terms, Date.now())
    const { ask, state } = await isolate()
    expect(await ask(key)).toBe(200)
    state.down = true
    for (let hour = 0; hour < 5; hour += 1) {
      vi.setSystemTime(Date.now() + 3_600_000)
      expect(await ask(key)).toBe(200)
      for (const other of [unseen, unknown]) expect(await ask(other)).toBe(503)
      expect(await ask('garbage')).toBe(401)
    }
    state.down = false
    expect(await ask(unknown)).toBe(401)
    expect(await ask(unseen)).toBe(200)
  })

  it('KV down and a cold isolate: closed, never open', async () => {
    const { key } = await createKey(store, terms, Date.now())
    const { ask, state } = await isolate()
    state.down = true
    expect(await ask(key)).toBe(503)
    expect(await ask('')).toBe(401)
    expect(await ask('owner-key-of-the-tests')).toBe(200)
  })

  it('a torn record is no record: what was known serves on, and a cold isolate is closed', async () => {
    const { key } = await createKey(store, terms, Date.now())
    const { ask } = await isolate()
    expect(await ask(key)).toBe(200)
    const cold = await isolate()
    const names = (await env.CONFIG.list({ prefix: 'key:' })).keys
    for (const each of names) await env.CONFIG.put(each.name, '{"schema":1,"id":"key_')
    vi.setSystemTime(Date.now() + 20_000)
    expect(await ask(key)).toBe(200)
    expect(await cold.ask(key)).toBe(503)
  })
})
