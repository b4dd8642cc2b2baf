import type { ResponseOutputItem } from 'openai/resources/responses/responses'
import type { EncodeOptions, StreamEncoder } from '../dialect.ts'
import type { JsonObject } from '../../core/request.ts'
import type { FinishReason, StreamPart } from '../../core/stream-part.ts'
import type { LogprobEntry } from './logprobs.ts'
import type { UmbelError } from '../../core/errors.ts'
import type { Usage } from '../../core/usage.ts'
import { callItem, keptItem } from './output-items.ts'
import { encodeAnswerError, encodeEcho, encodeFinish, responseId, responseObject } from './response-object.ts'
import { encodeEvent } from './encode-event.ts'
import { encodeLogprobs } from './logprobs.ts'
import { encodeUsage } from './usage.ts'
import { imageItem, isOutputItem } from './own-item.ts'
import { type IdCargo, type KeptItem, itemId, itemKeys } from './item-id.ts'
import { type Returning, heldArguments, returningOf, wantsEncrypted } from './returning.ts'
import { StreamCall, type StreamItem, StreamMessage, StreamReasoning, StreamWhole } from './stream-items.ts'
import { dialectName } from './request-schema.ts'

/**
 * Parts -> the events of a Responses stream, each with its `event:` line and number, in the order in which OpenAI
 * sends them: the response, its items as they come, the response again. There is no `[DONE]`.
 */
export function encodeStream(options: EncodeOptions): StreamEncoder {
  const stream = new ResponseWriter(options)
  return {
    encode(parts) {
      let text = ''
      for (const [at, part] of parts.entries()) text += stream.write(part, parts[at + 1])
      return text
    },
    end: () => stream.end(),
  }
}

type Part<T extends StreamPart['type']> = Extract<StreamPart, { type: T }>

/** A call whose arguments are still short enough to wait for. */
interface HeldCall {
  readonly part: Part<'tool-call-start'>
  arguments: string
}

class ResponseWriter {
  readonly #options: EncodeOptions
  readonly #returning: Returning
  readonly #sealed: boolean
  readonly #key = itemKeys()
  readonly #keys = new Map<StreamItem, string>()
  #head: Parameters<typeof responseObject>[0] | undefined
  #number = 0
  readonly #items: StreamItem[] = []
  #message: StreamMessage | undefined
  readonly #reasoning = new Map<string, StreamReasoning>()
  readonly #calls = new Map<string, StreamCall>()
  readonly #held = new Map<string, HeldCall>()
  /** Items that streamed, until an id takes them along. */
  #streamed: Record<string, KeptItem> = {}
  #sources: Part<'source'>[] = []
  /** Log-probabilities that the part before brought along. */
  #taken: StreamPart | undefined
  #usage: Usage | null = null
  #finish: FinishReason = 'stop'
  #over = false

  constructor(options: EncodeOptions) {
    this.#options = options
    this.#returning = returningOf(options.request)
    this.#sealed = this.#returning !== 'by-id' || wantsEncrypted(options.request)
  }

