/** What the API asks of the ids of tool calls. */
const allowed = /^[a-zA-Z0-9_-]+$/

/**
 * An id that may go into a `tool_use` block. Ids of other makes (`functions.search:0`) are written anew, always in
 * the same way, so that a call and its result still meet.
 */
export function safeCallId(id: string): string {
  if (allowed.test(id)) return id
  return `${id.replaceAll(/[^a-zA-Z0-9_-]/g, '_')}_${fingerprint(id)}`
}

/** FNV-1a, 32 bits: keeps two ids apart that differ only in what was replaced. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
