// As embedder.mjs, inside workerd: node bench/embedder-workerd.mjs (Linux). Times are the process's own CPU.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { startWorkerd } from '../scripts/self-host/workerd-process.mjs'
import { queries } from './embedder-queries.mjs'
import { cpuSeconds, median, send } from './workerd-cpu.mjs'

const CALLS = 100_000

const worker = `
  import table from './edge-table.bin'
  import { EdgeEmbedder } from './edge-embedder.ts'
  const embedder = new EdgeEmbedder(table)
  export default {
    async fetch(request) {
      const { text, calls } = await request.json()
      let sum = 0
      for (let call = 0; call < calls; call++) sum += embedder.embedOne(text)[0]
      return new Response(String(sum))
    },
  }`
const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ( name = "bench", worker = (
      modules = [
        ( name = "worker.mjs", esModule = embed "worker.mjs" ),
        ( name = "edge-table.bin", data = embed "edge-table.bin" ),
      ],
      compatibilityDate = "2026-10-30",
    ) ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:0", http = (), service = "bench" ) ],
);
`

const embeddings = fileURLToPath(new URL('../src/embeddings/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'umbel-bench-'))
await build({
  stdin: { contents: worker, resolveDir: embeddings },
  outfile: join(folder, 'worker.mjs'),
  bundle: true,
  format: 'esm',
  external: ['*.bin'],
})
copyFileSync(join(embeddings, 'edge-table.bin'), join(folder, 'edge-table.bin'))
const configFile = join(folder, 'bench.capnp')
writeFileSync(configFile, configuration)
const workerd = await startWorkerd({ configFile, environment: process.env, sockets: ['http'] })

for (const [tokens, text] of queries()) {
  const runs = []
  for (let run = 0; run < 5; run++) runs.push((await cpu(text, CALLS)) - (await cpu(text, 1)))
  console.log(`${tokens} tokens in workerd: ${((median(runs) / CALLS) * 1e6).toFixed(2)} us a query`)
}
await workerd.stop()
rmSync(folder, { recursive: true })
process.exit()

/** CPU seconds of a request that embeds `text` so many times. */
async function cpu(text, calls) {
  const before = cpuSeconds(workerd.child.pid)
  await send(`http://127.0.0.1:${workerd.ports.http}/`, JSON.stringify({ text, calls }))
  return cpuSeconds(workerd.child.pid) - before
}
