import type { Block, ChatRequest } from '../../core/request.ts'

/** Kinds of content that no rule reads: a flag for each, so that nothing goes by in silence. */
export function unreadFlags(request: ChatRequest): string[] {
  const kinds = new Set<string>()
  for (const { content } of request.messages) for (const block of content) addUnread(block, kinds)
  return [...kinds].map((kind) => `pii: ${kind} not read`)
}

function addUnread(block: Block, kinds: Set<string>): void {
  switch (block.type) {
    case 'image':
    case 'audio':
    case 'file':
    case 'opaque':
      kinds.add(block.type)
      break
    case 'tool-result':
      for (const inner of block.content) addUnread(inner, kinds)
      break
    default:
  }
}
