import type { KeyTerms } from '../../src/keys/key-record.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { type FaultyRouter, type Faults, startFaultyRouter } from './faulty-router.ts'
import type { Upstream } from '../upstream/server.ts'
import { ask } from './ask.ts'
import { baseConfig, clientKey, env } from './base-config.ts'

/** Which stores are down, by name. */
export const outages: Readonly<Record<string, Faults>> = {
  'KV down': { CONFIG: 'down' },
  'objects down': { LIMITER: 'down', BUDGET: 'down', HEALTH: 'down' },
  'KV and objects down': { CONFIG: 'down', LIMITER: 'down', BUDGET: 'down', HEALTH: 'down' },
}

const open: KeyTerms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }

/** A router not in local mode, so that every caller needs a key. */
export function startOutageRouter(upstream: Upstream, faults: Faults = {}): Promise<FaultyRouter> {
  // Not local: loopback upstreams are refused, so the models inside the Worker answer.
  return startFaultyRouter(
    { config: baseConfig(upstream), env: { ...env, UMBEL_API_KEY: clientKey } },
    faults,
  )
}

/** A key that no isolate has seen. */
export async function freshKey(router: FaultyRouter, terms: Partial<KeyTerms> = {}): Promise<string> {
  return (await createKey(router.kv, { ...open, ...terms }, Date.now())).key
}

/** One kind of caller, and the status that it must get in an outage. */
export interface AskingCaller {
  readonly name: string
  readonly key: string
  readonly status: number
}

/**
 * Callers of every kind for an outage: those that a warm isolate knows are made known first. None without a valid
 * key may be served; none that needs nothing exact may be lost.
 */
export async function callersIn(router: FaultyRouter, faults: Faults): Promise<AskingCaller[]> {
  const make = (terms: Partial<KeyTerms>) => freshKey(router, terms)
  const plenty = 1_000_000_000
  const known = {
    'a key with limits': await make({ limits: { requests: plenty, tokens: plenty } }),
    'a key with a leased budget': await make({ budgets: [{ tokens: plenty, per: 'day' }] }),
    'a key with a strict budget': await make({ budgets: [{ tokens: plenty, per: 'day', strict: true }] }),
    'a key with an exact limit': await make({ limits: { requests: plenty, exact: true } }),
  }
  await router.breakBindings({})
  for (const [name, key] of Object.entries(known)) await serves(router, name, key)
  const exact = faults['BUDGET'] === undefined ? 200 : 503
  return [
    { name: 'the owner', key: clientKey, status: 200 },
    { name: 'a key with limits', key: known['a key with limits'], status: 200 },
    { name: 'a key with a leased budget', key: known['a key with a leased budget'], status: 200 },
    { name: 'a key with a strict budget', key: known['a key with a strict budget'], status: exact },
    { name: 'a key with an exact limit', key: known['a key with an exact limit'], status: exact },
    { name: 'a key never seen', key: await make({}), status: faults['CONFIG'] === undefined ? 200 : 503 },
    { name: 'garbage', key: 'umb_made-up', status: 401 },
    { name: 'nobody', key: '', status: 401 },
  ]
}

async function serves(router: FaultyRouter, name: string, key: string): Promise<void> {
  const { status } = await askAs(router, key, false)
  if (status !== 200) throw new Error(`Before the outage ${name} got ${status}.`)
}

/** `requests` in turn by all callers, every third one streamed, `width` at once. What went wrong, by kind. */
export async function flood(
  router: FaultyRouter,
  callers: readonly AskingCaller[],
  { requests, width }: { readonly requests: number; readonly width: number },
): Promise<Readonly<Record<string, number>>> {
  const wrong: Record<string, number> = {}
  let next = 0
  const worker = async () => {
    while (next < requests) {
      const turn = next
      next += 1
      const caller = callers[turn % callers.length]
      if (caller === undefined) throw new RangeError('no callers')
      const { status } = await askAs(router, caller.key, turn % 3 === 0)
      const kind = `${caller.name}: ${status} instead of ${caller.status}`
      if (status !== caller.status) wrong[kind] = (wrong[kind] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return wrong
}

async function askAs(router: FaultyRouter, key: string, stream: boolean): Promise<{ status: number }> {
  const headers = key === '' ? {} : { authorization: `Bearer ${key}` }
  const response = await ask(router, 'priced', { body: { max_tokens: 7, stream }, headers })
  const text = await response.text()
  const whole = !stream || response.status !== 200 || text.includes('[DONE]')
  return { status: whole ? response.status : 0 }
}