  write(part: StreamPart, next: StreamPart | undefined): string {
    if (this.#over) return ''
    const begin = this.#begin(part)
    return begin + this.#write(part, next)
  }

  #write(part: StreamPart, next: StreamPart | undefined): string {
    switch (part.type) {
      case 'text-delta':
        return this.#text(part, this.#logprobsBeside(next))
      case 'refusal': {
        const { message, opening } = this.#openMessage()
        return opening + message.refuse(part.id, part.text)
      }
      case 'text-end':
        return this.#message?.end(part.id) ?? ''
      case 'logprobs':
        if (part !== this.#taken) this.#message?.addLogprobs(encodeLogprobs(part.data))
        return ''
      case 'source':
        if (this.#message?.isOpen === true) return this.#message.cite(part.url, part.title ?? part.url)
        this.#sources.push(part)
        return ''
      case 'reasoning-delta':
        return this.#think(part)
      case 'reasoning-end':
        return this.#endReasoning(part)
      case 'tool-call-start':
        return this.#startCall(part)
      case 'tool-call-delta':
        return this.#argue(part)
      case 'tool-call-end':
        return this.#endCall(part.id)
      case 'file': {
        if (!part.mediaType.startsWith('image/')) return ''
        return this.#whole(imageItem(part.data, this.#key()))
      }
      case 'opaque': {
        const { origin, data } = part.opaque
        return origin.dialect === dialectName && isOutputItem(data) ? this.#whole(data) : ''
      }
      case 'usage':
        this.#usage = part.usage
        return ''
      case 'finish':
        this.#finish = part.reason
        return ''
      case 'error':
        return this.#fail(part.error)
      case 'start':
      case 'text-start':
      case 'reasoning-start':
        return ''
    }
  }

  /** The usage may come after the finish reason, so an answer is over only here. */
  end(): string {
    if (this.#over) return ''
    const begin = this.#begin()
    const calls = [...this.#held.keys()].map((id) => this.#endCall(id)).join('')
    const items = this.#items.map((item) => this.#close(item)).join('')
    const carrier = this.#carrier()
    this.#over = true
    const state = encodeFinish(this.#finish)
    return begin + calls + items + carrier + this.#respond(`response.${state.status}`, state)
  }

  #begin(part?: StreamPart): string {
    if (this.#head !== undefined) return ''
    const { model, request } = this.#options
    const start = part?.type === 'start' ? part : undefined
    this.#head = {
      id: responseId(start?.id),
      created: start?.created || Math.floor(Date.now() / 1000),
      model: start?.model || model,
      echo: encodeEcho(request),
    }
    const state = { status: 'in_progress' } as const
    return this.#respond('response.created', state) + this.#respond('response.in_progress', state)
  }

  #respond(type: string, state: Omit<Parameters<typeof responseObject>[1], 'output'>): string {
    if (this.#head === undefined) return ''
    const output = this.#items.map(({ item }) => item)
    const counted = this.#usage
    const usage = counted === null ? {} : { usage: encodeUsage(counted, this.#options.price?.(counted)) }
    return this.#emit(type, { response: responseObject(this.#head, { ...state, output, ...usage }) })
  }

  readonly #emit = (type: string, fields: JsonObject): string => {
    const text = encodeEvent(type, this.#number, fields)
    this.#number += 1
    return text
  }

  /** The id of an item whose content is not known yet. */
  #liveId(type: string): { readonly id: string; readonly key: string } {
    const key = this.#key()
    return { id: itemId(type, { live: { key, type } }), key }
  }

  /** Puts an item that is told live in its place. */
  #add<T extends StreamItem & { open(): string }>(item: T, key: string): string {
    this.#items.push(item)
    this.#keys.set(item, key)
    return item.open()
  }

  #openMessage(): { readonly message: StreamMessage; readonly opening: string } {
    if (this.#message !== undefined) return { message: this.#message, opening: '' }
    const { id, key } = this.#liveId('message')
    this.#message = new StreamMessage(id, this.#items.length, this.#emit)
    return { message: this.#message, opening: this.#add(this.#message, key) }
  }

  #text({ id, text }: Part<'text-delta'>, logprobs: readonly LogprobEntry[]): string {
    if (text === '') return ''
    const { message, opening } = this.#openMessage()
    const said = message.text(id, text, logprobs)
    const sources = this.#sources.map(({ url, title }) => message.cite(url, title ?? url)).join('')
    this.#sources = []
    return opening + said + sources
  }

  /** Those of a text come as the next part of the same chunk. */
  #logprobsBeside(next: StreamPart | undefined): readonly LogprobEntry[] {
    if (next?.type !== 'logprobs') return []
    this.#taken = next
    return encodeLogprobs(next.data)
  }

  /** Another item begins: a message whose texts are all told is over. */
  #leaveMessage(): string {
    const message = this.#message
    if (message === undefined || message.isOpen) return ''
    this.#message = undefined
    return this.#close(message)
  }

  #think({ id, text }: Part<'reasoning-delta'>): string {
    if (text === '') return ''
    const known = this.#reasoning.get(id)
    if (known !== undefined) return known.think(text)
    const { item, opening } = this.#openReasoning(id)
    return opening + item.think(text)
  }

  #openReasoning(block: string): { readonly item: StreamReasoning; readonly opening: string } {
    const left = this.#leaveMessage()
    const { id, key } = this.#liveId('reasoning')
    const item = new StreamReasoning(id, this.#items.length, this.#sealed, this.#emit)
    this.#reasoning.set(block, item)
    return { item, opening: left + this.#add(item, key) }
  }

  #endReasoning({ id, opaque }: Part<'reasoning-end'>): string {
    const known = this.#reasoning.get(id)
    // Without a word and without anything to return there was nothing.
    if (known === undefined && opaque === undefined) return ''
    const { item, opening } = known === undefined ? this.#openReasoning(id) : { item: known, opening: '' }
    this.#reasoning.delete(id)
    const ended = item.end(opaque)
    this.#keep(item, opaque)
    return opening + ended
  }

  #startCall(part: Part<'tool-call-start'>): string {
    if (this.#returning === 'either') {
      this.#held.set(part.id, { part, arguments: '' })
      return this.#leaveMessage()
    }
    return this.#openCall(part)
  }

