import { multiplyRows } from '../matrix-product.ts'
import { transpose } from '../transpose.ts'
import type { Network } from './network.ts'

/** Rows of a batch. */
export const batch = 64

/** Forward and back over one batch; its fields are the gradients. Buffers are kept from batch to batch. */
export class NetworkPass {
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
