const steps = 30

/**
 * Logistic regression on a few columns, drawn to given weights: Newton's method.
 *
 * @param rows the inputs of each observation, as many as `prior`
 * @param targets in 0..1
 * @param prior weights where observations say nothing
 * @param strength how strongly weights are drawn there, in observations
 */
export function fitLogisticTo(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  prior: readonly number[],
  strength: number,
): number[] {
  let weights = [...prior]
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, column) => 0.25 * strength * (weight - (prior[column] ?? 0)))
    const curve = weights.map((_, column) =>
      weights.map((__, other) => (column === other ? 0.25 * strength : 0)),
    )
    for (const [index, row] of rows.entries()) {
      const logit = row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0)
      const chance = 1 / (1 + Math.exp(-logit))
      const error = chance - (targets[index] ?? 0)
      for (const [column, value] of row.entries()) {
        gradient[column] = (gradient[column] ?? 0) + error * value
        const line = curve[column]
        if (line === undefined) continue
        for (const [other, factor] of row.entries()) {
          line[other] = (line[other] ?? 0) + chance * (1 - chance) * value * factor
        }
      }
    }
    const move = solve(curve, gradient)
    weights = weights.map((weight, column) => weight - Math.max(-2, Math.min(2, move[column] ?? 0)))
    if (move.every((value) => Math.abs(value) < 1e-8)) break
  }
  return weights
}

/** Gauss-Jordan elimination of a small positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  for (const [pivot, line] of rows.entries()) {
    const scale = line[pivot] || 1
    for (let column = 0; column < line.length; column += 1) line[column] = (line[column] ?? 0) / scale
    for (const [index, other] of rows.entries()) {
      const factor = other[pivot] ?? 0
      if (index === pivot || factor === 0) continue
      for (let column = 0; column < line.length; column += 1) {
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0)
      }
    }
  }
  return rows.map((row) => row.at(-1) ?? 0)
}
