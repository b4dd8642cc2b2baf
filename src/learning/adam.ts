/** Adam (Kingma and Ba 2015, arXiv 1412.6980) with weight decay apart from the gradient (AdamW, arXiv 1711.05101). */
const firstShare = 0.9
const secondShare = 0.999
const tiny = 1e-8

/** Moves one tensor down its gradient, step after step. */
export class Adam {
  readonly #values: Float32Array
  readonly #first: Float32Array
  readonly #second: Float32Array
  readonly #decay: number
  #steps = 0

  /** @param values changed in place; @param decay share of each value that is lost a step, at a rate of 1 */
  constructor(values: Float32Array, decay: number) {
    this.#values = values
    this.#first = new Float32Array(values.length)
    this.#second = new Float32Array(values.length)
    this.#decay = decay
  }

  step(gradient: Float32Array, rate: number): void {
    this.#steps += 1
    const firstScale = 1 / (1 - firstShare ** this.#steps)
    const secondScale = 1 / (1 - secondShare ** this.#steps)
    for (let index = 0; index < this.#values.length; index += 1) {
      const slope = gradient[index] ?? 0
      const first = firstShare * (this.#first[index] ?? 0) + (1 - firstShare) * slope
      const second = secondShare * (this.#second[index] ?? 0) + (1 - secondShare) * slope * slope
      this.#first[index] = first
      this.#second[index] = second
      const move = (first * firstScale) / (Math.sqrt(second * secondScale) + tiny)
      const value = this.#values[index] ?? 0
      this.#values[index] = value - rate * (move + this.#decay * value)
    }
  }
}