  #openCall(part: Part<'tool-call-start'>, cargo?: IdCargo): string {
    const left = this.#leaveMessage()
    const live = this.#liveId('function_call')
    const id = cargo === undefined ? live.id : itemId('function_call', cargo)
    const call = new StreamCall(id, this.#items.length, part, this.#emit)
    this.#calls.set(part.id, call)
    return left + this.#add(call, live.key)
  }

  #argue({ id, arguments: delta }: Part<'tool-call-delta'>): string {
    const held = this.#held.get(id)
    if (held === undefined) return this.#calls.get(id)?.argue(delta) ?? ''
    held.arguments += delta
    if (held.arguments.length <= heldArguments) return ''
    this.#held.delete(id)
    return this.#openCall(held.part) + (this.#calls.get(id)?.argue(held.arguments) ?? '')
  }

  #endCall(id: string): string {
    const held = this.#held.get(id)
    this.#held.delete(id)
    const left = this.#leaveMessage()
    if (held !== undefined) {
      const kept = keptItem(callItem('', { ...held.part, arguments: held.arguments }))
      const opening = this.#openCall(held.part, { kept, ...this.#takeStreamed() })
      const call = this.#takeCall(id)
      return left + opening + (call?.argue(held.arguments) ?? '') + (call?.close() ?? '')
    }
    const call = this.#takeCall(id)
    return left + (call === undefined ? '' : this.#closeCall(call))
  }

  #takeCall(id: string): StreamCall | undefined {
    const call = this.#calls.get(id)
    this.#calls.delete(id)
    return call
  }

  #closeCall(call: StreamCall): string {
    if (this.#returning === 'by-id')
      return call.closeAs(itemId('function_call', { kept: keptItem(call.item) }))
    const closed = call.close()
    this.#keep(call)
    return closed
  }

  #whole(item: ResponseOutputItem): string {
    const left = this.#leaveMessage()
    const whole = new StreamWhole(item, this.#items.length, this.#emit)
    this.#items.push(whole)
    return left + whole.open()
  }

  #close(item: StreamItem): string {
    if (item instanceof StreamCall) return this.#closeCall(item)
    const closed = item.close()
    if (closed !== '') this.#keep(item, item instanceof StreamReasoning ? item.opaque : undefined)
    return closed
  }

  /** What streamed under an id that does not hold it. */
  #keep(item: StreamItem, opaque?: KeptItem['opaque']): void {
    const key = this.#keys.get(item)
    if (key !== undefined && this.#returning !== 'whole') this.#streamed[key] = keptItem(item.item, opaque)
  }

  #takeStreamed(): Pick<IdCargo, 'before'> {
    const before = this.#streamed
    this.#streamed = {}
    return Object.keys(before).length > 0 ? { before } : {}
  }

  /** See returning.ts. */
  #carrier(): string {
    const { before } = this.#returning === 'by-id' ? this.#takeStreamed() : {}
    if (before === undefined) return ''
    const item = {
      id: itemId('reasoning', { before }),
      type: 'reasoning',
      summary: [],
      encrypted_content: null,
    } as const
    return new StreamWhole({ ...item, summary: [] }, this.#items.length, this.#emit).open()
  }

  /** A break: what was told so far stands, unfinished. */
  #fail(error: UmbelError): string {
    this.#over = true
    for (const item of this.#items) {
      if ('status' in item && item.status === 'in_progress') item.status = 'incomplete'
    }
    return this.#respond('response.failed', { status: 'failed', error: encodeAnswerError(error) })
  }
}
