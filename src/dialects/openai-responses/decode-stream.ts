import type { JsonObject, Maker } from '../../core/request.ts'
import type { StreamDecoder } from '../dialect.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { type EventReader, decodeEvents } from '../event-stream.ts'
import { callOpaque, decodeFinish, imageType } from './decode-output.ts'
import { decodeInBandError } from './errors.ts'
import { decodeLogprobs } from './logprobs.ts'
import { decodeUsage } from './usage.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { reasoningText } from './decode-items.ts'

/** Bytes of a Responses stream -> parts. */
export function decodeStream(maker: Maker): StreamDecoder {
  return decodeEvents(new ResponseReader(maker))
}

/** What an open item has said so far: some servers say a thing only at its end. */
interface OpenItem {
  readonly type: string
  /** Ids of the blocks that it has open, by the index of a part. */
  readonly blocks: Map<number, string>
  /** Characters told. */
  told: number
  /** Whether its reasoning is told by its content or by its summary: some tell both. */
  voice?: 'content' | 'summary'
}

/**
 * What one stream has opened so far. Items are keyed by `output_index`, the parts of a message by `content_index`.
 * Events are checked by hand: a Worker's zod costs more than all else here, and most events are one piece of text.
 */
class ResponseReader implements EventReader {
  readonly #maker: Maker
  readonly parts: StreamPart[] = []
  #started = false
  #over = false
  #called = false
  #sources = 0
  readonly #items = new Map<number, OpenItem>()

  constructor(maker: Maker) {
    this.#maker = maker
  }

  read({ data }: { readonly data: string }): void {
    if (this.#over || data === '[DONE]') return
    const event = parse(data)
    if (event === undefined) {
      this.#fail(new UmbelError('garbage', 'The upstream sent an event that is not JSON.'))
      return
    }
    this.#readEvent(event)
  }

  #readEvent(event: JsonObject): void {
    const delta = textAt(event, 'delta')
    // Some servers begin with the first item.
    if (!this.#started && event['output_index'] !== undefined) this.#start(undefined)
    switch (event['type']) {
      case 'response.output_text.delta':
        return this.#readText(event, delta)
      case 'response.function_call_arguments.delta':
        return this.#readArguments(indexOf(event), delta)
      case 'response.reasoning_summary_text.delta':
        return this.#readReasoning(indexOf(event), delta, 'summary')
      case 'response.reasoning_text.delta':
        return this.#readReasoning(indexOf(event), delta, 'content')
      case 'response.refusal.delta':
        return this.#readRefusal(event, delta)
      case 'response.reasoning_summary_part.added':
        // Parts are paragraphs.
        if (numberAt(event, 'summary_index') > 0) this.#readReasoning(indexOf(event), '\n\n', 'summary')
        return
      case 'response.output_text.annotation.added':
        return this.#readAnnotation(event['annotation'])
      case 'response.output_item.added':
        return this.#openItem(indexOf(event), event['item'])
      case 'response.output_item.done':
        return this.#closeItem(indexOf(event), event['item'])
      case 'response.created':
      case 'response.in_progress':
        return this.#start(event['response'])
      case 'response.completed':
      case 'response.incomplete':
        return this.#finish(event['response'])
      case 'response.failed':
      case 'response.cancelled':
        return this.#fail(decodeInBandError(event['response']))
      case 'error':
        return this.#fail(decodeInBandError(event))
      case undefined:
        // Not of this dialect, but of its neighbours: an error that a proxy on the way put in.
        if (event['error']) this.#fail(decodeInBandError(event))
        return
      default:
    }
  }

  #start(response: unknown): void {
    if (this.#started) return
    this.#started = true
    const id = textAt(response, 'id')
    const model = textAt(response, 'model')
    const created = isObject(response) ? response['created_at'] : undefined
    this.parts.push({
      type: 'start',
      ...(id !== undefined && { id }),
      ...(model !== undefined && { model }),
      ...(typeof created === 'number' && { created: Math.floor(created) }),
    })
  }

  #item(index: number, type: string): OpenItem {
    const open = this.#items.get(index)
    if (open !== undefined) return open
    const item = { type, blocks: new Map<number, string>(), told: 0 }
    this.#items.set(index, item)
    return item
  }

