export interface WeightedRow {
  readonly values: Float32Array
  readonly attack: boolean
  readonly weight: number
}

export interface Fitted {
  readonly weights: Float64Array
  readonly bias: number
}

const steps = 400
const rate = 8
/** Strength of the L2 penalty. */
const penalty = 1e-4

/** Logistic regression by gradient descent with Nesterov's momentum; both classes weigh the same. Deterministic. */
export function fitWeightedLogistic(rows: readonly WeightedRow[]): Fitted {
  const width = rows[0]?.values.length ?? 0
  const weights = new Float64Array(width)
  const speed = new Float64Array(width)
  let [bias, biasSpeed] = [0, 0]
  const total = (attack: boolean) =>
    2 * rows.reduce((sum, row) => sum + (row.attack === attack ? row.weight : 0), 0)
  const totals = { attack: total(true), other: total(false) }
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(width)
    let biasGradient = 0
    for (const { values, attack, weight } of rows) {
      const share = weight / (attack ? totals.attack : totals.other)
      const miss = share * (1 / (1 + Math.exp(-logit(weights, bias, values))) - Number(attack))
      biasGradient += miss
      for (let index = 0; index < width; index += 1) {
        gradient[index] = (gradient[index] ?? 0) + miss * (values[index] ?? 0)
      }
    }
    const momentum = step / (step + 3)
    for (let index = 0; index < width; index += 1) {
      const weight = weights[index] ?? 0
      speed[index] = momentum * (speed[index] ?? 0) - rate * ((gradient[index] ?? 0) + penalty * weight)
      weights[index] = weight + (speed[index] ?? 0)
    }
    biasSpeed = momentum * biasSpeed - rate * biasGradient
    bias += biasSpeed
  }
  return { weights, bias }
}

function logit(weights: Float64Array, bias: number, values: Float32Array): number {
  let sum = bias
  for (let index = 0; index < values.length; index += 1) sum += (weights[index] ?? 0) * (values[index] ?? 0)
  return sum
}
