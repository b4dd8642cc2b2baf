import type { ChatRequest, Message } from '../core/request.ts'
import { invalid, unsupported } from '../dialects/refusal.ts'
import { refuseIrreplaceable } from '../dialects/irreplaceable.ts'

/**
 * What has to hold before a request is said in another dialect than the caller's. Within one dialect the upstream
 * judges for itself; between two, what only the caller's dialect has would be lost without a word.
 */
export function checkTranslatable({ dialect, messages }: ChatRequest): void {
  for (const [index, message] of messages.entries()) {
    checkBlocks(message, dialect, `messages[${index}]`)
    checkAnswered(message, messages.slice(index + 1), `messages[${index}]`)
  }
}

/** What a user sends is what is asked about, and what an upstream has stored is part of it: neither is left out. */
function checkBlocks({ role, content }: Message, dialect: string, path: string): void {
  for (const [index, block] of content.entries()) {
    if (block.type !== 'opaque') continue
    const at = `${path}.content[${index}]`
    refuseIrreplaceable(block.opaque, at)
    if (role === 'assistant' || block.opaque.origin.dialect !== dialect) continue
    throw unsupported(at, 'its dialect has no such content')
  }
}

function checkAnswered(message: Message, rest: readonly Message[], path: string): void {
  const calls = message.content.flatMap((block) => (block.type === 'tool-call' ? [block.id] : []))
  if (calls.length === 0 || rest.length === 0) return
  const answered = new Set<string>()
  for (const { content } of rest) {
    const results = content.flatMap((block) => (block.type === 'tool-result' ? [block.callId] : []))
    if (results.length === 0) break
    for (const id of results) answered.add(id)
  }
  const open = calls.find((id) => !answered.has(id))
  if (open !== undefined) throw invalid(path, `its tool call '${open}' has no result right after it`)
}
