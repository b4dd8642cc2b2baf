/** Writes the transpose of `from`, [rows x columns] row-major, into `to`. */
export function transpose(from: Float32Array, rows: number, columns: number, to: Float32Array): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      to[column * rows + row] = from[row * columns + column] ?? 0
    }
  }
}
