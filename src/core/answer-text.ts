import type { ChatResult } from './answer.ts'

/** The text of an answer, apart from its reasoning; empty when it has none. */
export function answerText({ content }: ChatResult): string {
  let text = ''
  for (const block of content) if (block.type === 'text') text += block.text
  return text
}
