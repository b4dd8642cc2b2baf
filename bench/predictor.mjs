// CPU of one prediction for 18 models, as trained: node bench/predictor.mjs (Node 22.18 or newer)
// Random outcomes: what is predicted does not matter here, how large the parts are does.
import { readFileSync } from 'node:fs'
import { seededRandom } from '../src/learning/seeded-random.ts'
import { trainPredictor } from '../src/learning/quality/train-predictor.ts'
import { packPredictor } from '../src/config/predictor/pack-predictor.ts'
import { predictQuality } from '../src/routing/predict-quality.ts'
import { useMachineCode } from '../src/routing/row-products.ts'
import { surfaceFeatureNames, surfaceFeatures } from '../src/signals/surface-features.ts'

const CALLS = 4_000
const [models, queries, dimensions] = [18, 2000, 320]
const random = seededRandom(1)
const vectors = Float32Array.from({ length: queries * dimensions }, () => (random() - 0.5) / 5)
const featureCount = surfaceFeatureNames.length
const features = Float32Array.from({ length: queries * featureCount }, random)
const scores = Float32Array.from({ length: queries * models }, () => Number(random() < 0.6))
const costs = Float32Array.from({ length: queries * models }, () => 1 + random())
const { predictor } = trainPredictor(
  { dimensions, featureCount, vectors, features, outcomes: { queries, models, scores, costs } },
  {
    models: Array.from({ length: models }, (_, model) => `model ${model}`),
    embedderBuild: '',
    featureVersion: 1,
    costUnit: '',
    seed: 1,
  },
)
const { tensors } = await packPredictor(predictor, {})
console.log(
  `stored: ${Math.round(tensors.length / 1024)} KB, ${predictor.neighbours?.count ?? 0} prototypes, ${predictor.network.hidden} hidden units`,
)
const [vector, own] = [vectors.subarray(0, dimensions), features.subarray(0, featureCount)]
const ask = (of) => () => predictQuality(of, vector, own)
const question =
  'A train leaves at 9:40 and covers 310 km at 124 km/h. When does it arrive, and how far is half-way? '

print('surface features of 300 characters', () => surfaceFeatures(question.repeat(3)))
print('18 models, without neighbours', ask({ ...predictor, neighbours: null }))
print('18 models, 2,000 prototypes, JavaScript', ask({ ...predictor }))
const code = readFileSync(new URL('../src/routing/dot-rows.wasm', import.meta.url))
useMachineCode(new WebAssembly.Module(code))
print('18 models, 2,000 prototypes, machine code', ask({ ...predictor }))

/** Microseconds of CPU a call: the median of 7 means. */
function print(name, call) {
  const means = Array.from({ length: 7 }, () => {
    const began = process.cpuUsage()
    for (let index = 0; index < CALLS; index++) call()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / CALLS
  })
  console.log(`${name}: ${means.toSorted((a, b) => a - b)[3].toFixed(1)} us`)
}
