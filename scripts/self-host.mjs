// Self-hosting as a library: what `npm start`, the tests, the benches and .ci/run boot.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBundle } from './self-host/build-bundle.mjs'
import { controlClient } from './self-host/control-client.mjs'
import { workerdConfig } from './self-host/workerd-config.mjs'
import { startWorkerd } from './self-host/workerd-process.mjs'

export { buildBundle } from './self-host/build-bundle.mjs'
export { controlClient } from './self-host/control-client.mjs'
export { findOllama } from './self-host/find-ollama.mjs'
export { readEnvironment } from './self-host/local-environment.mjs'
export { findRunning, rememberSecrets } from './self-host/start-state.mjs'
export { stateDirectoryOf } from './self-host/places.mjs'
export { getWithWrangler, listWithWrangler, putWithWrangler } from './self-host/wrangler-kv.mjs'

// What any process on this machine may need; everything else is given by name.
const inherited = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'TZ',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
]

/**
 * Serves the built bundle with workerd on 127.0.0.1, KV and Durable Objects on disk under `stateDirectory`.
 *
 * - `config`: JSONC text, an object, or a path; put into KV before this resolves. Absent: KV stays as it is.
 * - `port`: 0 takes a free one.
 * - `env`: variables handed to the Worker; the values stay in memory.
 * - `local`: local mode (see DESIGN: loopback upstreams, no key asked for).
 * - `bundleDirectory`: what `buildBundle()` made.
 * - `onOutput(text)`: what the Worker and workerd print.
 * - `isolates`: of the Worker, each at an address of its own; what they share is KV and the objects.
 *
 * Resolves with `{ url, urls, controlUrl, controlToken, process, exited, stop(), output() }`. The control port is
 * written to `control.json` in the state directory, readable by this user only, and removed by `stop()`.
 */
export async function serve({
  config,
  port = 0,
  env = {},
  stateDirectory,
  local = true,
  bundleDirectory,
  onOutput,
  isolates = 1,
} = {}) {
  if (stateDirectory === undefined) throw new TypeError('serve() needs a stateDirectory')
  const state = resolve(stateDirectory)
  const kv = join(state, 'kv')
  const objects = join(state, 'do')
  for (const directory of [state, kv, objects]) mkdirSync(directory, { recursive: true })

  const bundle = await readBundle(bundleDirectory === undefined ? undefined : resolve(bundleDirectory))
  const controlToken = randomBytes(24).toString('base64url')
  const configFile = join(state, 'config.capnp')
  const environment = Object.keys(env).toSorted()
  writeFileSync(
    configFile,
    workerdConfig({ bundle, directory: state, objects, kv, port, local, environment, isolates }),
  )

  const others = Array.from({ length: isolates - 1 }, (_, index) => `umbel-${index + 2}`)
  const workerd = await startWorkerd({
    configFile,
    environment: { ...pick(process.env, inherited), ...env, UMBEL_CONTROL_TOKEN: controlToken },
    sockets: ['http', ...others, 'control'],
    onOutput,
  })
  const url = `http://127.0.0.1:${workerd.ports.http}`
  const controlUrl = `http://127.0.0.1:${workerd.ports.control}`
  const controlFile = join(state, 'control.json')
  const removeControl = () => rmSync(controlFile, { force: true })
  void workerd.exited.then(removeControl)
  try {
    const contact = { url, controlUrl, controlToken, pid: workerd.child.pid, local, environment }
    rmSync(controlFile, { force: true })
    writeFileSync(controlFile, `${JSON.stringify(contact, null, 2)}\n`, { mode: 0o600 })
    if (config !== undefined)
      await controlClient({ controlUrl, controlToken }).put('config', sourceText(config))
  } catch (error) {
    await workerd.stop()
    throw error
  }
  return {
    url,
    urls: [url, ...others.map((name) => `http://127.0.0.1:${workerd.ports[name]}`)],
    controlUrl,
    controlToken,
    process: workerd.child,
    exited: workerd.exited,
    output: workerd.output,
    stop: workerd.stop,
  }
}

function sourceText(config) {
  if (typeof config !== 'string') return JSON.stringify(config)
  return config.includes('{') ? config : readFileSync(config, 'utf8')
}

function pick(environment, names) {
  return Object.fromEntries(names.flatMap((name) => (name in environment ? [[name, environment[name]]] : [])))
}
