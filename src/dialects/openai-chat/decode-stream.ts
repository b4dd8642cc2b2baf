import { createParser } from 'eventsource-parser'
import type { StreamDecoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { type ChunkBody, chunkSchema } from './chunk-schema.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeFinishReason } from './finish-reason.ts'
import { decodeUsage } from './usage.ts'
import { isPlainChunk } from './plain-shapes.ts'

/** Bytes of a Chat Completions stream -> parts. Reads to `[DONE]`: usage may come after the finish reason. */
export function decodeStream(): StreamDecoder {
  const decoder = new TextDecoder()
  const state = new ChunkState()
  const parser = createParser({ onEvent: (event) => state.read(event.data) })
  return {
    push(chunk) {
      parser.feed(decoder.decode(chunk, { stream: true }))
      return state.take()
    },
    end() {
      state.end()
      return state.take()
    },
  }
}

/** What one stream has opened so far. Tool calls are keyed by the upstream's own index. */
class ChunkState {
  #parts: StreamPart[] = []
  #started = false
  #text = false
  #reasoning = false
  readonly #calls = new Map<number, string>()
  #finished = false
  #done = false
  #failed = false

  take(): StreamPart[] {
    const parts = this.#parts
    this.#parts = []
    return parts
  }

  read(data: string): void {
    if (this.#failed || this.#done) return
    if (data === '[DONE]') {
      this.#close()
      this.#done = true
      return
    }
    const chunk = parseChunk(data)
    if (chunk === undefined)
      return this.#fail(new UmbelError('garbage', 'The upstream sent an event that is not JSON.'))
    if (chunk.error !== undefined && chunk.error !== null)
      return this.#fail(decodeInBandError(chunk.error, data))
    if (!this.#started) {
      this.#started = true
      const { id, model, created } = chunk
      this.#parts.push({
        type: 'start',
        ...(id && { id }),
        ...(model && { model }),
        ...(created && { created }),
      })
    }
    const choice = chunk.choices?.[0]
    if (choice !== undefined) this.#readChoice(choice)
    const usage = decodeUsage(chunk.usage)
    if (usage !== null) this.#parts.push({ type: 'usage', usage })
  }

  #readChoice(choice: NonNullable<ChunkBody['choices']>[number]): void {
    const delta = choice.delta ?? {}
    const reasoning = delta.reasoning_content ?? delta.reasoning
    if (reasoning) {
      if (!this.#reasoning) this.#parts.push({ type: 'reasoning-start', id: 'reasoning' })
      this.#reasoning = true
      this.#parts.push({ type: 'reasoning-delta', id: 'reasoning', text: reasoning })
    }
    if (delta.content) {
      if (!this.#text) this.#parts.push({ type: 'text-start', id: 'text' })
      this.#text = true
      this.#parts.push({ type: 'text-delta', id: 'text', text: delta.content })
    }
    if (delta.refusal) this.#parts.push({ type: 'refusal', id: 'refusal', text: delta.refusal })
    if (choice.logprobs) this.#parts.push({ type: 'logprobs', data: choice.logprobs })
    for (const [position, call] of (delta.tool_calls ?? []).entries()) {
      const index = call.index ?? position
      let id = this.#calls.get(index)
      if (id === undefined) {
        id = `tool-${index}`
        this.#calls.set(index, id)
        this.#parts.push({
          type: 'tool-call-start',
          id,
          callId: call.id ?? id,
          name: call.function?.name ?? '',
        })
      }
      const text = call.function?.arguments
      if (text) this.#parts.push({ type: 'tool-call-delta', id, arguments: text })
    }
    if (choice.finish_reason) {
      this.#close()
      this.#finished = true
      this.#parts.push({
        type: 'finish',
        reason: decodeFinishReason(choice.finish_reason),
        raw: choice.finish_reason,
      })
    }
  }

  /** A stream that ends with neither `[DONE]` nor a finish reason was cut. */
  end(): void {
    if (this.#failed || this.#done || this.#finished) return
    this.#fail(new UmbelError('network', 'The upstream ended its stream before the answer was complete.'))
  }

  #close(): void {
    if (this.#reasoning) this.#parts.push({ type: 'reasoning-end', id: 'reasoning' })
    if (this.#text) this.#parts.push({ type: 'text-end', id: 'text' })
    for (const id of this.#calls.values()) this.#parts.push({ type: 'tool-call-end', id })
    this.#reasoning = this.#text = false
    this.#calls.clear()
  }

  #fail(error: UmbelError): void {
    this.#failed = true
    this.#parts.push({ type: 'error', error })
  }
}

function parseChunk(data: string): ChunkBody | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isPlainChunk(value) ? value : chunkSchema.safeParse(value).data
  } catch {
    return undefined
  }
}
