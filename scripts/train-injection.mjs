// Trains the injection gate's classifier: node scripts/train-injection.mjs (Node 22.18 or newer)
// Reads the intent data and the corpus under UMBEL_DATA (default data/), writes src/gates/injection/trained-model.json.
// The same data and embedder give the same file.
import { readFileSync, writeFileSync } from 'node:fs'
import { EdgeEmbedder } from '../src/embeddings/edge-embedder.ts'
import { injectionFeatures, injectionScore } from '../src/gates/injection/injection-model.ts'
import { sentencesOf, windowsOf } from '../src/gates/injection/text-windows.ts'
import { findIntentData } from './embedder/evaluation/intent-data.ts'
import { fitWeightedLogistic } from './injection/fit-weighted-logistic.ts'
import {
  joined,
  readCorpus,
  readDocuments,
  readJailbreak,
  readLines,
  trainingAsks,
} from './injection/injection-data.ts'
import { measureInjection } from './injection/measure-injection.ts'

const folder = findIntentData()
if (!folder) throw new Error('No intent data: set UMBEL_DATA to a folder that holds intents/ and corpus/')
const table = new URL('../src/embeddings/edge-table.bin', import.meta.url)
const embedder = new EdgeEmbedder(new Uint8Array(readFileSync(table)).buffer)
const corpus = readCorpus(folder)
const jailbreak = readJailbreak(folder, 'train')

const rows = [
  ...rowsOf(
    jailbreak.filter(({ label }) => label === 'jailbreak').map(({ text }) => text),
    true,
    1,
  ),
  ...rowsOf(readLines('short-attacks'), true, 2),
  ...rowsOf(
    jailbreak.filter(({ label }) => label !== 'jailbreak').map(({ text }) => text),
    false,
    8,
  ),
  ...rowsOf(readLines('look-alikes'), false, 8),
  ...rowsOf(trainingAsks(folder, 0), false, 1),
  ...rowsOf(corpus.all.slice(0, 8000), false, 1),
  ...rowsOf(joined(corpus.all.slice(8000, 16_000), 8), false, 3),
  ...rowsOf(joined(corpus.prose.slice(0, 8000), 12), false, 3),
  ...rowsOf(readDocuments(0), false, 1),
  ...rowsOf(readDocuments(0).flatMap(sentencesOf), false, 0.3),
]
const fitted = fitWeightedLogistic(rows)
const scale = Math.max(...fitted.weights.map(Math.abs)) / 127
const levels = Int8Array.from(fitted.weights, (weight) => Math.round(weight / scale))
const model = {
  build: embedder.build,
  weights: Float32Array.from(levels, (level) => level * scale),
  bias: fitted.bias,
}
const scoreOf = (text) => injectionScore(model, text, embedder)

// Thresholds from ordinary texts that it was not trained on, and that no figure is measured on.
const ordinary = [
  ...trainingAsks(folder, 1),
  ...corpus.all.slice(100_000, 110_000),
  ...joined(corpus.prose.slice(10_000, 20_000), 15),
]
const scores = ordinary.map(scoreOf).toSorted((a, b) => b - a)
const thresholds = Object.fromEntries(
  [0.0005, 0.001, 0.005].map((share) => [
    share,
    Number(scores[Math.floor(share * scores.length)].toFixed(3)),
  ]),
)
const report = Object.fromEntries(
  Object.entries(thresholds).map(([share, threshold]) => [
    share,
    measureInjection(folder, scoreOf, threshold),
  ]),
)
const artifact = {
  build: model.build,
  scale,
  bias: model.bias,
  thresholds,
  trainedOn: {
    attacks: rows.filter(({ attack }) => attack).length,
    others: rows.filter(({ attack }) => !attack).length,
  },
  report,
  weights: Buffer.from(levels.buffer).toString('base64'),
}
const target = new URL('../src/gates/injection/trained-model.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(artifact, null, 2)}\n`)
console.log(JSON.stringify({ ...artifact, weights: undefined }, null, 2))

/** A row for each window of each text. */
function rowsOf(texts, attack, weight) {
  return texts.flatMap((text) =>
    windowsOf(text).map((window) => ({ values: injectionFeatures(window, embedder), attack, weight })),
  )
}
