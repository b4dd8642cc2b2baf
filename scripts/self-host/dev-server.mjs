import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, watchFile, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findConfig } from './config-source.mjs'
import { StartError } from './start-error.mjs'
import { freePort } from './free-port.mjs'
import { environmentFor, readEnvironment } from './local-environment.mjs'
import { endWithParent } from './parent-watch.mjs'
import { packagesDirectory, projectRoot, stateDirectoryOf } from './places.mjs'
import { quietWrangler } from './run-quietly.mjs'
import { welcome } from './welcome.mjs'
import { putWithWrangler } from './wrangler-kv.mjs'

try {
  await develop()
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
}

async function develop() {
  const environment = readEnvironment(process.env)
  const port = await freePort(environment.PORT)
  const config = await findConfig(environment)
  await putWithWrangler('config', config.text, '--local')

  const state = stateDirectoryOf(process.env)
  const variables = {
    ...environmentFor({ environment, configText: config.file && config.text }),
    UMBEL_LOCAL: '1',
  }
  const { child, ready } = startWrangler(port, writeVariables(state, variables))
  stopWith(child)
  const url = await ready
  const text = await welcome({ url, apiKey: environment.UMBEL_API_KEY, config, state: '.wrangler/state' })
  process.stdout.write(text)
  if (config.file !== undefined) followConfig(config.file, environment)
}

// A file only this user can read: a process's arguments can be seen by everyone on the machine.
function writeVariables(state, variables) {
  const file = join(state, 'dev.vars')
  mkdirSync(state, { recursive: true })
  rmSync(file, { force: true })
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quote(value)}\n`)
  writeFileSync(file, lines.join(''), { mode: 0o600 })
  process.on('exit', () => rmSync(file, { force: true }))
  return file
}

function quote(value) {
  const mark = ["'", '"', '`'].find((candidate) => !value.includes(candidate))
  return mark === undefined ? value : `${mark}${value}${mark}`
}

// What wrangler prints before it is ready is shown only if it never is.
function startWrangler(port, variablesFile) {
  const wrangler = join(packagesDirectory, 'wrangler/bin/wrangler.js')
  const options = ['--ip', '127.0.0.1', '--port', String(port), '--env-file', variablesFile]
  const quiet = ['--show-interactive-dev-session=false']
  const child = spawn(process.execPath, [wrangler, 'dev', ...options, ...quiet], {
    cwd: projectRoot,
    env: { ...process.env, ...quietWrangler },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let before = ''
  let isReady = false
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        if (isReady) process.stderr.write(text)
        else before += text
        const url = isReady ? null : /Ready on (http\S+)/.exec(before)
        if (url === null) return
        isReady = true
        resolve(url[1])
      })
    }
    child.on('exit', (code) => {
      if (!isReady) process.stderr.write(before)
      process.exit(code ?? 1)
    })
  })
  return { child, ready }
}

function stopWith(child) {
  const stop = () => {
    child.removeAllListeners('exit')
    child.on('exit', () => process.exit(0))
    child.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  endWithParent(stop)
}

function followConfig(file, environment) {
  watchFile(file, { interval: 500 }, async () => {
    try {
      const { text, name } = await findConfig(environment)
      await putWithWrangler('config', text, '--local')
      process.stdout.write(`${name} is stored; it serves within 15 seconds if it compiles.\n`)
    } catch (error) {
      process.stderr.write(`${error.message}\n`)
    }
  })
}
