// CPU of the router on plain workerd beside a floor Worker, in one interleaved run. Ratios count; machines are noisy.
// node bench/run.mjs [rounds] [requests a batch]
import { execFileSync, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundle, serve } from '../scripts/self-host.mjs'
import { batch, median, send } from './workerd-cpu.mjs'
import { startFloor } from './floor.mjs'
import { manyRoutes } from './many-routes.mjs'

const rounds = Number(process.argv[2] ?? 15)
const perBatch = Number(process.argv[3] ?? 400)
const work = mkdtempSync(join(tmpdir(), 'umbel-bench-'))

const upstream = fork(new URL('./upstream.mjs', import.meta.url))
const { port } = await new Promise((resolve) => upstream.once('message', resolve))
const upstreamUrl = `http://127.0.0.1:${port}`
const bundleDirectory = (await buildBundle())?.directory

const config = manyRoutes(`${upstreamUrl}/v1`)
const umbel = await serve({
  config,
  env: { BENCH_KEY: 'sk-bench' },
  stateDirectory: join(work, 'umbel'),
  ...(bundleDirectory !== undefined && { bundleDirectory }),
})
const floor = await startFloor(upstreamUrl, join(work, 'floor'))

const question = 'Could you tell me what my checking account balance is at the moment, please?'
const body = (extra) =>
  JSON.stringify({
    model: 'bench',
    messages: [
      { role: 'system', content: 'You are helpful.' },
      { role: 'user', content: question },
    ],
    ...extra,
  })
const chat = `${umbel.url}/v1/chat/completions`

const variants = {
  'floor json': { pid: floor.pid, url: `${floor.url}/json`, body: body({}) },
  'umbel json, model named': { pid: umbel.process.pid, url: chat, body: body({}) },
  'umbel json, auto over 150 routes': { pid: umbel.process.pid, url: chat, body: body({ model: 'auto' }) },
  'floor stream, body returned': {
    pid: floor.pid,
    url: `${floor.url}/json`,
    body: body({ stream: true }),
    stream: true,
  },
  'umbel stream, untouched': {
    pid: umbel.process.pid,
    url: chat,
    body: body({ stream: true }),
    stream: true,
  },
  'floor stream, one TransformStream': {
    pid: floor.pid,
    url: `${floor.url}/transform`,
    body: body({ stream: true }),
    stream: true,
  },
  'umbel stream, tapped': {
    pid: umbel.process.pid,
    url: chat,
    body: body({ stream: true, stream_options: { include_usage: true }, umbel: { usage: true } }),
    stream: true,
  },
}

try {
  // The config is live once its routes are listed; then warm both.
  for (let tries = 0; tries < 100; tries += 1) {
    const models = await (await fetch(`${umbel.url}/v1/models`)).json()
    if (models.data.length > 100) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  for (const variant of Object.values(variants)) await batch({ ...variant, count: variant.stream ? 50 : 400 })

  const used = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, variant] of Object.entries(variants)) {
      const count = variant.stream ? Math.ceil(perBatch / 8) : perBatch
      used[name].push(((await batch({ ...variant, count })) / count) * 1000)
    }
  }
  const ratio = (name, base) => median(used[name].map((value, round) => value / used[base][round]))
  const rows = [
    ['JSON, model named / floor', ratio('umbel json, model named', 'floor json'), 1.5],
    ['JSON, auto over 150 routes x 10 / floor', ratio('umbel json, auto over 150 routes', 'floor json'), 1.8],
    [
      'stream of 100, untouched / body returned',
      ratio('umbel stream, untouched', 'floor stream, body returned'),
      1.25,
    ],
    [
      'stream of 100, tapped / one TransformStream',
      ratio('umbel stream, tapped', 'floor stream, one TransformStream'),
      1.0,
    ],
  ]
  console.log(
    `${rounds} rounds of ${perBatch} (streams ${Math.ceil(perBatch / 8)}), interleaved, CPU of workerd`,
  )
  for (const [name, values] of Object.entries(used))
    console.log(`  ${name.padEnd(38)} ${median(values).toFixed(3)} ms a request`)
  for (const [name, value, goal] of rows)
    console.log(`${name.padEnd(46)} ${value.toFixed(2)}  (goal <= ${goal})`)

  const firstByte = { umbel: [], direct: [] }
  for (let index = 0; index < 200; index += 1) {
    firstByte.direct.push(
      (await send(`${upstreamUrl}/v1/chat/completions`, body({ stream: true }))).firstByte,
    )
    firstByte.umbel.push((await send(chat, body({ stream: true }))).firstByte)
  }
  const added = median(firstByte.umbel) - median(firstByte.direct)
  console.log(
    `first byte, median of 200: direct ${median(firstByte.direct).toFixed(2)} ms, through Umbel +${added.toFixed(2)} ms  (goal <= +3)`,
  )
  console.log(`commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()}`)
  if (process.env.BENCH_OUT)
    writeFileSync(process.env.BENCH_OUT, JSON.stringify({ rounds, perBatch, rows, added }, null, 2))
} finally {
  await umbel.stop()
  await floor.stop()
  upstream.disconnect()
  rmSync(work, { recursive: true, force: true })
}
