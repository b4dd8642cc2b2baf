import type { Block } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import { answerText } from '../core/answer-text.ts'

export type ToolCall = Extract<Block, { type: 'tool-call' }>

/** What an answer says, without its reasoning. Blocks follow each other directly: citations cut sentences in two. */
export function textOf(result: ChatResult): string {
  return answerText(result).trim()
}

/** The words with which a model refused; empty when it did not. */
export function refusalOf(result: ChatResult): string {
  let text = ''
  for (const block of result.content) if (block.type === 'refusal') text += block.text
  return text.trim()
}

export function toolCallsOf(result: ChatResult): ToolCall[] {
  return result.content.filter((block) => block.type === 'tool-call')
}
