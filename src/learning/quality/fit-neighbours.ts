import type { PredictorNeighbours } from '../../core/predictor.ts'
import { neighbourLogits } from '../../routing/neighbour-logits.ts'
import { multiplyRows } from '../matrix-product.ts'
import { shrunkMeans } from './few-labels.ts'
import { columnMeans, type Outcomes } from './outcomes.ts'
import type { Prototypes } from './prototypes.ts'

/** The means count as this many more queries at full weight: a handful of neighbours says little. */
const prior = 2

/** Cosine by which a prototype farther than the nearest weighs 1/e. Chosen in folds. */
const reach = 0.05

/** Queries compared at a time. */
const block = 64

/** @param use whether a query's outcomes count: those of a held-out query must not */
export function fitNeighbours(
  prototypes: Prototypes,
  dimensions: number,
  { models, scores }: Outcomes,
  nearest: number,
  use: (query: number) => boolean,
): PredictorNeighbours {
  const { count, vectors, memberOf } = prototypes
  const sums = new Float32Array(count * models)
  const known = new Float32Array(count * models)
  const used = scores.slice()
  for (const [query, group] of memberOf.entries()) {
    for (let model = 0; model < models; model += 1) {
      const score = use(query) ? (scores[query * models + model] ?? 0) : Number.NaN
      used[query * models + model] = score
      if (Number.isNaN(score)) continue
      const at = group * models + model
      sums[at] = (sums[at] ?? 0) + score
      known[at] = (known[at] ?? 0) + 1
    }
  }
  const means = shrunkMeans(columnMeans(used, models), used)
  return {
    count,
    prototypes: vectors.subarray(0, count * dimensions),
    sums,
    known,
    means,
    prior,
    nearest,
    reach,
    weight: 1,
  }
}

/**
 * The neighbours' logits of some queries, once for each number of neighbours to be tried: [queries x models] each.
 * Prototypes without a known outcome are passed over.
 */
export function neighbourLogitsOf(
  neighbours: PredictorNeighbours,
  vectors: Float32Array,
  dimensions: number,
  counts: readonly number[],
): Float32Array[] {
  const { count, prototypes, known, means } = neighbours
  const [queries, models] = [vectors.length / dimensions, means.length]
  const tried = counts.map((nearest) => ({
    neighbours: { ...neighbours, nearest },
    logits: new Float32Array(queries * models),
  }))
  const similarities = new Float32Array(block * count)
  const empty = Array.from({ length: count }, (_, at) => at).filter((at) =>
    known.subarray(at * models, (at + 1) * models).every((number) => number === 0),
  )
  for (let start = 0; start < queries; start += block) {
    const size = Math.min(block, queries - start)
    multiplyRows(vectors.subarray(start * dimensions), size, prototypes, count, dimensions, similarities)
    for (let row = 0; row < size; row += 1) {
      const at = (start + row) * models
      const own = similarities.subarray(row * count, (row + 1) * count)
      for (const position of empty) own[position] = Number.NaN
      for (const one of tried) neighbourLogits(one.neighbours, own, one.logits.subarray(at, at + models))
    }
  }
  return tried.map(({ logits }) => logits)
}
