// Instructions that workerd runs for a request, counted by valgrind: the same on a busy machine as on an idle one.
// node bench/instructions.mjs [part of a ratio's name] [requests to warm up] [requests counted]; some minutes a ratio
import { execFileSync, fork, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { buildBundle, serve } from '../scripts/self-host.mjs'
import { batch } from './workerd-cpu.mjs'
import { manyRoutes } from './many-routes.mjs'
import { ratios, variantsOf } from './variants.mjs'
import { startFloor } from './floor.mjs'

const [only = 'JSON, model named', warm = '2500', counted = '400'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'umbel-count-'))
const upstream = fork(new URL('./upstream.mjs', import.meta.url))
try {
  const { port } = await new Promise((resolve) => upstream.once('message', resolve))
  const upstreamUrl = `http://127.0.0.1:${port}`
  const umbel = await umbelConfig(upstreamUrl)
  const floor = join(folder, 'floor', 'floor.capnp')
  await (await startFloor(upstreamUrl, join(folder, 'floor'))).stop()
  // Keys are made in the state of a server of their own, and under valgrind an event a millisecond comes too late.
  const rows = ratios.filter((row) => row.name.includes(only) && !/key|stream/.test(row.name))
  for (const { name, of, over } of rows) {
    const [most, least] = [await thousands(umbel, of), await thousands(floor, over)]
    console.log(
      `${name}: ${most.toFixed(0)} thousand, floor ${least.toFixed(0)}, ${(most / least).toFixed(2)} times`,
    )
  }
} finally {
  upstream.disconnect()
  rmSync(folder, { recursive: true, force: true })
}

/** The config of a server that has been up once, so that its release is compiled and stored. */
async function umbelConfig(upstreamUrl) {
  const { directory: bundleDirectory } = await buildBundle()
  const stateDirectory = join(folder, 'umbel')
  const server = await serve({
    stateDirectory,
    bundleDirectory,
    env: { BENCH_KEY: 'sk-bench' },
    config: manyRoutes(upstreamUrl),
  })
  await fetch(`${server.url}/healthz`)
  await server.stop()
  return join(stateDirectory, 'config.capnp')
}

async function thousands(configFile, name) {
  const output = join(folder, 'callgrind')
  const binary = createRequire(import.meta.url)('workerd').default
  const child = spawn(
    'valgrind',
    [
      '--tool=callgrind',
      '--instr-atstart=no',
      '--smc-check=all-non-file',
      `--callgrind-out-file=${output}`,
      binary,
      'serve',
      configFile,
      '--control-fd=3',
    ],
    {
      env: { ...process.env, BENCH_KEY: 'sk-bench', UMBEL_CONTROL_TOKEN: 'unused' },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const server = { process: child, pid: child.pid, url: `http://127.0.0.1:${await portOf(child)}` }
  const variant = variantsOf({ umbel: server, translating: server, keyed: server, floor: server })[name]
  const control = (option, ...value) =>
    execFileSync('callgrind_control', [option, ...value, String(child.pid)], { stdio: 'ignore' })
  await batch({ ...variant, count: Number(warm) })
  control('-i', 'on')
  await batch({ ...variant, count: 20 })
  control('-z')
  await batch({ ...variant, count: Number(counted) })
  control('-d')
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('exit', resolve))
  const [, total] = /^(?:totals|summary): (\d+)/m.exec(readFileSync(`${output}.1`, 'utf8'))
  rmSync(`${output}.1`)
  return Number(total) / Number(counted) / 1000
}

/** Of the socket that serves: workerd writes one JSON line for each. */
function portOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => reject(new Error('workerd did not start under valgrind.')))
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      for (const line of text.split('\n').filter(Boolean)) {
        const { socket, port } = JSON.parse(line)
        if (socket === 'http') resolve(port)
      }
    })
  })
}
