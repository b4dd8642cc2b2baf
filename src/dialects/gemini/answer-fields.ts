import type { JsonObject, Maker, Opaque } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

/** The first candidate of an answer or a chunk: more than one are never asked for. */
export function firstCandidate(answer: JsonObject): JsonObject | undefined {
  const { candidates } = answer
  const first: unknown = Array.isArray(candidates) ? candidates[0] : undefined
  return isObject(first) ? first : undefined
}

export function partsOf({ content }: JsonObject): readonly unknown[] {
  const parts = isObject(content) ? content['parts'] : undefined
  return Array.isArray(parts) ? parts : []
}

/** A thought signature as what must go back to its maker, on the part that it came on. */
export function signed(signature: string | undefined, maker: Maker): { readonly opaque?: Opaque } {
  return signature === undefined ? {} : { opaque: { origin: maker, data: signature } }
}
