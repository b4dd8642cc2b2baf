import { relative } from 'node:path'
import { serve } from '../self-host.mjs'
import { buildBundle } from './build-bundle.mjs'
import { findConfig } from './config-source.mjs'
import { StartError } from './start-error.mjs'
import { freePort } from './free-port.mjs'
import { environmentFor, readEnvironment } from './local-environment.mjs'
import { stateDirectoryOf } from './places.mjs'
import { secretNames } from './secret-names.mjs'
import { findRunning, readStartState, writeStartState } from './start-state.mjs'
import { endWithParent } from './parent-watch.mjs'
import { welcome } from './welcome.mjs'

try {
  await start()
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
}

async function start() {
  const environment = readEnvironment(process.env)
  const port = await freePort(environment.PORT)
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
    env: {
      ...environmentFor({
        environment,
        configText: config.file === undefined ? undefined : config.text,
        remembered: isNew ? [] : last.secretNames,
      }),
      // Whoever asks before it is published waits for it, and is not served by another one.
      ...(release !== undefined && { UMBEL_AWAITED_RELEASE: release.id }),
    },
    stateDirectory: state,
    bundleDirectory: bundle.directory,
    onOutput: (text) => ready && process.stderr.write(text),
  })
  stopWith(server, () => ready)
  if (release !== undefined) {
    await publishAtStart(server, release)
    writeStartState(state, { configHash: config.hash, secretNames: secretNames(config.text) })
  }
  const { url } = server
  const apiKey = environment.UMBEL_API_KEY
  const text = await welcome({ url, apiKey, config, state: shorten(state), administration: server })
  process.stdout.write(text)
  ready = true
}

/** A broken file is told before anything starts. Where an earlier config is stored, that one serves on. */
async function compile(config, hasEarlier) {
  const { compileFile } = await import('../../src/cli/compile-file.ts')
  const { shippedEmbedder } = await import('../../src/cli/shipped-embedder.ts')
  const { TerminalError } = await import('../../src/cli/terminal-error.ts')
  try {
    const { withTraining } = await import('../../src/cli/releases/with-training.ts')
    const { release } = await compileFile(config, shippedEmbedder(), true)
    return withTraining(release)
  } catch (error) {
    if (!(error instanceof TerminalError)) throw error
    if (!hasEarlier) throw new StartError(error.message)
    process.stderr.write(`${error.message}\nThis config was not taken; the last good one serves.\n\n`)
    return undefined
  }
}

async function publishAtStart({ controlUrl, controlToken }, release) {
  const { remoteReleases } = await import('../../src/cli/releases/remote-releases.ts')
  const { authorOf } = await import('../../src/cli/releases/author.ts')
  const { sendRelease } = await import('../../src/config/live/publish-release.ts')
  const releases = remoteReleases(`${controlUrl}/admin/releases`, controlToken)
  const outcome = await sendRelease(releases, release, { author: authorOf(), note: 'npm start' })
  if (!outcome.ok) throw new StartError(`The config could not be published: ${outcome.message}`)
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
