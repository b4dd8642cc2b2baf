import type { Answer, ChatResult } from '../core/answer.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { Collector } from './collect-parts.ts'
import { toUmbelError } from '../core/errors.ts'

/** An answer piece by piece, whatever its kind. The reader ends the lease. */
export function answerParts(answer: Answer): AsyncIterable<StreamPart[]> {
  if (answer.kind === 'raw') return answer.parts()
  return answer.kind === 'parts' ? answer.parts : wholeParts(answer.result)
}

/** An answer whole; ends its lease. Rejects when the stream breaks off. */
export async function readAnswer(answer: Answer): Promise<ChatResult> {
  const { lease } = answer
  if (answer.kind === 'whole') {
    lease.end({ usage: answer.result.usage })
    return answer.result
  }
  const collector = new Collector(lease.model)
  try {
    for await (const parts of answerParts(answer)) for (const part of parts) collector.add(part)
    const result = collector.result()
    lease.end({ usage: result.usage })
    return result
  } catch (thrown) {
    const error = lease.reason ?? toUmbelError(thrown, 'network')
    lease.end({ usage: collector.usage, error })
    throw error
  }
}

async function* wholeParts(result: ChatResult): AsyncGenerator<StreamPart[]> {
  const parts: StreamPart[] = [{ type: 'start', id: result.id, model: result.model, created: result.created }]
  for (const [index, block] of result.content.entries()) {
    const id = `${block.type}-${index}`
    if (block.type === 'text') {
      parts.push(
        { type: 'text-start', id },
        { type: 'text-delta', id, text: block.text },
        { type: 'text-end', id },
      )
    } else if (block.type === 'reasoning') {
      const text = block.text ?? ''
      const end = block.opaque === undefined ? {} : { opaque: block.opaque }
      parts.push({ type: 'reasoning-start', id }, { type: 'reasoning-delta', id, text })
      parts.push({ type: 'reasoning-end', id, ...end })
    } else if (block.type === 'tool-call') {
      parts.push({ type: 'tool-call-start', id, callId: block.id, name: block.name })
      parts.push({ type: 'tool-call-delta', id, arguments: block.arguments }, { type: 'tool-call-end', id })
    } else if (block.type === 'refusal') {
      parts.push({ type: 'refusal', id, text: block.text })
    }
  }
  if (result.logprobs !== undefined) parts.push({ type: 'logprobs', data: result.logprobs })
  if (result.usage !== null) parts.push({ type: 'usage', usage: result.usage })
  parts.push({ type: 'finish', reason: result.finish })
  yield parts
}
