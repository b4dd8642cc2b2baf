import type { Block, JsonObject, Opaque } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import type { EncodeOptions } from '../dialect.ts'
import { dialectName } from './request-schema.ts'
import { encodeFinishReason } from './finish-reason.ts'
import { encodeReasoningDetails } from './reasoning-details.ts'
import { encodeThoughtSignature } from './thought-signature.ts'
import { encodeUsage } from './usage.ts'
import { loadCallId, reasoningCargo } from '../carried.ts'

/** `ChatResult` -> the JSON of a Chat Completions answer. */
export function encodeResponse(result: ChatResult, options: EncodeOptions): string {
  return JSON.stringify({
    id: result.id || newChatId(),
    object: 'chat.completion',
    created: result.created || Math.floor(Date.now() / 1000),
    model: options.model,
    choices: [
      {
        index: 0,
        message: encodeMessage(result.content),
        logprobs: result.logprobs ?? null,
        finish_reason: encodeFinishReason(result.finish),
      },
    ],
    ...(result.usage !== null && { usage: encodeUsage(result.usage, options.cost) }),
  })
}

/** For upstreams that give their answers no id. */
export function newChatId(): string {
  return `chatcmpl-${crypto.randomUUID()}`
}

function encodeMessage(content: readonly Block[]): JsonObject {
  const text = content.flatMap((block) => (block.type === 'text' ? [block.text] : []))
  const refusals = content.flatMap((block) => (block.type === 'refusal' ? [block.text] : []))
  const thoughts = content.flatMap((block) => (block.type === 'reasoning' ? [block] : []))
  const details = thoughts.flatMap(({ text: said, opaque }, index) =>
    opaque === undefined ? [] : encodeReasoningDetails(said, opaque, index),
  )
  const said = thoughts.map((block) => block.text ?? '').join('')
  const calls = encodeCalls(content)
  const signature = content.findLast((block) => block.type === 'text' && block.opaque !== undefined)
  return {
    role: 'assistant',
    content: text.length > 0 ? text.join('') : null,
    refusal: refusals.length > 0 ? refusals.join('') : null,
    ...(said !== '' && { reasoning_content: said }),
    ...(details.length > 0 && { reasoning_details: details }),
    ...(calls.length > 0 && { tool_calls: calls }),
    ...(signature?.type === 'text' && encodeThoughtSignature(signature.opaque)),
  }
}

/** The first call's id also holds the reasoning before it, for clients that keep nothing but ids. */
function encodeCalls(content: readonly Block[]): JsonObject[] {
  let reasoning = carriedReasoning(content)
  return content.flatMap((block) => {
    if (block.type !== 'tool-call') return []
    const id = callIdOf(block.id, block.opaque, reasoning)
    reasoning = []
    return [
      {
        id,
        type: 'function',
        function: { name: block.name, arguments: block.arguments },
        ...encodeThoughtSignature(block.opaque),
      },
    ]
  })
}

/** Reasoning that has to come back, other than what this dialect's own clients return by themselves. */
export function carriedReasoning(content: readonly Block[]) {
  return reasoningCargo(content).filter(({ opaque }) => opaque.origin.dialect !== dialectName)
}

export function callIdOf(
  id: string,
  opaque: Opaque | undefined,
  reasoning: ReturnType<typeof carriedReasoning>,
): string {
  return loadCallId(id, {
    ...(opaque !== undefined && { opaque }),
    ...(reasoning.length > 0 && { reasoning }),
  })
}
