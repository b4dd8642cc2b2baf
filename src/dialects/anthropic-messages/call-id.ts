import { fingerprint } from '../fingerprint.ts'

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
