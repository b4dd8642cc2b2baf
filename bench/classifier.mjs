// What the classifier costs, for 150 routes of 10 examples: training, the release, a decision, and the nearest three
// examples. Texts are made up; time and size depend on how many there are, not on what they say.
//
//   node bench/classifier.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../scripts/self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from '../scripts/self-host/with-project-node.mjs'

const file = join(projectRoot, 'bench/classifier.mjs')
if (!isNodeNewEnough()) process.exit(await runWithProjectNode(file, process.argv.slice(2)))

const { compileConfig } = await import('../src/config/compile.ts')
const { packRelease } = await import('../src/config/live/manifest.ts')
const { compress } = await import('../src/config/live/compressed.ts')
const { shippedEmbedder } = await import('../src/cli/shipped-embedder.ts')
const { classify } = await import('../src/routing/classify.ts')
const { nearestExamples } = await import('../src/routing/nearest-examples.ts')
const { useMachineCode } = await import('../src/routing/row-products.ts')
const { seededRandom } = await import('../src/learning/seeded-random.ts')

const [routes, shots] = [150, 10]
const embedder = shippedEmbedder()
const random = seededRandom(4)
const words = [
  'card',
  'refund',
  'flight',
  'weather',
  'song',
  'alarm',
  'recipe',
  'invoice',
  'meeting',
  'hotel',
]
const verbs = ['cancel', 'find', 'show', 'change', 'book', 'play', 'explain', 'delete', 'send', 'check']
const when = [
  'today',
  'tomorrow',
  'now',
  'next week',
  'please',
  'for my mother',
  'again',
  'at home',
  'in spring',
]
const pick = (list) => list[Math.floor(random() * list.length)]
// Each route has a subject of its own, so that no text stands twice.
const query = (route, nth) => `${pick(verbs)} the ${pick(words)} ${route} number ${nth} ${pick(when)}`

const config = {
  providers: { local: { type: 'ollama' } },
  models: { small: { provider: 'local', model: 'small' } },
  routes: Object.fromEntries(
    Array.from({ length: routes }, (_, route) => [
      `route-${route}`,
      { match: { examples: Array.from({ length: shots }, (__, nth) => query(route, nth)) }, use: 'small' },
    ]),
  ),
}
const before = process.cpuUsage().user
const compiled = compileConfig(JSON.stringify(config), {
  embedder,
  mode: 'full',
  compiledBy: 'cli',
  local: true,
  id: 'bench',
  version: 'bench',
  now: 0,
})
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
console.log(`training with folds    ${((process.cpuUsage().user - before) / 1e6).toFixed(1)} s of CPU`)
const { release } = compiled
const { blob, manifest } = await packRelease(release)
const stored = [await compress(blob.bytes), await compress(manifest)]
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`
console.log(
  `release, as stored     ${kilobytes(stored[0].length + stored[1].length)}: blob ${kilobytes(stored[0].length)}, manifest ${kilobytes(stored[1].length)}, ${embedder.dimensions} dimensions`,
)

const vectors = Array.from({ length: 64 }, (_, nth) => embedder.embedOne(query(nth, nth)))
const everyone = () => true

for (const how of ['JavaScript', 'WebAssembly']) {
  if (how === 'WebAssembly') {
    const code = readFileSync(new URL('../src/routing/dot-rows.wasm', import.meta.url))
    useMachineCode(new WebAssembly.Module(code))
  }
  // Products are kept by classifier and by index: copies get new ones.
  const [classifier, index] = [{ ...release.classifier }, { ...release.exampleIndex }]
  report(`classify, ${how}`, (vector) => classify(classifier, vector, everyone))
  report(`nearest 3 of ${routes * shots}, ${how}`, (vector) => nearestExamples(index, vector, 3))
}

/** CPU time, so that a busy machine does not count; the best of several rounds. */
function report(what, work) {
  const rounds = 12
  const calls = 500
  let best = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage().user
    for (let call = 0; call < calls; call += 1) work(vectors[call % vectors.length])
    best = Math.min(best, (process.cpuUsage().user - start) / calls)
  }
  console.log(`${what.padEnd(36)} ${best.toFixed(1)} us`)
}
