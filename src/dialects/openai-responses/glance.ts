import type { Glance } from '../dialect.ts'

/** Only ASCII is looked for, and bytes become characters one by one. */
const decoder = new TextDecoder('latin1')

// Within a JSON text line ends and quotes are escaped, so these can stand nowhere but in the stream's own structure.
const content = /^event: response\.output_text\.delta\ndata: \{[^\n]*"delta":"[^"][^\n]*\}\n\n/
const alone =
  /^(?:event: response\.(?:created|in_progress|output_item\.added|content_part\.added)\ndata: [^\n]*\n\n)+/
const opening = /^(?:event: response\.(?:created|in_progress)\ndata: [^\n]*\n\n)+$/

/** What the first chunk of a stream holds, told from its usual look: openings alone, or openings and a piece of text. */
export function glance(chunk: Uint8Array): Glance {
  const text = decoder.decode(chunk)
  if (opening.test(text)) return 'nothing'
  const openings = alone.exec(text)?.[0].length ?? 0
  return content.test(text.slice(openings)) ? 'content' : 'unsure'
}
