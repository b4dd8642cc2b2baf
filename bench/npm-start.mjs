// A newcomer's `npm start` on a fresh clone, npm's cache being warm: node bench/npm-start.mjs
import { execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const clone = join(mkdtempSync(join(tmpdir(), 'umbel-clone-')), 'umbel')
execFileSync('git', ['clone', '--quiet', '--local', root, clone])
// The newcomer's own Node and npm, not the ones that this project installs.
const path = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'))
const environment = { ...process.env, PATH: path.join(delimiter), PORT: String(await freePort()) }
for (const name of Object.keys(environment)) if (name.startsWith('npm_')) delete environment[name]

try {
  console.log(
    `first start, with install and build: ${await firstAnswer()} s to the first answer (goal <= 60)`,
  )
  console.log(`second start: ${await firstAnswer()} s (goal <= 3)`)
} finally {
  rmSync(join(clone, '..'), { recursive: true, force: true })
}

/** Seconds from `npm start` to an answer of `edge/calc`; then the server is stopped. */
async function firstAnswer() {
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let text
  while (!text?.includes('36') && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    text = await ask().catch(() => undefined)
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  child.kill('SIGTERM')
  await ended
  if (text === undefined) throw new Error(`npm start ended with ${child.exitCode}`)
  await silence()
  return seconds
}

/** Waits until nobody answers: what npm started must not outlive it. */
async function silence() {
  const began = performance.now()
  while ((await ask().catch(() => undefined)) !== undefined) {
    if (performance.now() - began > 10_000) throw new Error('the server outlived npm')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  console.log(`  stopped ${Math.round(performance.now() - began)} ms after npm`)
}

async function ask() {
  const response = await fetch(`http://127.0.0.1:${environment.PORT}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'edge/calc', messages: [{ role: 'user', content: '15% of 240' }] }),
  })
  return response.ok ? response.text() : undefined
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
