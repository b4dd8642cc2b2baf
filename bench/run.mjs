// CPU of the router on plain workerd beside a floor Worker, in one interleaved run. Ratios count; machines are noisy.
// node bench/run.mjs [rounds] [requests a batch] [part of a ratio's name: only those, and nothing is written]
import { ratios as allRatios, variantsOf } from './variants.mjs'
import { batch, median, send } from './workerd-cpu.mjs'
import { firstByte } from './first-byte.mjs'
import { report, sourceState } from './report.mjs'
import { startServers } from './bench-servers.mjs'
import { startTime } from './start-time.mjs'

const rounds = Number(process.argv[2] ?? 40)
const perBatch = Number(process.argv[3] ?? 160)

const only = process.argv[4]
const ratios = only === undefined ? allRatios : allRatios.filter(({ name }) => name.includes(only))

const source = sourceState()
const servers = await startServers()
try {
  const variants = needed(variantsOf(servers))
  await verify(variants)
  const used = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
  const quotients = ratios.map(() => [])
  // Ratio by ratio: with many of them a process that waits for its next turn grows cold, and that is what would count.
  for (const [row, { of, over }] of ratios.entries()) {
    // Optimised code first: a Worker that serves is warm.
    for (const name of [of, over]) await batch({ ...variants[name], count: 1500 })
    for (let round = 0; round < rounds; round += 1) {
      // Right after one another: what else the machine does then weighs on both.
      const floor = await milliseconds(variants[over])
      const umbel = await milliseconds(variants[of])
      used[over].push(floor)
      used[of].push(umbel)
      quotients[row].push(umbel / floor)
    }
  }
  if (only === undefined) {
    const path = '/v1/chat/completions'
    const first = await firstByte(`${servers.upstreamUrl}${path}`, `${servers.umbel.url}${path}`, 200)
    await servers.umbel.stop()
    const start = await startTime(servers.place, 9)
    report({
      source,
      rounds,
      milliseconds: Object.fromEntries(Object.entries(used).map(([name, values]) => [name, median(values)])),
      goals: [
        ...ratios.map((row, index) => ({ ...row, value: median(quotients[index]) })),
        { name: 'first byte, added to direct', value: first.added, goal: 3, unit: ' ms' },
        { name: 'workerd start to first 200', value: start, goal: 150, unit: ' ms' },
      ],
    })
  } else {
    for (const [index, { name }] of ratios.entries())
      console.log(`${name}: ${median(quotients[index]).toFixed(2)}`)
  }
} finally {
  await servers.stop()
}

/** The variants that the asked ratios compare. */
function needed(all) {
  const names = new Set(ratios.flatMap(({ of, over }) => [of, over]))
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)))
}

async function milliseconds(variant) {
  const count = countOf(variant)
  return ((await batch({ ...variant, count })) / count) * 1000
}

function countOf({ stream }) {
  return stream ? Math.ceil(perBatch / 2) : perBatch
}

/** The same answer on all ways, so that none is quick because it does less; and a stream of a hundred pieces. */
async function verify(all) {
  for (const [name, variant] of Object.entries(all)) {
    const { status, pieces, size } = await send(variant.url, variant.body, variant.headers)
    const enough = variant.stream ? pieces >= 95 && size > 10_000 : size > 500
    if (status !== 200 || !enough) throw new Error(`${name}: ${status}, ${size} bytes in ${pieces} pieces`)
  }
}
