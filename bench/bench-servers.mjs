import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundle, serve } from '../scripts/self-host.mjs'
import { manyRoutes } from './many-routes.mjs'
import { startFloor } from './floor.mjs'

/** The upstream, the floor Worker and Umbel with 150 routes, each a process of its own. */
export async function startServers() {
  const folder = mkdtempSync(join(tmpdir(), 'umbel-bench-'))
  const upstream = fork(new URL('./upstream.mjs', import.meta.url))
  const { port } = await new Promise((resolve) => upstream.once('message', resolve))
  const upstreamUrl = `http://127.0.0.1:${port}`
  const { directory: bundleDirectory } = await buildBundle()
  const place = { stateDirectory: join(folder, 'umbel'), bundleDirectory, env: { BENCH_KEY: 'sk-bench' } }
  const umbel = await serve({ ...place, config: manyRoutes(upstreamUrl) })
  const floor = await startFloor(upstreamUrl, join(folder, 'floor'))
  return {
    upstreamUrl,
    umbel,
    floor,
    /** How to serve Umbel again from the same state. */
    place,
    stop: async () => {
      await umbel.stop()
      await floor.stop()
      upstream.disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
