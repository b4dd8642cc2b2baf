import type { ChatRequest, Message } from '../core/request.ts'
import type { Sticky } from '../core/strategy.ts'
import { hashText } from '../core/hash-random.ts'

/** Characters of a prompt's beginning that tell it from others: providers cache from about as many on. */
const prefix = 4096

/** What keeps a caller with one member; undefined: this request has nothing of the kind. */
export function stickyKey(sticky: Sticky, request: ChatRequest): string | undefined {
  switch (sticky.by) {
    case 'session':
      return request.umbel.session
    case 'prompt':
      return promptKey(request.messages)
    case 'header':
      return request.headers.get(sticky.name) ?? undefined
    case 'metadata':
      return request.metadata[sticky.name]
  }
}

/** The system prompt and the first message after it: what every turn of a conversation begins with. */
function promptKey(messages: readonly Message[]): string | undefined {
  let text = ''
  for (const { role, content } of messages) {
    for (const block of content) if (block.type === 'text') text += `${role}:${block.text}\n`
    if ((role !== 'system' && role !== 'developer') || text.length >= prefix) break
  }
  return text === '' ? undefined : String(hashText(text.slice(0, prefix)))
}
