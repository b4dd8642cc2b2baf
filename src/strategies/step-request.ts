import type { ChatRequest, Message } from '../core/request.ts'
import type { StepContext, StrategyStep } from '../core/step.ts'
import { editRequest } from './edit-request.ts'
import { newestText } from '../core/newest-text.ts'
import { ownQuestion, textMessage, withoutIdempotency } from './own-question.ts'
import { withChanges } from '../core/with-changes.ts'

type Shown = Pick<StrategyStep, 'context' | 'system' | 'params'>

/**
 * What a step asks. Without an input it is the conversation itself. Only the step that answers is asked for the
 * form, length and stream that the caller wants, and may call the caller's tools if it sees the whole conversation.
 */
export function stepRequest(
  request: ChatRequest,
  step: Shown,
  input: string | undefined,
  answers: boolean,
): ChatRequest {
  const context = step.context ?? (input === undefined ? 'all' : 'none')
  if (answers && context === 'all' && input === undefined) return editRequest(request, step)
  const messages = messagesOf(request, context, input)
  const asked = answers
    ? withChanges(request, {
        messages,
        headers: withoutIdempotency(request.headers),
        ...(context !== 'all' && toolless),
      })
    : ownQuestion(request, messages, context === 'all' ? unusedTools(request) : {})
  return editRequest(asked, step)
}

const toolless: Partial<ChatRequest> = { tools: [], toolChoice: { type: 'auto' }, parallelToolCalls: null }

/** A conversation that holds tool calls is refused by some upstreams when their tools are not declared. */
function unusedTools({ tools }: ChatRequest): Partial<ChatRequest> {
  return tools.length === 0 ? {} : { tools, toolChoice: { type: 'none' } }
}

function messagesOf(request: ChatRequest, context: StepContext, input: string | undefined): Message[] {
  const { messages } = request
  const newest = messages.findLast(({ role }) => role === 'user')
  const own = input === undefined ? [] : [textMessage('user', input)]
  if (context === 'all') return [...messages, ...own]
  if (context === 'last') return [...(newest === undefined ? [] : [newest]), ...own]
  return input === undefined ? [textMessage('user', newestText(request))] : own
}
