import type { ResponseOutputItem, ResponseOutputMessage } from 'openai/resources/responses/responses'
import type { Block } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import type { EncodeOptions } from '../dialect.ts'
import { callItem, keptItem, messageItem, reasoningItem, textPart } from './output-items.ts'
import { encodeEcho, encodeFinish, responseId, responseObject } from './response-object.ts'
import { encodeLogprobs } from './logprobs.ts'
import { encodeUsage } from './usage.ts'
import { itemId, itemKeys } from './item-id.ts'
import { ownItem } from './own-item.ts'
import { returningOf, wantsEncrypted } from './returning.ts'

/** `ChatResult` -> the JSON of a Responses answer. */
export function encodeResponse(result: ChatResult, options: EncodeOptions): string {
  const { model, request, cost } = options
  const head = {
    id: responseId(result.id),
    created: result.created || Math.floor(Date.now() / 1000),
    model,
    echo: encodeEcho(request),
  }
  const { usage } = result
  const state = {
    ...encodeFinish(result.finish),
    output: encodeOutput(result, options),
    ...(usage !== null && { usage: encodeUsage(usage, cost) }),
  }
  return JSON.stringify(responseObject(head, state))
}

function encodeOutput({ content, logprobs }: ChatResult, { request }: EncodeOptions): ResponseOutputItem[] {
  const returning = returningOf(request)
  const keys = itemKeys()
  const output: ResponseOutputItem[] = []
  /** The item under an id that holds it, where it may be referred to by that. */
  const named = <T extends ResponseOutputItem>(item: T, opaque: Kept['opaque']): T => {
    const { type } = item
    const cargo = returning === 'whole' ? { live: { key: keys(), type } } : { kept: keptItem(item, opaque) }
    return { ...item, id: itemId(type, cargo) }
  }
  const sealed = returning === 'whole' || wantsEncrypted(request)
  let entries = encodeLogprobs(logprobs)
  for (const block of joined(content)) {
    switch (block.type) {
      case 'message':
        output.push(named(withLogprobs(block, entries), undefined))
        entries = []
        break
      case 'reasoning':
        if (!block.text && block.opaque === undefined) break
        output.push(
          named(reasoningItem('', block.text ?? '', { opaque: block.opaque, sealed }), block.opaque),
        )
        break
      case 'tool-call':
        output.push(named(callItem('', { ...block, callId: block.id }), undefined))
        break
      default: {
        const own = ownItem(block, keys)
        if (own !== undefined) output.push(own)
      }
    }
  }
  return output
}

type Kept = Extract<Block, { type: 'reasoning' }>
type Joined = Exclude<Block, { type: 'text' | 'refusal' }> | ResponseOutputMessage

/** Neighbouring texts are the parts of one message. */
function joined(content: readonly Block[]): Joined[] {
  const blocks: Joined[] = []
  for (const block of content) {
    if (block.type !== 'text' && block.type !== 'refusal') {
      blocks.push(block)
      continue
    }
    if (block.text === '') continue
    const part =
      block.type === 'text' ? textPart(block.text) : ({ type: 'refusal', refusal: block.text } as const)
    const last = blocks.at(-1)
    if (last?.type === 'message') last.content.push(part)
    else blocks.push(messageItem('', part))
  }
  return blocks
}

function withLogprobs(
  message: ResponseOutputMessage,
  logprobs: ReturnType<typeof encodeLogprobs>,
): ResponseOutputMessage {
  if (logprobs.length === 0) return message
  const at = message.content.findIndex(({ type }) => type === 'output_text')
  const content = message.content.map((part, index) =>
    index === at ? { ...part, logprobs: [...logprobs] } : part,
  )
  return { ...message, content }
}
