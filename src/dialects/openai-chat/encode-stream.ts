import type { EncodeOptions, StreamEncoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import type { Usage } from '../../core/usage.ts'
import { encodeFinishReason } from './finish-reason.ts'
import { encodeStreamError } from './encode-error.ts'
import { encodeUsage } from './usage.ts'

/**
 * Parts -> the events of a Chat Completions stream: the role first, then deltas, a finish reason, and one last
 * chunk with empty choices that holds the usage, only when asked for; until then `usage` is null.
 */
export function encodeStream(options: EncodeOptions): StreamEncoder {
  let id = ''
  let created = Math.floor(Date.now() / 1000)
  let usage: Usage | null = null
  let roleSent = false
  let failed = false
  const indexes = new Map<string, number>()

  const event = (choices: readonly unknown[], counted?: Record<string, unknown>): string =>
    `data: ${JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created,
      model: options.model,
      choices,
      ...(options.usage && { usage: counted ?? null }),
    })}\n\n`

  const delta = (fields: Record<string, unknown>): string => {
    const withRole = roleSent ? fields : { role: 'assistant', content: '', ...fields }
    roleSent = true
    return event([{ index: 0, delta: withRole, logprobs: null, finish_reason: null }])
  }

  const encodePart = (part: StreamPart): string => {
    switch (part.type) {
      case 'start':
        id = part.id ?? id
        created = part.created ?? created
        return ''
      case 'text-delta':
        return delta({ content: part.text })
      case 'reasoning-delta':
        return delta({ reasoning_content: part.text })
      case 'refusal':
        return delta({ refusal: part.text })
      case 'tool-call-start': {
        const index = indexes.size
        indexes.set(part.id, index)
        const opened = {
          index,
          id: part.callId,
          type: 'function',
          function: { name: part.name, arguments: '' },
        }
        return delta({ tool_calls: [opened] })
      }
      case 'tool-call-delta': {
        const index = indexes.get(part.id) ?? 0
        return delta({ tool_calls: [{ index, function: { arguments: part.arguments } }] })
      }
      case 'logprobs':
        return event([{ index: 0, delta: {}, logprobs: part.data, finish_reason: null }])
      case 'usage':
        usage = part.usage
        return ''
      case 'finish': {
        const first = roleSent ? '' : delta({})
        const finish = encodeFinishReason(part.reason)
        return first + event([{ index: 0, delta: {}, logprobs: null, finish_reason: finish }])
      }
      case 'error':
        failed = true
        return encodeStreamError(part.error)
      default:
        return ''
    }
  }

  return {
    encode(parts) {
      let text = ''
      for (const part of parts) {
        if (!failed) text += encodePart(part)
      }
      return text
    },
    end() {
      if (failed) return ''
      const last = options.usage && usage !== null ? event([], encodeUsage(usage, options.cost)) : ''
      return `${last}data: [DONE]\n\n`
    },
  }
}
