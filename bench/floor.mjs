import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startWorkerd } from '../scripts/self-host/workerd-process.mjs'

/** Starts the floor Worker on workerd; resolves with `{ url, pid, stop() }`. */
export async function startFloor(upstreamUrl, directory) {
  mkdirSync(directory, { recursive: true })
  const configFile = join(directory, 'floor.capnp')
  const source = new URL('./floor.worker.mjs', import.meta.url).pathname
  copyFileSync(source, join(directory, 'floor.worker.mjs'))
  writeFileSync(
    configFile,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ( name = "floor", worker = (
      modules = [ ( name = "floor.worker.mjs", esModule = embed "floor.worker.mjs" ) ],
      compatibilityDate = "2026-10-30",
      bindings = [ ( name = "UPSTREAM", text = "${upstreamUrl}" ) ],
    ) ),
    ( name = "internet", network = ( allow = ["public", "private"] ) ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:0", http = (), service = "floor" ) ],
);
`,
  )
  const workerd = await startWorkerd({ configFile, environment: process.env, sockets: ['http'] })
  return { url: `http://127.0.0.1:${workerd.ports.http}`, pid: workerd.child.pid, stop: workerd.stop }
}
