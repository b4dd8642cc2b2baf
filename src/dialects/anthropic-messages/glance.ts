import type { Glance } from '../dialect.ts'

/** Only ASCII is looked for, and bytes become characters one by one. */
const decoder = new TextDecoder('latin1')

// Within a JSON text quotes are escaped, so these can stand nowhere but in the event's own structure.
const content =
  /\ndata: ?\{[^\n]*"delta": ?\{"type": ?"(?:text|thinking)_delta", ?"(?:text|thinking)": ?"(?:[^"\\\n]|\\.)+"\}[^\n]*\}\n\n/
const nothing = /^(?:event: ?(?:message_start|ping)\ndata:[^\n]*\n\n)+$/

/** What a chunk of a Messages stream holds, told from its usual look; whatever looks otherwise is decoded. */
export function glance(chunk: Uint8Array): Glance {
  const text = decoder.decode(chunk)
  if (/event: ?error|"type": ?"error"/.test(text)) return 'unsure'
  if (content.test(text)) return 'content'
  return nothing.test(text) ? 'nothing' : 'unsure'
}
