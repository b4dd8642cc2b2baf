import type { JsonObject, Maker, Opaque } from '../../core/request.ts'
import { isObject, textAt } from '../../core/json-object.ts'

/**
 * Gemini's thought signature as Google's own OpenAI-compatible endpoint writes it, on a tool call or a message.
 * Source: https://ai.google.dev/gemini-api/docs/openai (extra_content)
 */
export function thoughtSignature(holder: JsonObject, maker: Maker): Opaque | undefined {
  const extra = holder['extra_content']
  const signature = isObject(extra) ? textAt(extra['google'], 'thought_signature') : undefined
  return signature === undefined ? undefined : { origin: { ...maker, dialect: 'gemini' }, data: signature }
}

/** The field for an opaque part of Gemini's; nothing for any other. */
export function encodeThoughtSignature(opaque: Opaque | undefined): JsonObject {
  if (opaque?.origin.dialect !== 'gemini' || typeof opaque.data !== 'string') return {}
  return { extra_content: { google: { thought_signature: opaque.data } } }
}
