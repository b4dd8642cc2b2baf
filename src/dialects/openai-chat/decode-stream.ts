import type { StreamDecoder } from '../dialect.ts'
import { CallIds } from '../call-ids.ts'
import type { Maker, Opaque } from '../../core/request.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { type ChunkBody, chunkSchema } from './chunk-schema.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeFinishReason } from './finish-reason.ts'
import { DetailsCollector } from './reasoning-details.ts'
import { decodeUsage } from './usage.ts'
import { type EventReader, decodeEvents } from '../event-stream.ts'
import { isPlainChunk } from './plain-shapes.ts'
import { thoughtSignature } from './thought-signature.ts'

type Choice = NonNullable<ChunkBody['choices']>[number]
type CallDelta = NonNullable<NonNullable<Choice['delta']>['tool_calls']>[number]

/** Bytes of a Chat Completions stream -> parts. Reads to `[DONE]`: usage may come after the finish reason. */
export function decodeStream(maker: Maker): StreamDecoder {
  return decodeEvents(new ChunkState(maker))
}

interface OpenCall {
  readonly id: string
  /** The upstream's own id for it. */
  readonly given: string
}

/** What one stream has opened so far. Tool calls are keyed by the upstream's own index. */
class ChunkState implements EventReader {
  readonly #maker: Maker
  readonly parts: StreamPart[] = []
  #started = false
  /** The open block of text, and of reasoning: one is closed before another kind of block opens. */
  #text: string | undefined
  #reasoning: string | undefined
  #blocks = 0
  readonly #calls = new Map<number, OpenCall>()
  readonly #callBlocks: string[] = []
  readonly #callIds = new CallIds()
  readonly #details = new DetailsCollector()
  #signature: Opaque | undefined
  #reason: string | undefined
  #says = false
  #done = false
  #failed = false

  constructor(maker: Maker) {
    this.#maker = maker
  }

  read({ data }: { readonly data: string }): void {
    if (this.#failed || this.#done) return
    if (data === '[DONE]') return this.#finish()
    const chunk = parseChunk(data)
    if (chunk === undefined)
      return this.#fail(new UmbelError('garbage', 'The upstream sent an event that is not JSON.'))
    if (chunk.error !== undefined && chunk.error !== null)
      return this.#fail(decodeInBandError(chunk.error, data))
    if (!this.#started) {
      this.#started = true
      const { id, model, created } = chunk
      this.parts.push({
        type: 'start',
        ...(id && { id }),
        ...(model && { model }),
        ...(created && { created }),
      })
    }
    const choice = chunk.choices?.[0]
    if (choice !== undefined) this.#readChoice(choice)
    const usage = decodeUsage(chunk.usage)
    if (usage !== null) this.parts.push({ type: 'usage', usage })
  }

  #readChoice(choice: Choice): void {
    const delta = choice.delta ?? {}
    this.#details.add(delta.reasoning_details)
    const reasoning = delta.reasoning_content ?? delta.reasoning
    if (reasoning) {
      this.#closeText()
      this.parts.push({ type: 'reasoning-delta', id: this.#openReasoning(), text: reasoning })
    }
    if (delta.content) {
      this.#closeReasoning()
      this.parts.push({ type: 'text-delta', id: this.#openText(), text: delta.content })
    }
    this.#signature ??= thoughtSignature(delta, this.#maker)
    if (delta.refusal) this.parts.push({ type: 'refusal', id: 'refusal', text: delta.refusal })
    if (choice.logprobs) this.parts.push({ type: 'logprobs', data: choice.logprobs })
    for (const [position, call] of (delta.tool_calls ?? []).entries()) this.#readCall(call, position)
    this.#says ||=
      this.#blocks > 0 || this.#callBlocks.length > 0 || Boolean(delta.refusal) || this.#details.size > 0
    // Some servers tell it more than once, or before the last piece: it counts at the end.
    if (choice.finish_reason) this.#reason = choice.finish_reason
  }

  #readCall(call: CallDelta, position: number): void {
    const index = call.index ?? position
    const given = call.id ?? ''
    let open = this.#calls.get(index)
    if (open === undefined || isAnother(call, open)) {
      this.#closeReasoning()
      this.#closeText()
      const again = open === undefined ? '' : `-${this.#callBlocks.length}`
      open = { id: `tool-${index}${again}`, given }
      this.#calls.set(index, open)
      this.#callBlocks.push(open.id)
      const opaque = thoughtSignature(call, this.#maker)
      this.parts.push({
        type: 'tool-call-start',
        id: open.id,
        callId: this.#callIds.next(given),
        name: call.function?.name ?? '',
        ...(opaque && { opaque }),
      })
    }
    const text = call.function?.arguments
    if (text) this.parts.push({ type: 'tool-call-delta', id: open.id, arguments: text })
  }

  /** A stream that ends with neither `[DONE]` nor a finish reason was cut. */
  end(): void {
    if (this.#failed || this.#done) return
    if (this.#reason !== undefined) return this.#finish()
    this.#fail(new UmbelError('network', 'The upstream ended its stream before the answer was complete.'))
  }

  #openReasoning(): string {
    if (this.#reasoning === undefined) {
      this.#reasoning = this.#newId('reasoning')
      this.parts.push({ type: 'reasoning-start', id: this.#reasoning })
    }
    return this.#reasoning
  }

  #closeReasoning(): void {
    if (this.#reasoning === undefined && this.#details.size === 0) return
    const id = this.#openReasoning()
    this.parts.push({ type: 'reasoning-end', id, opaque: this.#details.take(this.#maker) })
    this.#reasoning = undefined
  }

  #openText(): string {
    if (this.#text === undefined) {
      this.#text = this.#newId('text')
      this.parts.push({ type: 'text-start', id: this.#text })
    }
    return this.#text
  }

  #closeText(): void {
    if (this.#text === undefined) return
    this.parts.push({
      type: 'text-end',
      id: this.#text,
      ...(this.#signature && { opaque: this.#signature }),
    })
    this.#text = this.#signature = undefined
  }

  #newId(kind: string): string {
    this.#blocks += 1
    return this.#blocks === 1 ? kind : `${kind}-${this.#blocks}`
  }

  #close(): void {
    this.#closeReasoning()
    if (this.#signature !== undefined) this.#openText()
    this.#closeText()
    for (const id of this.#callBlocks) this.parts.push({ type: 'tool-call-end', id })
    this.#calls.clear()
  }

  #finish(): void {
    // One that says nothing and not why it ends has lost its answer somewhere.
    if (!this.#started || (this.#reason === undefined && !this.#says)) {
      return this.#fail(new UmbelError('garbage', 'The upstream ended its stream without an answer.'))
    }
    const usual = this.#calls.size > 0 ? 'tool-calls' : 'stop'
    this.#close()
    this.#done = true
    const raw = this.#reason
    // Some servers end without a reason.
    this.parts.push({
      type: 'finish',
      reason: raw === undefined ? usual : decodeFinishReason(raw),
      ...(raw !== undefined && { raw }),
    })
  }

  #fail(error: UmbelError): void {
    this.#failed = true
    this.parts.push({ type: 'error', error })
  }
}

/** Some servers number all their calls 0: what begins with a name and an id of its own is the next one. */
function isAnother({ id, function: called }: CallDelta, open: OpenCall): boolean {
  return Boolean(id) && id !== open.given && open.given !== '' && Boolean(called?.name)
}

function parseChunk(data: string): ChunkBody | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isPlainChunk(value) ? value : chunkSchema.safeParse(value).data
  } catch {
    return undefined
  }
}
