import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions/completions'
import { tooLong } from '../openai-limits.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'

/** Every call is answered by the messages right after it, and nothing is answered that was not called. */
export function refusedMessages(messages: readonly ChatCompletionMessageParam[]): Refusal | undefined {
  let open = new Set<string>()
  let caller = 0
  for (const [index, message] of messages.entries()) {
    if (message.role === 'tool') {
      if (!open.delete(message.tool_call_id)) return orphan(index, open.size > 0)
      continue
    }
    if (open.size > 0) return unanswered(open, caller)
    if (message.role !== 'assistant') continue
    const calls = message.tool_calls ?? []
    if (message.tool_calls?.length === 0)
      return openAIRefusal(
        `Invalid 'messages[${index}].tool_calls': empty array. Expected an array with minimum length 1, but got an empty array instead.`,
        { param: `messages[${index}].tool_calls`, code: 'empty_array' },
      )
    if (calls.length === 0 && (message.content ?? message.refusal ?? message.function_call ?? null) === null)
      return openAIRefusal(`Invalid value for 'content': expected a string, got null.`, {
        param: `messages.[${index}].content`,
      })
    const long = calls.findIndex(({ id }) => id.length > 40)
    if (long !== -1) return tooLong(`messages[${index}].tool_calls[${long}].id`, calls[long]?.id ?? '', 40)
    open = new Set(calls.map(({ id }) => id))
    caller = index
  }
  return open.size > 0 ? unanswered(open, caller) : undefined
}

function orphan(index: number, others: boolean): Refusal {
  const message = others
    ? `Invalid parameter: 'tool_call_id' of messages[${index}] not found in 'tool_calls' of previous message.`
    : "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'."
  return openAIRefusal(message, { param: `messages.[${index}].${others ? 'tool_call_id' : 'role'}` })
}

function unanswered(ids: ReadonlySet<string>, index: number): Refusal {
  return openAIRefusal(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...ids].join(', ')}`,
    { param: `messages.[${index + 1}].role` },
  )
}
