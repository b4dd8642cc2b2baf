import type { EventSourceMessage } from 'eventsource-parser'
import type { JsonObject, Maker } from '../../core/request.ts'
import type { StreamDecoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { type EventReader, decodeEvents } from '../event-stream.ts'
import { OpenBlock } from './open-block.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeStopReason } from './stop-reason.ts'
import { decodeUsage } from './usage.ts'
import { isObject } from '../../core/json-object.ts'
import {
  type MessageDelta,
  blockStartSchema,
  messageDeltaSchema,
  messageStartSchema,
} from './response-schema.ts'

/** Bytes of a Messages stream -> parts. Only `message_stop` is its end. */
export function decodeStream(maker: Maker): StreamDecoder {
  return decodeEvents(new MessageReader(maker))
}

class MessageReader implements EventReader {
  readonly #maker: Maker
  readonly parts: StreamPart[] = []
  /** By the upstream's own index. */
  readonly #blocks = new Map<unknown, OpenBlock>()
  /** Usage as it was told, piece by piece. */
  readonly #told: unknown[] = []
  #ending: MessageDelta = {}
  #started = false
  #spoken = false
  #over = false

  constructor(maker: Maker) {
    this.#maker = maker
  }

  read({ data }: EventSourceMessage): void {
    if (this.#over) return
    const event = parse(data)
    if (event === undefined) {
      return this.#fail(new UmbelError('garbage', 'The upstream sent an event that is not JSON.'))
    }
    switch (event['type']) {
      case 'content_block_delta':
        return this.#delta(event['index'], event['delta'])
      case 'content_block_start':
        return this.#open(event)
      case 'content_block_stop':
        return this.#close(event['index'])
      case 'message_start':
        return this.#start(event)
      case 'message_delta':
        return this.#end(event)
      case 'message_stop':
        return this.#finish()
      case 'error': {
        const { error } = event
        return this.#fail(decodeInBandError(isObject(error) ? error : {}, data))
      }
      default:
    }
  }

  /** The bytes have ended. */
  end(): void {
    if (this.#over) return
    this.#fail(new UmbelError('network', 'The upstream ended its stream before the answer was complete.'))
  }

  #start(event: JsonObject): void {
    const message = messageStartSchema.safeParse(event).data?.message
    if (message === undefined) return
    const { id, model, usage } = message
    if (!this.#started) this.parts.push({ type: 'start', ...(id && { id }), ...(model && { model }) })
    this.#started = true
    this.#tell(usage)
  }

  #tell(usage: unknown): void {
    if (!isObject(usage)) return
    this.#told.push(usage)
    const known = decodeUsage(...this.#told)
    if (known !== null) this.parts.push({ type: 'usage', usage: known })
  }

  #open(event: JsonObject): void {
    const start = blockStartSchema.safeParse(event).data
    if (start === undefined) return
    this.#close(start.index)
    const block = new OpenBlock(`block-${start.index}`, start.content_block, this.#maker)
    this.#blocks.set(start.index, block)
    this.#push(block.start())
  }

  #delta(index: unknown, delta: unknown): void {
    if (isObject(delta)) this.#push(this.#blocks.get(index)?.add(delta) ?? [])
  }

  #close(index: unknown): void {
    const block = this.#blocks.get(index)
    if (block === undefined) return
    this.#blocks.delete(index)
    this.#push(block.end())
  }

  #push(parts: readonly StreamPart[]): void {
    if (parts.length > 0) this.#spoken = true
    this.parts.push(...parts)
  }

  #end(event: JsonObject): void {
    const { data } = messageDeltaSchema.safeParse(event)
    if (data === undefined) return
    this.#ending = { ...this.#ending, ...data.delta }
    this.#tell(data.usage)
  }

  #finish(): void {
    for (const index of this.#blocks.keys()) this.#close(index)
    const { stop_reason: reason, stop_sequence: sequence, stop_details: details } = this.#ending
    // Nothing was said: then the reason is all that a caller can be shown.
    if (!this.#spoken && details?.explanation) {
      this.parts.push({ type: 'refusal', id: 'refusal', text: details.explanation })
    }
    this.parts.push({
      type: 'finish',
      reason: decodeStopReason(reason ?? 'end_turn'),
      ...(reason && { raw: reason }),
      ...(sequence && { stopSequence: sequence }),
    })
    this.#over = true
  }

  #fail(error: UmbelError): void {
    this.#over = true
    this.parts.push({ type: 'error', error })
  }
}

function parse(data: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
