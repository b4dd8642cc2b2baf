/** A matrix as one signed byte a number and one step a row: value = byte * step. */
export interface ByteRows {
  readonly bytes: Int8Array
  readonly steps: Float32Array
}

const levels = 127

/** The error is at most half a step, 1/254 of the largest number in the row: vectors lose nothing that shows. */
export function rowsToBytes(matrix: Float32Array, rows: number): ByteRows {
  const width = rows === 0 ? 0 : matrix.length / rows
  const bytes = new Int8Array(matrix.length)
  const steps = new Float32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let most = 0
    for (let at = row * width; at < (row + 1) * width; at += 1)
      most = Math.max(most, Math.abs(matrix[at] ?? 0))
    const step = most / levels
    steps[row] = step
    if (step === 0) continue
    for (let at = row * width; at < (row + 1) * width; at += 1)
      bytes[at] = Math.round((matrix[at] ?? 0) / step)
  }
  return { bytes, steps }
}

export function bytesToRows({ bytes, steps }: ByteRows): Float32Array {
  const width = steps.length === 0 ? 0 : bytes.length / steps.length
  const values = new Float32Array(bytes.length)
  for (const [row, step] of steps.entries()) {
    for (let at = row * width; at < (row + 1) * width; at += 1) values[at] = step * (bytes[at] ?? 0)
  }
  return values
}

/** Bytes among floats, filled up with zeros: copied bit by bit, they are never read as numbers. */
export function floatsFromBytes(bytes: Int8Array): Float32Array {
  const whole = new Int8Array(Math.ceil(bytes.length / 4) * 4)
  whole.set(bytes)
  return new Float32Array(whole.buffer)
}

export function bytesFromFloats(floats: Float32Array, count: number): Int8Array {
  return new Int8Array(floats.buffer, floats.byteOffset, count)
}