  #readText(event: JsonObject, delta: string | undefined): void {
    const index = indexOf(event)
    const part = numberAt(event, 'content_index')
    const item = this.#item(index, 'message')
    let id = item.blocks.get(part)
    if (id === undefined) {
      id = `text-${index}-${part}`
      item.blocks.set(part, id)
      this.parts.push({ type: 'text-start', id })
    }
    if (delta) {
      item.told += delta.length
      this.parts.push({ type: 'text-delta', id, text: delta })
    }
    const data = decodeLogprobs(event['logprobs'])
    if (data !== undefined) this.parts.push({ type: 'logprobs', data })
  }

  #readRefusal(event: JsonObject, delta: string | undefined): void {
    const index = indexOf(event)
    const item = this.#item(index, 'message')
    if (!delta) return
    item.told += delta.length
    this.parts.push({ type: 'refusal', id: `refusal-${index}`, text: delta })
  }

  #readArguments(index: number, delta: string | undefined): void {
    const item = this.#items.get(index)
    if (item?.type !== 'function_call' || !delta) return
    item.told += delta.length
    this.parts.push({ type: 'tool-call-delta', id: `call-${index}`, arguments: delta })
  }

  #readReasoning(index: number, delta: string | undefined, voice: 'content' | 'summary'): void {
    const item = this.#openReasoning(index)
    item.voice ??= voice
    if (!delta || item.voice !== voice) return
    item.told += delta.length
    this.parts.push({ type: 'reasoning-delta', id: `reasoning-${index}`, text: delta })
  }

  #openReasoning(index: number): OpenItem {
    if (!this.#items.has(index)) this.parts.push({ type: 'reasoning-start', id: `reasoning-${index}` })
    return this.#item(index, 'reasoning')
  }

  #readAnnotation(annotation: unknown): void {
    const url = textAt(annotation, 'url')
    if (url === undefined) return
    const title = textAt(annotation, 'title')
    const id = `source-${this.#sources}`
    this.#sources += 1
    this.parts.push({ type: 'source', id, url, ...(title !== undefined && { title }) })
  }

  #openItem(index: number, item: unknown): void {
    if (!isObject(item)) return
    const type = textAt(item, 'type') ?? ''
    if (type === 'reasoning') this.#openReasoning(index)
    else if (type === 'function_call') this.#openCall(index, item)
    else this.#item(index, type)
  }

  #openCall(index: number, item: JsonObject): OpenItem {
    const open = this.#items.get(index)
    if (open !== undefined) return open
    this.#called = true
    const opaque = callOpaque(item, this.#maker)
    this.parts.push({
      type: 'tool-call-start',
      id: `call-${index}`,
      callId: textAt(item, 'call_id') ?? textAt(item, 'id') ?? `call-${index}`,
      name: textAt(item, 'name') ?? '',
      ...(opaque !== undefined && { opaque }),
    })
    const opened = this.#item(index, 'function_call')
    this.#readArguments(index, textAt(item, 'arguments'))
    return opened
  }

  #closeItem(index: number, item: unknown): void {
    if (!isObject(item)) return
    const type = textAt(item, 'type') ?? ''
    if (type === 'function_call') this.#closeCall(index, item)
    else if (type === 'reasoning') this.#closeReasoning(index, item)
    else if (type === 'message') this.#closeMessage(index, item)
    else this.#closeOther(index, item)
    this.#items.delete(index)
  }

  #closeCall(index: number, item: JsonObject): void {
    const { told } = this.#openCall(index, item)
    this.#readArguments(index, textAt(item, 'arguments')?.slice(told))
    this.parts.push({ type: 'tool-call-end', id: `call-${index}` })
  }

  #closeReasoning(index: number, item: JsonObject): void {
    const { told } = this.#openReasoning(index)
    if (told === 0) {
      this.#readReasoning(index, reasoningText(item), 'content')
    }
    const opaque = { origin: this.#maker, data: item }
    this.parts.push({ type: 'reasoning-end', id: `reasoning-${index}`, opaque })
  }

  #closeMessage(index: number, item: JsonObject): void {
    const open = this.#item(index, 'message')
    if (open.told === 0 && Array.isArray(item['content'])) {
      for (const [part, content] of item['content'].entries()) {
        const event = { output_index: index, content_index: part }
        const text = textAt(content, 'text')
        if (text) this.#readText(event, text)
        this.#readRefusal(event, textAt(content, 'refusal'))
      }
    }
    for (const id of open.blocks.values()) this.parts.push({ type: 'text-end', id })
  }

  #closeOther(index: number, item: JsonObject): void {
    const data = item['type'] === 'image_generation_call' ? textAt(item, 'result') : undefined
    const id = `item-${index}`
    if (data !== undefined) this.parts.push({ type: 'file', id, mediaType: imageType(item), data })
    else this.parts.push({ type: 'opaque', id, opaque: { origin: this.#maker, data: item } })
  }

  #finish(response: unknown): void {
    this.#start(response)
    // An item that was never closed was still said.
    for (const [index, { type, blocks }] of this.#items) {
      for (const id of blocks.values()) this.parts.push({ type: 'text-end', id })
      if (type === 'reasoning') this.parts.push({ type: 'reasoning-end', id: `reasoning-${index}` })
      if (type === 'function_call') this.parts.push({ type: 'tool-call-end', id: `call-${index}` })
    }
    const body = isObject(response) ? response : {}
    const usage = decodeUsage(body['usage'])
    if (usage !== null) this.parts.push({ type: 'usage', usage })
    this.#over = true
    this.parts.push({ type: 'finish', ...decodeFinish(body, this.#called) })
  }

  /** A stream that ends before its answer does was cut. */
  end(): void {
    if (this.#over) return
    this.#fail(new UmbelError('network', 'The upstream ended its stream before the answer was complete.'))
  }

  #fail(error: UmbelError): void {
    this.#over = true
    this.parts.push({ type: 'error', error })
  }
}

function indexOf(event: JsonObject): number {
  return numberAt(event, 'output_index')
}

function numberAt(event: JsonObject, field: string): number {
  const number = event[field]
  return typeof number === 'number' ? number : 0
}

function parse(data: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
