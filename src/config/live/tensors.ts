import { ReleaseRefused } from './release-refused.ts'

/** Where a tensor stands in the blob; `offset` in bytes, `length` in 32-bit floats. */
export interface TensorLayout {
  readonly name: string
  readonly offset: number
  readonly length: number
}

const bytesPerFloat = Float32Array.BYTES_PER_ELEMENT

/** Puts named tensors one after the other: little-endian 32-bit floats, as every platform we run on has them. */
export function packTensors(tensors: Readonly<Record<string, Float32Array>>): {
  readonly layout: readonly TensorLayout[]
  readonly bytes: Uint8Array<ArrayBuffer>
} {
  const entries = Object.entries(tensors)
  const floats = new Float32Array(entries.reduce((sum, [, tensor]) => sum + tensor.length, 0))
  const layout: TensorLayout[] = []
  let at = 0
  for (const [name, tensor] of entries) {
    floats.set(tensor, at)
    layout.push({ name, offset: at * bytesPerFloat, length: tensor.length })
    at += tensor.length
  }
  return { layout, bytes: new Uint8Array(floats.buffer) }
}

/** Looks tensors up by name, each with the length it must have. No copy: they share the blob's memory. */
export function unpackTensors(
  layout: readonly TensorLayout[],
  bytes: Uint8Array<ArrayBuffer>,
): (name: string, length: number) => Float32Array {
  // A view of floats must start at a multiple of four.
  const aligned = bytes.byteOffset % bytesPerFloat === 0 ? bytes : bytes.slice()
  return (name, length) => {
    const entry = layout.find((tensor) => tensor.name === name)
    if (entry === undefined) throw new ReleaseRefused(`The release has no tensor '${name}'.`)
    const { offset } = entry
    if (entry.length !== length || offset + length * bytesPerFloat > aligned.byteLength) {
      throw new ReleaseRefused(`The tensor '${name}' has the wrong length.`)
    }
    return new Float32Array(aligned.buffer, aligned.byteOffset + offset, length)
  }
}
