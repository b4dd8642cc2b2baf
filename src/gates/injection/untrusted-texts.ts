import type { Block, ChatRequest, Message } from '../../core/request.ts'

export type UntrustedPart = 'ask' | 'toolResults' | 'history'

export interface UntrustedText {
  readonly part: UntrustedPart
  readonly text: string
}

/**
 * Texts of a request that somebody else than its operator may have written, the newest first: what the newest user
 * turn says, what tools returned since, and what users said and tools returned before.
 */
export function untrustedTexts(request: ChatRequest): UntrustedText[] {
  const { messages } = request
  const newest = messages.findLastIndex((message) => message.role === 'user' && ownText(message) !== '')
  const texts: UntrustedText[] = []
  for (const [index, message] of messages.entries()) {
    const own = message.role === 'user' ? ownText(message) : ''
    if (own !== '') texts.push({ part: index === newest ? 'ask' : 'history', text: own })
    for (const text of toolTexts(message))
      texts.push({ part: index >= newest ? 'toolResults' : 'history', text })
  }
  return texts.toReversed()
}

function ownText({ content }: Message): string {
  return content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n')
}

function toolTexts({ content }: Message): string[] {
  return content.flatMap((block) => (block.type === 'tool-result' ? [textOf(block.content)] : []))
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n')
}
