import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundle, controlClient, serve } from '../scripts/self-host.mjs'
import { createKey } from '../src/keys/key-register.ts'
import { manyRoutes } from './many-routes.mjs'
import { startFloor } from './floor.mjs'

/** The upstream, the floor Worker, Umbel with 150 routes, and the same asked by a key; each a process of its own. */
export async function startServers() {
  const folder = mkdtempSync(join(tmpdir(), 'umbel-bench-'))
  const upstream = fork(new URL('./upstream.mjs', import.meta.url))
  const { port } = await new Promise((resolve) => upstream.once('message', resolve))
  const upstreamUrl = `http://127.0.0.1:${port}`
  const { directory: bundleDirectory } = await buildBundle()
  const place = { stateDirectory: join(folder, 'umbel'), bundleDirectory, env: { BENCH_KEY: 'sk-bench' } }
  const umbel = await serve({ ...place, config: manyRoutes(upstreamUrl) })
  // Of its own: what serves one dialect alone is compiled for it alone.
  const translating = await serve({
    ...place,
    stateDirectory: join(folder, 'translating'),
    config: manyRoutes(upstreamUrl),
  })
  const keyed = await startKeyed({ ...place, stateDirectory: join(folder, 'keyed') }, upstreamUrl)
  const floor = await startFloor(upstreamUrl, join(folder, 'floor'))
  return {
    upstreamUrl,
    umbel,
    translating,
    keyed,
    floor,
    /** How to serve Umbel again from the same state. */
    place,
    stop: async () => {
      await umbel.stop()
      await translating.stop()
      await keyed.stop()
      await floor.stop()
      upstream.disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a request with a managed key meets: the key, a limit, a leased budget and the record. */
async function startKeyed(place, upstreamUrl) {
  const server = await serve({ ...place, config: manyRoutes(upstreamUrl) })
  const much = 1_000_000_000
  const terms = {
    name: 'bench',
    scopes: { models: ['bench'] },
    tier: 'gold',
    tenant: null,
    tags: [],
    expiresAt: null,
    limits: { requests: much, tokens: much },
    budgets: [{ usd: much, per: 'day' }],
  }
  const { key } = await createKey(controlClient(server), terms, Date.now())
  return { ...server, headers: { authorization: `Bearer ${key}` } }
}
