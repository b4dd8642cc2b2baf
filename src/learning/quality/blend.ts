import { chanceOf } from '../../core/logit.ts'
import { aiqGain } from './policy-curve.ts'
import type { Outcomes } from './outcomes.ts'

/** Logits of one part of the ensemble for rows it was not trained on: [rows x models]. */
export type PartLogits = Readonly<Record<string, Float32Array>>

/** Shares of the final logit, adding up to 1. */
export type BlendWeights = Readonly<Record<string, number>>

/** Where the search starts: what served best on average over four public training sets, in folds. */
const start: BlendWeights = { shared: 0.4, factors: 0.2, surface: 0.3, neighbours: 0.1 }

/** A weight is multiplied by one of these, or set to at least the last. */
const factors = [0, 0.5, 2]
const least = 0.1

/** A step has to gain this much: between two draws of folds the gain differs by as much, and less is luck. */
const leastGain = 1e-3

const rounds = 2

/**
 * Weights by the figure that counts, the gain in AIQ, not by log loss. One weight is changed at a time.
 *
 * @param outcomes complete rows only
 */
export function tuneBlend(parts: PartLogits, costs: Float32Array, outcomes: Outcomes): BlendWeights {
  const names = Object.keys(parts)
  const gainOf = (weights: BlendWeights) =>
    aiqGain({ scores: blend(parts, weights).map(chanceOf), costs }, outcomes)
  let weights = normal(Object.fromEntries(names.map((name) => [name, start[name] ?? 0])))
  if (outcomes.queries === 0) return weights
  let gain = gainOf(weights)
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      for (const factor of factors) {
        const weight = factor === 0 ? 0 : Math.max(least, (weights[name] ?? 0) * factor)
        const changed = normal({ ...weights, [name]: weight })
        const found = gainOf(changed)
        if (found > gain + leastGain) [weights, gain] = [changed, found]
      }
    }
  }
  return weights
}

/** The weighted sum of the parts' logits. */
export function blend(parts: PartLogits, weights: BlendWeights): Float32Array {
  const length = Object.values(parts)[0]?.length ?? 0
  const sum = new Float32Array(length)
  for (const [name, logits] of Object.entries(parts)) {
    const weight = weights[name] ?? 0
    if (weight === 0) continue
    for (let index = 0; index < length; index += 1)
      sum[index] = (sum[index] ?? 0) + weight * (logits[index] ?? 0)
  }
  return sum
}

function normal(weights: BlendWeights): BlendWeights {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0) || 1
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight / total]))
}
