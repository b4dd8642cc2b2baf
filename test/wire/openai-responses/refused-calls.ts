import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import type { InputItem } from '../wire-types/openai-responses.ts'
import { isMessage } from './items.ts'

/** Every call has its output, and every output its call before it. */
export function refusedCalls(items: readonly InputItem[]): Refusal | undefined {
  const open = new Map<string, string>()
  const called = new Set<string>()
  for (const item of items) {
    if (isMessage(item)) continue
    if (item.type === 'function_call' || item.type === 'custom_tool_call') {
      open.set(item.call_id, item.type === 'function_call' ? 'function call' : 'custom tool call')
      called.add(item.call_id)
    }
    if (item.type !== 'function_call_output' && item.type !== 'custom_tool_call_output') continue
    const id = item.call_id ?? ''
    const kind = item.type === 'function_call_output' ? 'function' : 'custom tool'
    if (!called.has(id))
      return openAIRefusal(`No tool call found for ${kind} call output with call_id ${id}.`, {
        param: 'input',
      })
    open.delete(id)
  }
  const [unanswered] = open
  return unanswered === undefined
    ? undefined
    : openAIRefusal(`No tool output found for ${unanswered[1]} ${unanswered[0]}.`, { param: 'input' })
}
