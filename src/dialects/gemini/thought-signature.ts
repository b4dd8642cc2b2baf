import type { Opaque } from '../../core/request.ts'
import type { WireContent } from './wire-types.ts'
import { belongsTo } from '../carried.ts'
import { dialectName } from './wire-types.ts'

/**
 * What Google documents for calls whose signature is not there, because another model made them or a client lost it:
 * the request passes, and the model does without its earlier thoughts. Vertex knows only this one of the two.
 * Source: https://ai.google.dev/gemini-api/docs/thought-signatures (FAQs)
 */
export const placeholder = 'skip_thought_signature_validator'

/** The signature of a part, when this upstream wrote it; another's is dropped. Base64, returned byte for byte. */
export function ownSignature(
  opaque: Opaque | undefined,
  provider: string,
  dropped: Set<string>,
): string | undefined {
  if (opaque === undefined) return undefined
  if (belongsTo(opaque, dialectName, provider) && typeof opaque.data === 'string') return opaque.data
  dropped.add('reasoning')
  return undefined
}

/**
 * Since Gemini 3 the first call of each step has to be signed. Only the current turn is checked, but where that begins
 * is not ours to tell: results and text can share one content. Those of earlier turns may have it too.
 */
export function signFirstCalls(contents: readonly WireContent[]): void {
  for (const { role, parts } of contents) {
    if (role !== 'model') continue
    const at = parts.findIndex((part) => 'functionCall' in part)
    const call = parts[at]
    if (call === undefined || 'thoughtSignature' in call) continue
    parts[at] = { ...call, thoughtSignature: placeholder }
  }
}
