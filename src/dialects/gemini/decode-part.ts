import type { JsonObject } from '../../core/request.ts'
import { isObject, textAt } from '../../core/json-object.ts'

export type TextPiece = {
  readonly [K in 'text' | 'reasoning']: {
    readonly kind: K
    readonly text: string
    readonly signature: string | undefined
  }
}['text' | 'reasoning']

/** One part of an answer, or of a piece of it. `signature`: the thought signature, base64. */
export type Piece =
  | TextPiece
  | {
      readonly kind: 'call'
      /** Empty where the API gave none. */
      readonly id: string
      readonly name: string
      /** JSON text. */
      readonly arguments: string
      readonly signature: string | undefined
    }
  | { readonly kind: 'file'; readonly mediaType: string; readonly data: string }
  /** Code that ran, Google's own tools, and what is not known yet. */
  | { readonly kind: 'opaque'; readonly part: JsonObject }

/** A part by what it holds; undefined when that is nothing to show or to keep. Plain checks: every delta passes here. */
export function readPart(part: unknown): Piece | undefined {
  if (!isObject(part)) return undefined
  const signature = textAt(part, 'thoughtSignature')
  const text = part['text']
  if (typeof text === 'string') {
    return { kind: part['thought'] === true ? 'reasoning' : 'text', text, signature }
  }
  const call = part['functionCall']
  if (isObject(call)) {
    const args = isObject(call['args']) ? call['args'] : {}
    return {
      kind: 'call',
      id: textAt(call, 'id') ?? '',
      name: textAt(call, 'name') ?? '',
      arguments: JSON.stringify(args),
      signature,
    }
  }
  const data = textAt(part['inlineData'], 'data')
  if (data !== undefined) {
    // A draft of an image model's, beside its thoughts: no part of the answer.
    if (part['thought'] === true) return undefined
    return { kind: 'file', mediaType: textAt(part['inlineData'], 'mimeType') ?? '', data }
  }
  const known = Object.keys(part).filter((field) => field !== 'thought' && field !== 'thoughtSignature')
  if (known.length > 0) return { kind: 'opaque', part }
  return signature === undefined ? undefined : { kind: 'text', text: '', signature }
}
