import { dot } from '../core/vector.ts'

/** The products of a matrix's rows with one vector after another. */
export type RowProducts = (vector: Float32Array) => Float32Array

const pageBytes = 65_536
/** Numbers that the machine code reads at a time. */
const stride = 8

let machineCode: WebAssembly.Module | undefined

/** Lets rows be multiplied by machine code (dot-rows.wasm). A Worker may not compile any, so the entry brings it. */
export function useMachineCode(module: WebAssembly.Module): void {
  machineCode = module
}

/** `matrix` is [rows x dimensions], row-major. What a product returns is overwritten by the next. */
export function rowProducts(matrix: Float32Array, rows: number, dimensions: number): RowProducts {
  return machineCode === undefined || rows === 0
    ? inJavaScript(matrix, rows, dimensions)
    : inMachineCode(machineCode, matrix, rows, dimensions)
}

function inJavaScript(matrix: Float32Array, rows: number, dimensions: number): RowProducts {
  const products = new Float32Array(rows)
  return (vector) => {
    for (let row = 0; row < rows; row += 1) products[row] = dot(matrix, row * dimensions, vector)
    return products
  }
}

/** Memory: the rows, padded with zeros to the stride; the vector; the products. */
function inMachineCode(
  module: WebAssembly.Module,
  matrix: Float32Array,
  rows: number,
  dimensions: number,
): RowProducts {
  const width = Math.ceil(dimensions / stride) * stride
  const [vectorAt, productsAt] = [rows * width, rows * width + width]
  const { memory, rows: multiply } = new WebAssembly.Instance(module).exports
  if (!(memory instanceof WebAssembly.Memory) || typeof multiply !== 'function') {
    throw new TypeError('The machine code does not export `memory` and `rows`.')
  }
  const pages = Math.ceil(((productsAt + rows) * 4) / pageBytes)
  memory.grow(Math.max(0, pages - memory.buffer.byteLength / pageBytes))
  const numbers = new Float32Array(memory.buffer)
  for (let row = 0; row < rows; row += 1) {
    numbers.set(matrix.subarray(row * dimensions, (row + 1) * dimensions), row * width)
  }
  const products = numbers.subarray(productsAt, productsAt + rows)
  return (vector) => {
    numbers.set(vector, vectorAt)
    multiply(0, vectorAt * 4, productsAt * 4, rows, width * 4)
    return products
  }
}
