import { describe, expect, it } from 'vitest'
import { fitRidge } from '../../../src/learning/ridge.ts'
import { seededRandom, shuffledRange } from '../../../src/learning/seeded-random.ts'
import { mergeNetworks } from '../../../src/learning/quality/merge-networks.ts'
import { networkLogits } from '../../../src/learning/quality/network-logits.ts'
import { trainNetwork } from '../../../src/learning/quality/train-network.ts'

const options = {
  hidden: 6,
  activation: 'tanh',
  epochs: 60,
  rate: 0.02,
  decay: 0,
  dropout: 0,
  seed: 3,
} as const

/** Exclusive or of two signs, which no linear model learns, and its opposite. */
function exclusiveOr(rows: number) {
  const random = seededRandom(9)
  const inputs = Float32Array.from({ length: rows * 2 }, () => 2 * random() - 1)
  const scores = new Float32Array(rows * 2)
  for (let row = 0; row < rows; row += 1) {
    const differ = (inputs[2 * row] ?? 0) > 0 !== (inputs[2 * row + 1] ?? 0) > 0
    scores.set([Number(differ), Number(!differ)], 2 * row)
  }
  return { inputs, scores }
}

describe('a network with one hidden layer', () => {
  it('learns what is not linear, the same for the same seed', () => {
    const { inputs, scores } = exclusiveOr(400)
    const network = trainNetwork(inputs, 2, scores, 2, options)
    const right = networkLogits(network, inputs).filter(
      (logit, index) => logit > 0 === (scores[index] ?? 0) > 0.5,
    )
    expect(right.length / scores.length).toBeGreaterThan(0.93)
    expect(trainNetwork(inputs, 2, scores, 2, options)).toEqual(network)
  })

  it('learns nothing from scores that are not known', () => {
    const { inputs, scores } = exclusiveOr(200)
    const half = scores.map((score, index) => (index % 2 === 0 ? score : Number.NaN))
    const logits = networkLogits(trainNetwork(inputs, 2, half, 2, options), inputs)
    expect(logits.every(Number.isFinite)).toBe(true)
  })

  it('is merged with others into one that says their weighted mean', () => {
    const { inputs, scores } = exclusiveOr(100)
    const bent = [1, 2].map((seed) => trainNetwork(inputs, 2, scores, 2, { ...options, epochs: 5, seed }))
    const straight = trainNetwork(inputs, 2, scores, 2, { ...options, activation: 'linear', epochs: 5 })
    const merged = mergeNetworks(
      [
        { name: 'shared', networks: bent },
        { name: 'factors', networks: [straight] },
      ],
      { shared: 0.75, factors: 0.25 },
      2,
      2,
    )
    const input = inputs.subarray(0, 2)
    const units = Array.from(merged.hiddenBias, (bias, unit) =>
      Math.tanh(bias + input.reduce((sum, x, at) => sum + x * (merged.hiddenWeights[2 * unit + at] ?? 0), 0)),
    )
    const direct = input.reduce((sum, x, at) => sum + x * (merged.directWeights[at] ?? 0), 0)
    const found =
      (merged.bias[0] ?? 0) +
      direct +
      units.reduce((sum, unit, at) => sum + unit * (merged.outputWeights[at] ?? 0), 0)
    const logit = (network: (typeof bent)[number]) => networkLogits(network, input)[0] ?? 0
    const mean = 0.375 * bent.reduce((sum, network) => sum + logit(network), 0) + 0.25 * logit(straight)
    expect(found).toBeCloseTo(mean, 4)
  })
})

describe('least squares with a penalty', () => {
  it('finds the weights of a plane', () => {
    const random = seededRandom(1)
    const inputs = Float32Array.from({ length: 300 }, random)
    const targets = Float32Array.from({ length: 100 }, (_, row) => {
      const [a = 0, b = 0, c = 0] = inputs.subarray(3 * row, 3 * row + 3)
      return 2 * a - b + 0.5 * c
    })
    const weights = fitRidge(inputs, 3, targets, 1, 1e-4)
    expect(Array.from(weights, (weight) => Math.round(100 * weight) / 100)).toEqual([2, -1, 0.5])
  })
})

describe('a shuffled range', () => {
  it('holds every number once', () => {
    expect(Array.from(shuffledRange(50, seededRandom(4))).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index),
    )
  })
})
