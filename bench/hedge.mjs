// A hedge against an upstream with a slow tail, over real sockets: node bench/hedge.mjs [requests]
//
// Each upstream begins its stream after 15 to 35 ms, and two in a hundred times after 800 to 1200 ms. The same stream of
// requests goes to one of them through the router, and to a hedge over both; what counts is the time to the first token
// at the client, and how many calls the upstreams got.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundle, serve } from '../scripts/self-host.mjs'

const requests = Number(process.argv[2] ?? 3000)
const side = 8
/** Requests that teach the router what is usual, before any is counted. */
const warmUp = 100

const folder = mkdtempSync(join(tmpdir(), 'umbel-hedge-'))
const { directory: bundleDirectory } = await buildBundle()
const upstreams = await Promise.all([1, 2].map((seed) => startUpstream(seed)))
const [first, second] = upstreams.map(({ port }) => ({
  type: 'openai',
  baseUrl: `http://127.0.0.1:${port}/v1`,
}))
const umbel = await serve({
  stateDirectory: folder,
  bundleDirectory,
  env: {},
  config: JSON.stringify({
    providers: { first, second },
    models: {
      a: { provider: 'first', model: 'm' },
      b: { provider: 'second', model: 'm' },
      alone: { provider: 'first', model: 'm' },
    },
    routes: {
      plain: { use: 'alone' },
      hedged: { use: { hedge: ['a', 'b'], after: 'p95', budget: { requests: 0.05 } } },
    },
  }),
})
try {
  const plain = await measure('plain')
  const hedged = await measure('hedged')
  for (const [name, { p50, p95, p99, most, extra }] of Object.entries({ plain, hedged })) {
    const times = `first token p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, p99 ${p99.toFixed(0)}, most ${most.toFixed(0)} ms`
    console.log(`${name.padEnd(7)} ${times}; ${(100 * extra).toFixed(2)} % extra calls`)
  }
  const cut = 1 - hedged.p99 / plain.p99
  const met = cut >= 0.6 && hedged.extra <= 0.05
  console.log(
    `p99 cut by ${(100 * cut).toFixed(1)} % at ${(100 * hedged.extra).toFixed(2)} % extra calls  (goal >= 60 % at <= 5 %) ${met ? 'met' : 'MISSED'}`,
  )
} finally {
  await umbel.stop()
  for (const { child } of upstreams) child.disconnect()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(route) {
  for (let count = 0; count < warmUp; count += 1) await ask(route)
  const before = await callsSoFar()
  const times = []
  let left = requests
  const worker = async () => {
    while (left > 0) {
      left -= 1
      times.push(await ask(route))
    }
  }
  await Promise.all(Array.from({ length: side }, worker))
  const extra = ((await callsSoFar()) - before) / requests - 1
  times.sort((one, other) => one - other)
  const at = (share) => times[Math.ceil(share * times.length) - 1]
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: times.at(-1), extra }
}

/** Milliseconds to the first token of a streamed answer, read to its end. */
async function ask(route) {
  const began = performance.now()
  const response = await fetch(`${umbel.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: `route/${route}`,
      stream: true,
      messages: [{ role: 'user', content: 'hello' }],
    }),
  })
  const decoder = new TextDecoder()
  let text = ''
  let firstToken
  for await (const bytes of response.body) {
    text += decoder.decode(bytes, { stream: true })
    if (firstToken === undefined && text.includes('"content":"word')) firstToken = performance.now() - began
  }
  if (firstToken === undefined || !text.includes('[DONE]')) throw new Error(`${response.status}: ${text}`)
  return firstToken
}

async function callsSoFar() {
  const counts = await Promise.all(
    upstreams.map(({ port }) => fetch(`http://127.0.0.1:${port}/calls`).then((response) => response.json())),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

async function startUpstream(seed) {
  const child = fork(new URL('./orchestration/slow-tail.mjs', import.meta.url), [String(seed)])
  const { port } = await new Promise((resolve) => child.once('message', resolve))
  return { child, port }
}
