import type { ChatRequest } from '../../core/request.ts'
import { withChanges } from '../../core/with-changes.ts'

/** Characters of a question that is compared by meaning. */
export const longestQuestion = 2000

/** Whether the newest turn is a user's, in words only, and short enough to be compared by meaning. */
export function isAlone({ messages }: ChatRequest): boolean {
  const newest = messages.at(-1)
  if (newest?.role !== 'user') return false
  const [block, ...more] = newest.content
  return block?.type === 'text' && more.length === 0 && block.text.length <= longestQuestion
}

/** The newest turn's text, and the request without it: all that stands around the question. */
export function withoutQuestion(request: ChatRequest): {
  readonly around: ChatRequest
  readonly question: string
} {
  const newest = request.messages.at(-1)
  const [block] = newest?.content ?? []
  const around = withChanges(request, { messages: request.messages.slice(0, -1) })
  return { around, question: block?.type === 'text' ? block.text : '' }
}
