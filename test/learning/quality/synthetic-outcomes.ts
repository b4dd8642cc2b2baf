import { seededRandom } from '../../../src/learning/seeded-random.ts'
import type { QualityRows } from '../../../src/learning/quality/quality-rows.ts'

export const dimensions = 8
export const featureCount = 4

/**
 * Two kinds of queries, told apart by the vector's first number, and a length. Model 0 is cheap and knows the first
 * kind, model 1 is as cheap and knows the second, model 2 costs ten times as much and knows both. Costs grow with
 * the length, which is the first feature.
 */
export function syntheticRows(queries: number, seed: number): QualityRows {
  const random = seededRandom(seed)
  const vectors = new Float32Array(queries * dimensions)
  const features = new Float32Array(queries * featureCount)
  const [scores, costs] = [new Float32Array(queries * 3), new Float32Array(queries * 3)]
  for (let query = 0; query < queries; query += 1) {
    const kind = random() < 0.5 ? 0 : 1
    const raw = Array.from({ length: dimensions }, () => 0.5 * (random() - 0.5))
    raw[0] = kind === 0 ? 1 : -1
    const length = Math.hypot(...raw)
    vectors.set(
      raw.map((value) => value / length),
      query * dimensions,
    )
    const long = 2 * random() - 1
    features.set([long, random(), random(), 0], query * featureCount)
    const chances = [kind === 0 ? 0.9 : 0.2, kind === 0 ? 0.2 : 0.9, 0.92]
    scores.set(
      chances.map((chance) => Number(random() < chance)),
      query * 3,
    )
    costs.set(
      [1, 1.1, 10].map((cost) => cost * Math.exp(long)),
      query * 3,
    )
  }
  return { dimensions, featureCount, vectors, features, outcomes: { queries, models: 3, scores, costs } }
}

export const trainOptions = {
  models: ['first', 'second', 'both'],
  embedderBuild: 'synthetic',
  featureVersion: 1,
  costUnit: 'cents',
  seed: 1,
}
