import type { ChatRequest, Message } from './request.ts'

/** The text of the newest message in which the user wrote any, whole; empty when there is none. */
export function newestText({ messages }: ChatRequest): string {
  const newest = messages.findLast((message) => message.role === 'user' && textOf(message) !== '')
  return newest === undefined ? '' : textOf(newest)
}

/** The text blocks of a message, a line break between them. */
export function textOf({ content }: Message): string {
  return content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n')
}
