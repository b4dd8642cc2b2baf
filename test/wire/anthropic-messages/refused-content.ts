import type { ContentBlockParam, MessageParam } from '@anthropic-ai/sdk/resources/messages/messages'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { isAdaptiveOnly } from './refused-parameters.ts'
import { anthropicRefusal } from './refusals.ts'

/** Empty and blank texts as the real API was seen to judge them, and where a system message may stand. */
export function refusedContent({ messages, system }: Request, model: string): Refusal | undefined {
  if (messages.length === 0) return anthropicRefusal('messages: at least one message is required')
  if (Array.isArray(system) && system.some(({ text }) => text === ''))
    return anthropicRefusal('system: text content blocks must be non-empty')
  if (typeof system === 'string' && system !== '' && system.trim() === '')
    return anthropicRefusal('system: text content blocks must contain non-whitespace text')
  for (const [index, message] of messages.entries()) {
    const refusal = refusedMessage(message, index) ?? refusedPlace(messages, index)
    if (refusal !== undefined) return refusal
  }
  return refusedByAge(messages, model) ?? refusedEnd(messages.at(-1))
}

/** Old models know no system messages, new ones no beginning of their own answer. */
function refusedByAge(messages: readonly MessageParam[], model: string): Refusal | undefined {
  const isOld = /^claude-(3|(opus|sonnet|haiku)-4-([0-7]$|[0-7]-|2025))/.test(model)
  if (isOld && messages.some(({ role }) => role === 'system'))
    return anthropicRefusal(
      'messages: Unexpected role "system". The Messages API accepts a top-level `system` parameter, not "system" as an input message role.',
    )
  const takesNoPrefill = isAdaptiveOnly(model) || /^claude-(opus|sonnet)-4-6/.test(model)
  return takesNoPrefill && messages.at(-1)?.role === 'assistant'
    ? anthropicRefusal(
        'This model does not support assistant message prefill. The conversation must end with a user message.',
      )
    : undefined
}

function refusedMessage({ role, content }: MessageParam, index: number): Refusal | undefined {
  if (content.length === 0)
    return role === 'assistant'
      ? undefined
      : anthropicRefusal(`messages.${index}: ${role} messages must have non-empty content`)
  if (typeof content === 'string')
    return content.trim() === ''
      ? anthropicRefusal('messages: text content blocks must contain non-whitespace text')
      : undefined
  if (content.some((block) => block.type === 'text' && block.text === ''))
    return anthropicRefusal('messages: text content blocks must be non-empty')
  if (content.every(isBlank))
    return anthropicRefusal('messages: text content blocks must contain non-whitespace text')
  return undefined
}

function isBlank(block: ContentBlockParam): boolean {
  return block.type === 'text' && block.text.trim() === ''
}

function refusedPlace(messages: readonly MessageParam[], index: number): Refusal | undefined {
  if (messages[index]?.role !== 'system') return undefined
  const before = messages[index - 1]
  if (before?.role !== 'user' && !endsInServerTool(before))
    return anthropicRefusal(
      `messages.${index}: role 'system' must follow a 'user' message or an 'assistant' message that ends in a server tool use`,
    )
  const after = messages[index + 1]
  return after === undefined || after.role === 'assistant'
    ? undefined
    : anthropicRefusal(
        `messages.${index}: role 'system' must precede an 'assistant' message or end the array`,
      )
}

function endsInServerTool(message: MessageParam | undefined): boolean {
  if (message?.role !== 'assistant' || typeof message.content === 'string') return false
  return message.content.at(-1)?.type === 'server_tool_use'
}

function refusedEnd(last: MessageParam | undefined): Refusal | undefined {
  if (last?.role !== 'assistant') return undefined
  const text = typeof last.content === 'string' ? last.content : lastText(last.content)
  return /\s$/.test(text)
    ? anthropicRefusal('messages: final assistant content cannot end with trailing whitespace')
    : undefined
}

function lastText(blocks: readonly ContentBlockParam[]): string {
  const last = blocks.at(-1)
  return last?.type === 'text' ? last.text : ''
}
