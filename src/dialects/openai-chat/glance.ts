import type { Glance } from '../dialect.ts'

/** Bytes of a chunk that is looked at. */
const longest = 4096

/** Only ASCII is looked for, and bytes become characters one by one. */
const decoder = new TextDecoder('latin1')

// Within a JSON text quotes are escaped, so these can stand nowhere but in the event's own structure.
const content =
  /^data: ?\{[^\n]*"delta":\{(?:"role":"assistant",)?"(?:content|reasoning_content|reasoning)":"(?:[^"\\\n]|\\.)+"(?:,"refusal":null)?\}[^\n]*\}\n\n/
const nothing =
  /^data: ?\{[^\n]*"delta":\{"role":"assistant"(?:,"(?:content|refusal)":(?:""|null))*\}[^\n]*"finish_reason":null[^\n]*\}\n\n$/

/**
 * What a chunk of a Chat Completions stream holds, told from its usual look: a piece of text, or the usual opening
 * that has none. Whatever looks otherwise is `unsure`, and decoded.
 */
export function glance(chunk: Uint8Array): Glance {
  // Events are short; a long chunk would make the patterns look at it over and over.
  if (chunk.byteLength > longest) return 'unsure'
  const text = decoder.decode(chunk)
  if (text.includes('"error"')) return 'unsure'
  if (content.test(text)) return 'content'
  return nothing.test(text) ? 'nothing' : 'unsure'
}
