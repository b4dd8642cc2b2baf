import { Adam } from '../adam.ts'
import { seededRandom, shuffledRange } from '../seeded-random.ts'
import { batch, NetworkPass } from './network-pass.ts'
import type { Network } from './network.ts'

export interface NetworkOptions {
  readonly hidden: number
  readonly activation: Network['activation']
  readonly epochs: number
  /** Adam's rate at the start; it falls to 0 along a half cosine. */
  readonly rate: number
  readonly decay: number
  /** Share of inputs that are left out of each row at random, so that no single one is relied upon. */
  readonly dropout: number
  readonly seed: number
}

/**
 * Trains by cross entropy against scores in 0..1; a score that is NaN was not tried and teaches nothing.
 * Deterministic.
 *
 * @param inputs [rows x columns]; @param scores [rows x outputs]
 */
export function trainNetwork(
  inputs: Float32Array,
  columns: number,
  scores: Float32Array,
  outputs: number,
  options: NetworkOptions,
): Network {
  const rows = inputs.length / columns
  const random = seededRandom(options.seed)
  const network = startNetwork(columns, outputs, meanLogits(scores, outputs), options, random)
  const pass = new NetworkPass(network)
  const [firstWeights, firstBias, secondWeights, secondBias] = [
    new Adam(network.hiddenWeights, options.decay),
    new Adam(network.hiddenBias, 0),
    new Adam(network.outputWeights, options.decay),
    new Adam(network.outputBias, 0),
  ]
  const steps = options.epochs * Math.ceil(rows / batch)
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffledRange(rows, random)
    for (let start = 0; start < rows; start += batch, step += 1) {
      const members = order.subarray(start, start + batch)
      pass.take(inputs, scores, members, options.dropout, random)
      pass.run()
      const rate = options.rate * 0.5 * (1 + Math.cos((Math.PI * step) / steps))
      firstWeights.step(pass.hiddenWeights, rate)
      firstBias.step(pass.hiddenBias, rate)
      secondWeights.step(pass.outputWeights, rate)
      secondBias.step(pass.outputBias, rate)
    }
  }
  return network
}

/** Uniform weights of the usual size for the hidden layer, small ones for the outputs, which start at the means. */
function startNetwork(
  inputs: number,
  outputs: number,
  outputBias: Float32Array,
  { hidden, activation }: NetworkOptions,
  random: () => number,
): Network {
  const around = (scale: number) => () => scale * (2 * random() - 1)
  return {
    inputs,
    hidden,
    outputs,
    activation,
    hiddenWeights: Float32Array.from({ length: hidden * inputs }, around(Math.sqrt(3 / inputs))),
    hiddenBias: new Float32Array(hidden),
    outputWeights: Float32Array.from({ length: outputs * hidden }, around(0.3 / Math.sqrt(hidden))),
    outputBias,
  }
}

/** The logit of each output's mean score, drawn a little to one half. */
function meanLogits(scores: Float32Array, outputs: number): Float32Array {
  const [sums, counts] = [new Float64Array(outputs).fill(0.5), new Float64Array(outputs).fill(1)]
  for (const [index, score] of scores.entries()) {
    if (Number.isNaN(score)) continue
    const output = index % outputs
    sums[output] = (sums[output] ?? 0) + score
    counts[output] = (counts[output] ?? 0) + 1
  }
  return Float32Array.from(sums, (sum, output) => {
    const mean = sum / (counts[output] ?? 1)
    return Math.log(Math.max(1e-3, mean) / Math.max(1e-3, 1 - mean))
  })
}
