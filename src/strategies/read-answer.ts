import type { Answer, ChatResult } from '../core/answer.ts'
import type { Block } from '../core/request.ts'
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
  lease.outputSoFar = () => collector.tokens
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
  const { id, model, created, logprobs, usage, finish: reason, stopSequence } = result
  const parts: StreamPart[] = [{ type: 'start', id, model, created }]
  for (const [index, block] of result.content.entries())
    parts.push(...blockParts(block, `${block.type}-${index}`))
  if (logprobs !== undefined) parts.push({ type: 'logprobs', data: logprobs })
  if (usage !== null) parts.push({ type: 'usage', usage })
  parts.push({ type: 'finish', reason, ...(stopSequence !== undefined && { stopSequence }) })
  yield parts
}

function blockParts(block: Block, id: string): StreamPart[] {
  switch (block.type) {
    case 'text': {
      const { text, opaque } = block
      const end: StreamPart = { type: 'text-end', id, ...(opaque !== undefined && { opaque }) }
      return [{ type: 'text-start', id }, { type: 'text-delta', id, text }, end]
    }
    case 'reasoning': {
      const { text = '', opaque } = block
      const delta: StreamPart[] = text === '' ? [] : [{ type: 'reasoning-delta', id, text }]
      const end: StreamPart = { type: 'reasoning-end', id, ...(opaque !== undefined && { opaque }) }
      return [{ type: 'reasoning-start', id }, ...delta, end]
    }
    case 'tool-call': {
      const { id: callId, name, opaque } = block
      return [
        { type: 'tool-call-start', id, callId, name, ...(opaque !== undefined && { opaque }) },
        { type: 'tool-call-delta', id, arguments: block.arguments },
        { type: 'tool-call-end', id },
      ]
    }
    case 'refusal':
      return [{ type: 'refusal', id, text: block.text }]
    case 'opaque':
      return [{ type: 'opaque', id, opaque: block.opaque }]
    case 'image':
    case 'audio':
    case 'file': {
      const { source, mediaType = '' } = block
      return source.kind === 'base64' ? [{ type: 'file', id, mediaType, data: source.data }] : []
    }
    case 'tool-result':
      return []
  }
}
