import { multiplyRows } from './matrix-product.ts'
import { transpose } from './transpose.ts'

/**
 * Least squares with a penalty on the weights, for many targets at once; every column of `inputs` is penalised alike.
 *
 * @param inputs [rows x columns]; @param targets [rows x outputs]
 * @param penalty stands on the diagonal: what it is worth against the rows, in rows of unit inputs
 * @returns weights [outputs x columns]
 */
export function fitRidge(
  inputs: Float32Array,
  columns: number,
  targets: Float32Array,
  outputs: number,
  penalty: number,
): Float32Array {
  const rows = inputs.length / columns
  const inputsAcross = new Float32Array(inputs.length)
  const targetsAcross = new Float32Array(targets.length)
  transpose(inputs, rows, columns, inputsAcross)
  transpose(targets, rows, outputs, targetsAcross)
  const squares = new Float32Array(columns * columns)
  const products = new Float32Array(outputs * columns)
  multiplyRows(inputsAcross, columns, inputsAcross, columns, rows, squares)
  multiplyRows(targetsAcross, outputs, inputsAcross, columns, rows, products)
  const factor = Float64Array.from(squares)
  for (let column = 0; column < columns; column += 1) {
    factor[column * columns + column] = (factor[column * columns + column] ?? 0) + penalty + 1e-6
  }
  decompose(factor, columns)
  const weights = new Float32Array(outputs * columns)
  for (let output = 0; output < outputs; output += 1) {
    const right = Float64Array.from(products.subarray(output * columns, (output + 1) * columns))
    weights.set(solve(factor, columns, right), output * columns)
  }
  return weights
}

/** Cholesky, in place: the lower triangle L with L L' = the matrix. */
function decompose(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0
      for (let k = 0; k < column; k += 1) {
        sum -= (matrix[row * size + k] ?? 0) * (matrix[column * size + k] ?? 0)
      }
      matrix[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (matrix[column * size + column] ?? 1)
    }
  }
}

/** Solves L L' x = right, in place. */
function solve(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= (factor[row * size + k] ?? 0) * (right[k] ?? 0)
    right[row] = sum / (factor[row * size + row] ?? 1)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0
    for (let k = row + 1; k < size; k += 1) sum -= (factor[k * size + row] ?? 0) * (right[k] ?? 0)
    right[row] = sum / (factor[row * size + row] ?? 1)
  }
  return right
}
