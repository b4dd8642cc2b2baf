import type { Block, JsonObject } from '../../core/request.ts'
import type { EncodeOptions, StreamEncoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import type { Usage } from '../../core/usage.ts'
import { callIdOf, carriedReasoning, newChatId } from './encode-response.ts'
import { encodeFinishReason } from './finish-reason.ts'
import { encodeReasoningDetails } from './reasoning-details.ts'
import { encodeStreamError } from './encode-error.ts'
import { encodeThoughtSignature } from './thought-signature.ts'
import { encodeUsage } from './usage.ts'

/**
 * Parts -> the events of a Chat Completions stream: the role first, then deltas, a finish reason, and one last
 * chunk with empty choices that holds the usage, only when asked for; until then `usage` is null.
 */
export function encodeStream(options: EncodeOptions): StreamEncoder {
  const stream = new ChunkWriter(options)
  return {
    encode(parts) {
      let text = ''
      for (const part of parts) text += stream.write(part)
      return text
    },
    end: () => stream.end(),
  }
}

class ChunkWriter {
  readonly #options: EncodeOptions
  #id = newChatId()
  #model: string
  #created = Math.floor(Date.now() / 1000)
  #usage: Usage | null = null
  #roleSent = false
  #failed = false
  /** The index of each tool call, by its block. */
  readonly #indexes = new Map<string, number>()
  /** The reasoning so far, by block: its whole text goes with what has to come back. */
  readonly #thoughts = new Map<string, string>()
  #details = 0
  /** Reasoning that the next tool call's id takes along. */
  #pending: Block[] = []

  constructor(options: EncodeOptions) {
    this.#options = options
    this.#model = options.model
  }

  write(part: StreamPart): string {
    if (this.#failed) return ''
    switch (part.type) {
      case 'start':
        this.#id = part.id || this.#id
        this.#created = part.created || this.#created
        this.#model = part.model || this.#model
        return ''
      case 'text-delta':
        return this.#delta({ content: part.text })
      case 'text-end':
        return part.opaque === undefined ? '' : this.#delta(encodeThoughtSignature(part.opaque))
      case 'reasoning-delta':
        this.#thoughts.set(part.id, (this.#thoughts.get(part.id) ?? '') + part.text)
        return this.#delta({ reasoning_content: part.text })
      case 'reasoning-end':
        return this.#endReasoning(part)
      case 'refusal':
        return this.#delta({ refusal: part.text })
      case 'tool-call-start':
        return this.#startCall(part)
      case 'tool-call-delta': {
        const index = this.#indexes.get(part.id) ?? 0
        return this.#delta({ tool_calls: [{ index, function: { arguments: part.arguments } }] })
      }
      case 'logprobs':
        return this.#delta({}, part.data)
      case 'usage':
        this.#usage = part.usage
        return ''
      case 'finish': {
        const first = this.#roleSent ? '' : this.#delta({})
        const finish = encodeFinishReason(part.reason)
        return first + this.#event([{ index: 0, delta: {}, logprobs: null, finish_reason: finish }])
      }
      case 'error':
        this.#failed = true
        return encodeStreamError(part.error)
      default:
        return ''
    }
  }

  end(): string {
    if (this.#failed) return ''
    const usage = this.#options.usage ? this.#usage : null
    const last = usage === null ? '' : this.#event([], encodeUsage(usage, this.#options.price?.(usage)))
    return `${last}data: [DONE]\n\n`
  }

  #endReasoning({ id, opaque }: Extract<StreamPart, { type: 'reasoning-end' }>): string {
    const text = this.#thoughts.get(id) ?? ''
    this.#thoughts.delete(id)
    if (opaque === undefined) return ''
    this.#pending.push({ type: 'reasoning', ...(text !== '' && { text }), opaque })
    const details = encodeReasoningDetails(text, opaque, this.#details)
    if (details.length === 0) return ''
    this.#details += 1
    return this.#delta({ reasoning_details: details })
  }

  #startCall({ id, callId, name, opaque }: Extract<StreamPart, { type: 'tool-call-start' }>): string {
    const index = this.#indexes.size
    this.#indexes.set(id, index)
    const loaded = callIdOf(callId, opaque, carriedReasoning(this.#pending))
    this.#pending = []
    const opened = {
      index,
      id: loaded,
      type: 'function',
      function: { name, arguments: '' },
      ...encodeThoughtSignature(opaque),
    }
    return this.#delta({ tool_calls: [opened] })
  }

  #delta(fields: JsonObject, logprobs: unknown = null): string {
    const withRole = this.#roleSent ? fields : { role: 'assistant', content: '', ...fields }
    this.#roleSent = true
    return this.#event([{ index: 0, delta: withRole, logprobs, finish_reason: null }])
  }

  #event(choices: readonly unknown[], counted?: JsonObject): string {
    return `data: ${JSON.stringify({
      id: this.#id,
      object: 'chat.completion.chunk',
      created: this.#created,
      model: this.#model,
      choices,
      ...(this.#options.usage && { usage: counted ?? null }),
    })}\n\n`
  }
}
