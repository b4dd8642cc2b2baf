import { Adam } from '../adam.ts'
import { multiplyRows } from '../matrix-product.ts'
import { seededRandom, shuffledRange } from '../seeded-random.ts'
import { transpose } from '../transpose.ts'
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

const batch = 64

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
  const pass = new Pass(network)
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

/** Forward and back over one batch. Buffers are kept from batch to batch. */
class Pass {
  readonly hiddenWeights: Float32Array
  readonly hiddenBias: Float32Array
  readonly outputWeights: Float32Array
  readonly outputBias: Float32Array
  readonly #network: Network
  readonly #inputs: Float32Array
  readonly #inputsAcross: Float32Array
  readonly #scores: Float32Array
  readonly #units: Float32Array
  readonly #unitsAcross: Float32Array
  readonly #logits: Float32Array
  readonly #errors: Float32Array
  readonly #errorsAcross: Float32Array
  readonly #outputsAcross: Float32Array
  readonly #unitErrors: Float32Array
  #size = 0

  constructor(network: Network) {
    const { inputs, hidden, outputs } = network
    this.#network = network
    this.hiddenWeights = new Float32Array(hidden * inputs)
    this.hiddenBias = new Float32Array(hidden)
    this.outputWeights = new Float32Array(outputs * hidden)
    this.outputBias = new Float32Array(outputs)
    this.#inputs = new Float32Array(batch * inputs)
    this.#inputsAcross = new Float32Array(batch * inputs)
    this.#scores = new Float32Array(batch * outputs)
    this.#units = new Float32Array(batch * hidden)
    this.#unitsAcross = new Float32Array(batch * hidden)
    this.#logits = new Float32Array(batch * outputs)
    this.#errors = new Float32Array(batch * outputs)
    this.#errorsAcross = new Float32Array(batch * outputs)
    this.#outputsAcross = new Float32Array(outputs * hidden)
    this.#unitErrors = new Float32Array(batch * hidden)
  }

  /** Copies the members' rows; inputs left out are 0, the others scaled up to make up for them. */
  take(
    inputs: Float32Array,
    scores: Float32Array,
    members: Int32Array,
    dropout: number,
    random: () => number,
  ): void {
    const { inputs: columns, outputs } = this.#network
    this.#size = members.length
    for (const [to, from] of members.entries()) {
      this.#inputs.set(inputs.subarray(from * columns, (from + 1) * columns), to * columns)
      this.#scores.set(scores.subarray(from * outputs, (from + 1) * outputs), to * outputs)
    }
    if (dropout === 0) return
    const scale = 1 / (1 - dropout)
    for (let index = 0; index < this.#size * columns; index += 1) {
      this.#inputs[index] = random() < dropout ? 0 : scale * (this.#inputs[index] ?? 0)
    }
  }

  run(): void {
    this.#forward()
    this.#outputGradient()
    this.#hiddenGradient()
  }

  #forward(): void {
    const { inputs, hidden, outputs, activation, hiddenWeights, hiddenBias, outputWeights } = this.#network
    multiplyRows(this.#inputs, this.#size, hiddenWeights, hidden, inputs, this.#units)
    for (let index = 0; index < this.#size * hidden; index += 1) {
      const sum = (this.#units[index] ?? 0) + (hiddenBias[index % hidden] ?? 0)
      this.#units[index] = activation === 'tanh' ? Math.tanh(sum) : sum
    }
    multiplyRows(this.#units, this.#size, outputWeights, outputs, hidden, this.#logits)
  }

  #outputGradient(): void {
    const { hidden, outputs, outputBias } = this.#network
    this.outputBias.fill(0)
    for (let index = 0; index < this.#size * outputs; index += 1) {
      const output = index % outputs
      const score = this.#scores[index] ?? 0
      const logit = (this.#logits[index] ?? 0) + (outputBias[output] ?? 0)
      const error = Number.isNaN(score) ? 0 : (1 / (1 + Math.exp(-logit)) - score) / this.#size
      this.#errors[index] = error
      this.outputBias[output] = (this.outputBias[output] ?? 0) + error
    }
    transpose(this.#errors, this.#size, outputs, this.#errorsAcross)
    transpose(this.#units, this.#size, hidden, this.#unitsAcross)
    multiplyRows(this.#errorsAcross, outputs, this.#unitsAcross, hidden, this.#size, this.outputWeights)
  }

  #hiddenGradient(): void {
    const { inputs, hidden, outputs, activation, outputWeights } = this.#network
    transpose(outputWeights, outputs, hidden, this.#outputsAcross)
    multiplyRows(this.#errors, this.#size, this.#outputsAcross, hidden, outputs, this.#unitErrors)
    this.hiddenBias.fill(0)
    for (let index = 0; index < this.#size * hidden; index += 1) {
      const unit = this.#units[index] ?? 0
      const slope = activation === 'tanh' ? 1 - unit * unit : 1
      const error = slope * (this.#unitErrors[index] ?? 0)
      this.#unitErrors[index] = error
      this.hiddenBias[index % hidden] = (this.hiddenBias[index % hidden] ?? 0) + error
    }
    transpose(this.#unitErrors, this.#size, hidden, this.#unitsAcross)
    transpose(this.#inputs, this.#size, inputs, this.#inputsAcross)
    multiplyRows(this.#unitsAcross, hidden, this.#inputsAcross, inputs, this.#size, this.hiddenWeights)
  }
}
