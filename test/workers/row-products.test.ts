import { array, assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import machineCode from '../../src/routing/dot-rows.wasm'
import { rowProducts, useMachineCode } from '../../src/routing/row-products.ts'

describe('products of rows', () => {
  it('in machine code are those of JavaScript, for any shape', () => {
    const value = double({ min: -1, max: 1, noNaN: true })
    const shape = [
      integer({ min: 0, max: 40 }),
      integer({ min: 1, max: 70 }),
      array(value, { minLength: 1 }),
    ] as const
    const cases: [number, number, Float32Array, Float32Array, number[]][] = []
    assert(
      property(...shape, (rows, dimensions, values) => {
        const at = (index: number) => values[index % values.length] ?? 0
        const matrix = Float32Array.from({ length: rows * dimensions }, (_, index) => at(index * 7 + 3))
        const vector = Float32Array.from({ length: dimensions }, (_, index) => at(index))
        cases.push([rows, dimensions, matrix, vector, [...rowProducts(matrix, rows, dimensions)(vector)]])
      }),
    )
    useMachineCode(machineCode)
    for (const [rows, dimensions, matrix, vector, expected] of cases) {
      const products = rowProducts(matrix, rows, dimensions)
      for (const found of [products(vector), products(vector)]) {
        expect(found.length).toBe(rows)
        found.forEach((product, row) => expect(product).toBeCloseTo(expected[row] ?? Number.NaN, 4))
      }
    }
  })

  it('grow past the first page of memory', () => {
    useMachineCode(machineCode)
    const [rows, dimensions] = [2000, 320]
    const matrix = new Float32Array(rows * dimensions).map((_, index) => Math.sin(index))
    const vector = new Float32Array(dimensions).map((_, index) => Math.cos(index))
    const products = rowProducts(matrix, rows, dimensions)(vector)
    for (const row of [0, 999, 1999]) {
      const expected = vector.reduce(
        (sum, value, index) => sum + value * (matrix[row * dimensions + index] ?? 0),
        0,
      )
      expect(products[row]).toBeCloseTo(expected, 3)
    }
  })
})
