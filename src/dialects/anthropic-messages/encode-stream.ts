import type {
  Message,
  RawMessageDeltaEvent,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages'
import type { EncodeOptions, StreamEncoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import type { Usage } from '../../core/usage.ts'
import { BlockSequence } from './block-sequence.ts'
import { eventText } from './event-text.ts'
import { encodeDeltaUsage, encodeUsage } from './usage.ts'
import { encodeStopReason } from './stop-reason.ts'
import { encodeStreamError } from './encode-error.ts'
import { messageId } from './message-id.ts'

/**
 * Parts -> the events of a Messages stream, in the API's order: the message's start, each block's start, deltas and
 * stop one after the other, then the reason of the end with the usage, and the message's stop.
 */
export function encodeStream(options: EncodeOptions): StreamEncoder {
  const state = new StreamState(options)
  return {
    encode(parts) {
      let text = ''
      for (const part of parts) text += state.encode(part)
      return text
    },
    end: () => state.end(),
  }
}

type Finish = Extract<StreamPart, { type: 'finish' }>

class StreamState {
  readonly #options: EncodeOptions
  readonly #blocks = new BlockSequence()
  #id = ''
  #model: string
  #usage: Usage | null = null
  #finish: Finish = { type: 'finish', reason: 'stop' }
  #begun = false
  #over = false

  constructor(options: EncodeOptions) {
    this.#options = options
    this.#model = options.model
  }

  encode(part: StreamPart): string {
    if (this.#over) return ''
    switch (part.type) {
      // The message begins with its first block: an upstream of this dialect tells its input before that.
      case 'start':
        this.#id = part.id ?? this.#id
        this.#model = part.model || this.#model
        return ''
      case 'usage':
        this.#usage = part.usage
        return ''
      case 'finish':
        this.#finish = part
        return this.#write(this.#blocks.close())
      case 'error':
        this.#over = true
        return encodeStreamError(part.error)
      default:
        return this.#write(this.#blocks.add(part))
    }
  }

  end(): string {
    if (this.#over) return ''
    this.#over = true
    const { reason: finish, raw, stopSequence } = this.#finish
    const { calls, refusal } = this.#blocks
    const refused = refusal !== ''
    const reason = encodeStopReason({ finish, raw, stopSequence, calls, refused })
    const delta: RawMessageDeltaEvent.Delta = {
      stop_reason: reason,
      stop_sequence: reason === 'stop_sequence' ? (stopSequence ?? null) : null,
      stop_details: refused ? { type: 'refusal', category: null, explanation: refusal } : null,
      container: null,
    }
    const usage = encodeDeltaUsage(this.#usage, this.#cost())
    const last: RawMessageStreamEvent[] = [{ type: 'message_delta', delta, usage }, { type: 'message_stop' }]
    const closing = this.#blocks.close()
    return (
      (this.#begun ? '' : this.#start()) + closing + last.map((event) => eventText({ ...event })).join('')
    )
  }

  /** What it cost, where the caller asked to see it. */
  #cost(): number | null | undefined {
    const { price, cost } = this.#options
    return price === undefined || this.#usage === null ? cost : price(this.#usage)
  }

  #write(events: string): string {
    if (events === '' || this.#begun) return events
    return this.#start() + events
  }

  #start(): string {
    this.#begun = true
    const message: Message = {
      id: messageId(this.#id),
      type: 'message',
      role: 'assistant',
      model: this.#model,
      content: [],
      stop_reason: null,
      stop_sequence: null,
      stop_details: null,
      container: null,
      diagnostics: null,
      usage: encodeUsage(inputOf(this.#usage ?? this.#estimate())),
    }
    return eventText({ type: 'message_start', message })
  }

  /** Some clients read the input here only; most upstreams tell it at the end, where it is set right. */
  #estimate(): Usage | null {
    const { estimateInput } = this.#options
    return estimateInput === undefined ? null : { inputTokens: estimateInput(), outputTokens: 0 }
  }
}

/** Nothing is written yet, though an upstream may count already: LangChain adds what the end tells to what stands here. */
function inputOf(usage: Usage | null): Usage | null {
  if (usage === null) return null
  const { reasoningTokens: _reasoning, audioOutputTokens: _audio, ...input } = usage
  return { ...input, outputTokens: 0 }
}
