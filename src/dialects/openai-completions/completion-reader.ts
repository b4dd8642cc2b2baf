import type { EventReader } from '../event-stream.ts'
import type { Maker } from '../../core/request.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeFinishReason } from '../openai-chat/finish-reason.ts'
import { decodeInBandError } from '../openai-chat/decode-error.ts'
import { decodeUsage } from '../openai-chat/usage.ts'
import { isObject, textAt } from '../../core/json-object.ts'

/** The events of a stream of text completions. Only the first choice is told in parts. */
export class CompletionReader implements EventReader {
  readonly #maker: Maker
  readonly parts: StreamPart[] = []
  #started = false
  #over = false

  constructor(maker: Maker) {
    this.#maker = maker
  }

  read({ data }: { readonly data: string }): void {
    if (data === '[DONE]') {
      this.#over = true
      return
    }
    const chunk = parse(data)
    if (!isObject(chunk)) {
      this.#fail(new UmbelError('garbage', 'The upstream sent an event that is not JSON.'))
    } else if (chunk['error']) {
      this.#fail(decodeInBandError(chunk['error'], data))
    } else {
      this.#readChunk(chunk)
    }
  }

  #readChunk(chunk: Readonly<Record<string, unknown>>): void {
    if (!this.#started) {
      this.#started = true
      this.parts.push({
        type: 'start',
        id: textAt(chunk, 'id') ?? '',
        model: textAt(chunk, 'model') ?? this.#maker.model,
      })
    }
    const { choices } = chunk
    const choice: unknown = Array.isArray(choices) ? choices[0] : undefined
    const text = textAt(choice, 'text')
    if (text) this.parts.push({ type: 'text-delta', id: 'text', text })
    const raw = textAt(choice, 'finish_reason')
    if (raw !== undefined) {
      this.#over = true
      this.parts.push({ type: 'finish', reason: decodeFinishReason(raw), raw })
    }
    const usage = decodeUsage(chunk['usage'])
    if (usage !== null) this.parts.push({ type: 'usage', usage })
  }

  end(): void {
    if (this.#over) return
    this.#fail(new UmbelError('network', 'The upstream ended its stream before the answer was complete.'))
  }

  #fail(error: UmbelError): void {
    if (this.#over) return
    this.#over = true
    this.parts.push({ type: 'error', error })
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}
