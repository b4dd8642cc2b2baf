import { relative } from 'node:path'
import { serve } from '../self-host.mjs'
import { buildBundle } from './build-bundle.mjs'
import { findConfig, StartError } from './config-source.mjs'
import { controlClient } from './control-client.mjs'
import { parsePort, whyNotFree } from './free-port.mjs'
import { publishRelease } from '../../src/config/live/publish-release.ts'
import { environmentFor, readEnvironment } from './local-environment.mjs'
import { stateDirectoryOf } from './places.mjs'
import { secretNames } from './secret-names.mjs'
import { findRunning, readStartState, writeStartState } from './start-state.mjs'
import { endWithParent } from './parent-watch.mjs'
import { welcome } from './welcome.mjs'

const defaultPort = '8787'

try {
  await start()
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
}

async function start() {
  const environment = readEnvironment(process.env)
  const port = await freePort(environment.PORT ?? '')
  const state = stateDirectoryOf(process.env)
  const running = await findRunning(state)
  if (running !== undefined) {
    throw new StartError(`Umbel already runs from ${state} at ${running.url} (process ${running.pid}).`)
  }
  const config = await findConfig(environment)
  const last = readStartState(state)
  const isNew = config.hash !== last.configHash
  const release = isNew ? await compile(config, last.configHash !== null) : undefined
  const bundle = await buildBundle().catch((error) => {
    throw new StartError(error.message)
  })

  let ready = false
  const server = await serve({
    port,
    env: environmentFor({
      environment,
      configText: config.file === undefined ? undefined : config.text,
      remembered: isNew ? [] : last.secretNames,
    }),
    stateDirectory: state,
    bundleDirectory: bundle.directory,
    onOutput: (text) => ready && process.stderr.write(text),
  })
  stopWith(server, () => ready)
  if (release !== undefined) {
    await publishRelease(controlClient(server), release)
    writeStartState(state, { configHash: config.hash, secretNames: secretNames(config.text) })
  }
  process.stdout.write(
    await welcome({ url: server.url, apiKey: environment.UMBEL_API_KEY, config, state: shorten(state) }),
  )
  ready = true
}

/** A broken file is told before anything starts. Where an earlier config is stored, that one serves on. */
async function compile(config, hasEarlier) {
  const { compileFile } = await import('../../src/cli/compile-file.ts')
  const { shippedEmbedder } = await import('../../src/cli/shipped-embedder.ts')
  const { TerminalError } = await import('../../src/cli/terminal-error.ts')
  try {
    const { release } = await compileFile(config, shippedEmbedder(), true)
    return release
  } catch (error) {
    if (!(error instanceof TerminalError)) throw error
    if (!hasEarlier) throw new StartError(error.message)
    process.stderr.write(`${error.message}\nThis config was not taken; the last good one serves.\n\n`)
    return undefined
  }
}

async function freePort(text) {
  const port = parsePort(text === '' ? defaultPort : text)
  if (port === undefined) throw new StartError(`PORT is "${text}"; it must be a number from 0 to 65535.`)
  const reason = await whyNotFree(port)
  if (reason === 'EADDRINUSE') {
    throw new StartError(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=8788 npm start`,
    )
  }
  if (reason !== undefined) throw new StartError(`Port ${port} cannot be used (${reason}).`)
  return port
}

function stopWith(server, isReady) {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  endWithParent(stop)
  void server.exited.then(({ code, signal }) => {
    // Ctrl-C reaches workerd too, perhaps before it reaches this process.
    if (stopping || signal === 'SIGINT' || signal === 'SIGTERM') process.exit(0)
    const words = isReady() ? '' : server.output()
    process.stderr.write(`${words}workerd ended (${signal ?? `code ${code}`}).\n`)
    process.exit(1)
  })
}

function shorten(directory) {
  const short = relative(process.cwd(), directory)
  return short.startsWith('..') ? directory : short
}
