import type { ChatResult } from '../../core/answer.ts'
import { headOf, tailOf } from '../shortened.ts'
import { refusalOf, textOf, toolCallsOf } from '../answer-text.ts'

/** An answer as text, with the tools it wanted to call; without its middle when it is longer than `limit` UTF-16 units. */
export function sourceText(result: ChatResult, limit: number): string {
  const calls = toolCallsOf(result).map((call) => `[wants to call ${call.name} with ${call.arguments}]`)
  const text = [textOf(result) || refusalOf(result), ...calls].filter((part) => part !== '').join('\n')
  if (text.length <= limit) return text
  const left = text.length - limit
  // The conclusion stands at the end.
  return `${headOf(text, Math.ceil(limit / 2))}\n[... ${left} characters left out ...]\n${tailOf(text, Math.floor(limit / 2))}`
}
