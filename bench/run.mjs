// CPU of the router on plain workerd beside a floor Worker, in one interleaved run. Ratios count; machines are noisy.
// node bench/run.mjs [rounds] [requests a batch]
import { ratios, variantsOf } from './variants.mjs'
import { batch, median, send } from './workerd-cpu.mjs'
import { firstByte } from './first-byte.mjs'
import { report } from './report.mjs'
import { startServers } from './bench-servers.mjs'
import { startTime } from './start-time.mjs'

const rounds = Number(process.argv[2] ?? 15)
const perBatch = Number(process.argv[3] ?? 400)

const servers = await startServers()
try {
  const variants = variantsOf(servers.umbel, servers.floor)
  await verify(variants)
  // Optimised code first: a Worker that serves is warm.
  for (const variant of Object.values(variants)) await batch({ ...variant, count: 1500 })

  const used = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, variant] of Object.entries(variants)) {
      const count = countOf(variant)
      used[name].push(((await batch({ ...variant, count })) / count) * 1000)
    }
  }
  const ratio = ({ of, over }) => median(used[of].map((value, round) => value / used[over][round]))
  const path = '/v1/chat/completions'
  const first = await firstByte(`${servers.upstreamUrl}${path}`, `${servers.umbel.url}${path}`, 200)
  await servers.umbel.stop()
  const start = await startTime(servers.place, 9)
  report({
    rounds,
    milliseconds: Object.fromEntries(Object.entries(used).map(([name, values]) => [name, median(values)])),
    goals: [
      ...ratios.map((row) => ({ ...row, value: ratio(row) })),
      { name: 'first byte, added to direct', value: first.added, goal: 3, unit: ' ms' },
      { name: 'first byte, added at the 95th percentile', value: first.addedAt95, goal: 3, unit: ' ms' },
      { name: 'workerd start to first 200', value: start, goal: 150, unit: ' ms' },
    ],
  })
} finally {
  await servers.stop()
}

function countOf({ stream }) {
  return stream ? Math.ceil(perBatch / 4) : perBatch
}

/** The same answer on all ways, so that none is quick because it does less; and a stream of a hundred pieces. */
async function verify(all) {
  for (const [name, variant] of Object.entries(all)) {
    const { status, pieces, size } = await send(variant.url, variant.body)
    const enough = variant.stream ? pieces >= 95 && size > 15_000 : size > 500
    if (status !== 200 || !enough) throw new Error(`${name}: ${status}, ${size} bytes in ${pieces} pieces`)
  }
}
