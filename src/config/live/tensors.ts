import { ReleaseRefused } from './release-refused.ts'
import { bytesToRows, rowsToBytes } from '../predictor/rows-as-bytes.ts'

/** Where a tensor stands in the blob: `offset` in bytes, `length` in numbers, which are 32-bit floats. */
export interface TensorLayout {
  readonly name: string
  readonly offset: number
  readonly length: number
  /** Where it is kept in one byte a number: how many rows, and where the step of each stands. */
  readonly rows?: { readonly count: number; readonly steps: number }
}

/** A tensor, and its rows where it may be kept in one byte a number. */
export interface PackedTensor {
  readonly values: Float32Array
  readonly rows?: number
}

const bytesPerFloat = Float32Array.BYTES_PER_ELEMENT

/** Stands in the name, so that a Worker of an earlier version refuses what it would misread. */
const bytesMark = ' in bytes'

/** Smaller ones are kept as they are: nothing would be gained. */
const fewestInBytes = 4096

/** Puts named tensors one after the other: little-endian 32-bit floats, as every platform we run on has them. */
export function packTensors(tensors: Readonly<Record<string, Float32Array | PackedTensor>>): {
  readonly layout: readonly TensorLayout[]
  readonly bytes: Uint8Array<ArrayBuffer>
} {
  const layout: TensorLayout[] = []
  const parts: { readonly at: number; readonly part: Float32Array | Int8Array }[] = []
  let at = 0
  const put = (part: Float32Array | Int8Array) => {
    const start = at
    parts.push({ at, part })
    // A view of floats must start at a multiple of four.
    at += Math.ceil(part.byteLength / bytesPerFloat) * bytesPerFloat
    return start
  }
  for (const [name, tensor] of Object.entries(tensors)) {
    const { values, rows = 0 } = tensor instanceof Float32Array ? { values: tensor } : tensor
    const { length } = values
    if (rows === 0 || length < fewestInBytes) layout.push({ name, offset: put(values), length })
    else {
      const { bytes, steps } = rowsToBytes(values, rows)
      const inBytes = { count: rows, steps: put(steps) }
      layout.push({ name: `${name}${bytesMark}`, offset: put(bytes), length, rows: inBytes })
    }
  }
  const bytes = new Uint8Array(at)
  for (const { at: start, part } of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), start)
  }
  return { layout, bytes }
}

/** Looks tensors up by name, each with the length it must have. Floats are not copied: they share the blob's memory. */
export function unpackTensors(
  layout: readonly TensorLayout[],
  bytes: Uint8Array<ArrayBuffer>,
): (name: string, length: number) => Float32Array {
  const aligned = bytes.byteOffset % bytesPerFloat === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset, byteLength } = aligned
  return (name, length) => {
    const entry = layout.find((tensor) => tensor.name === name || tensor.name === `${name}${bytesMark}`)
    if (entry === undefined) throw new ReleaseRefused(`The release has no tensor '${name}'.`)
    const { offset, rows } = entry
    const end = rows === undefined ? offset + length * bytesPerFloat : rows.steps + rows.count * bytesPerFloat
    if (entry.length !== length || Math.max(end, offset + length) > byteLength) {
      throw new ReleaseRefused(`The tensor '${name}' has the wrong length.`)
    }
    if (rows === undefined) return new Float32Array(buffer, byteOffset + offset, length)
    return bytesToRows({
      bytes: new Int8Array(buffer, byteOffset + offset, length),
      steps: new Float32Array(buffer, byteOffset + rows.steps, rows.count),
    })
  }
}
