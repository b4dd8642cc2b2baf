import type { JsonObject, Maker } from '../../core/request.ts'
import type { Usage } from '../../core/usage.ts'
import { type KeptItem, itemId, itemKeys, withoutLogprobs } from './item-id.ts'
import { type Returning, heldArguments } from './returning.ts'
import { decodeUsage } from './usage.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { renamed, wholeId } from './rewrite-response.ts'

export interface RenameOptions {
  /** Null: ids stay as they are. */
  readonly returning: Returning | null
  readonly maker: Maker
  /** Adds what the request cost to the usage. */
  readonly price?: (usage: Usage) => number | null
}

interface HeldCall {
  readonly events: JsonObject[]
  /** Characters of arguments. */
  size: number
}

/**
 * The events of an upstream's own stream with ids that hold what the next step needs: as an answer that is written
 * here does it (encode-stream.ts), but ids of items that stream also hold the upstream's own. Events are numbered anew,
 * since some wait and one is added.
 */
export class RenamedEvents {
  readonly #options: RenameOptions
  readonly #key = itemKeys()
  /** Shown ids by the upstream's, or by the index of items to which it gave none. */
  readonly #shown = new Map<unknown, string>()
  readonly #keys = new Map<unknown, string>()
  readonly #held = new Map<unknown, HeldCall>()
  #streamed: Record<string, KeptItem> = {}
  #number = 0
  #items = 0

  constructor(options: RenameOptions) {
    this.#options = options
  }

  /** What to write for an event. */
  next(event: JsonObject): string {
    const { output_index: index, response, item } = event
    if (isObject(response)) return this.#lifecycle(event, response)
    const held = this.#held.get(index)
    if (event['type'] === 'response.output_item.added') {
      this.#items += 1
      return this.#added(event, item)
    }
    if (event['type'] === 'response.output_item.done') return this.#done(event, item, held)
    if (held === undefined) return this.#write(event)
    held.events.push(event)
    held.size += textAt(event, 'delta')?.length ?? 0
    return held.size > heldArguments ? this.#release(index, held, undefined) : ''
  }

  #added(event: JsonObject, item: unknown): string {
    const { returning } = this.#options
    if (returning === null || !isObject(item) || !renamed.has(item['type'])) return this.#write(event)
    if (returning === 'either' && item['type'] === 'function_call') {
      this.#held.set(event['output_index'], { events: [event], size: textAt(item, 'arguments')?.length ?? 0 })
      return ''
    }
    this.#nameLive(item, event['output_index'])
    return this.#write(event)
  }

  #nameLive(item: JsonObject, index: unknown): void {
    const key = this.#key()
    const id = textAt(item, 'id')
    const type = textAt(item, 'type') ?? ''
    const own = id === undefined ? {} : { id, origin: this.#options.maker }
    this.#shown.set(id ?? index, itemId(type, { live: { key, type, ...own } }))
    this.#keys.set(id ?? index, key)
  }

  #done(event: JsonObject, item: unknown, held: HeldCall | undefined): string {
    const { returning, maker } = this.#options
    if (returning === null || !isObject(item) || !renamed.has(item['type'])) return this.#write(event)
    const { type } = item
    const id = item['id'] ?? event['output_index']
    if (held !== undefined) {
      held.events.push(event)
      return this.#release(event['output_index'], held, wholeId(item, maker, this.#takeStreamed()))
    }
    // returning.ts says why the AI SDK may be shown another one here.
    if (returning === 'by-id' && type === 'function_call') this.#shown.set(id, wholeId(item, maker))
    else {
      const key = this.#keys.get(id)
      if (key !== undefined) this.#streamed[key] = { item: withoutLogprobs(item), origin: maker }
    }
    return this.#write(event)
  }

  /** A call that waited, under an id that holds it, or live when it has grown too long. */
  #release(index: unknown, { events }: HeldCall, id: string | undefined): string {
    this.#held.delete(index)
    const item = events[0]?.['item']
    if (isObject(item)) {
      if (id === undefined) this.#nameLive(item, index)
      else this.#shown.set(item['id'] ?? index, id)
    }
    return events.map((event) => this.#write(event)).join('')
  }

  #takeStreamed(): Record<string, KeptItem> | undefined {
    const before = this.#streamed
    this.#streamed = {}
    return Object.keys(before).length > 0 ? before : undefined
  }

  #lifecycle(event: JsonObject, response: JsonObject): string {
    const over = event['type'] === 'response.completed' || event['type'] === 'response.incomplete'
    const released = over
      ? [...this.#held].map(([index, held]) => this.#release(index, held, undefined)).join('')
      : ''
    const carrier = over ? this.#carrier() : ''
    const { output } = response
    const shown = Array.isArray(output)
      ? { output: output.map((item: unknown, index) => this.#renameItem(item, index)) }
      : {}
    const usage = decodeUsage(response['usage'])
    const { price } = this.#options
    const priced =
      usage === null || price === undefined
        ? {}
        : { usage: { ...Object(response['usage']), cost: price(usage) } }
    return released + carrier + this.#write({ ...event, response: { ...response, ...shown, ...priced } })
  }

  /** See returning.ts. */
  #carrier(): string {
    const before = this.#options.returning === 'by-id' ? this.#takeStreamed() : undefined
    if (before === undefined) return ''
    const item = {
      id: itemId('reasoning', { before }),
      type: 'reasoning',
      summary: [],
      encrypted_content: null,
    }
    const fields = { output_index: this.#items, item }
    return (
      this.#write({ type: 'response.output_item.added', ...fields }) +
      this.#write({ type: 'response.output_item.done', ...fields })
    )
  }

  #renameItem(item: unknown, index: unknown): unknown {
    if (!isObject(item)) return item
    const id = this.#shown.get(item['id'] ?? index)
    return id === undefined ? item : { ...item, id }
  }

  #write(event: JsonObject): string {
    const { type, item, item_id: id, output_index: index } = event
    const numbered = { ...event, sequence_number: this.#number }
    this.#number += 1
    const shown = {
      ...numbered,
      ...(item !== undefined && { item: this.#renameItem(item, index) }),
      ...(id !== undefined && { item_id: this.#shown.get(id) ?? id }),
    }
    return `event: ${String(type)}\ndata: ${JSON.stringify(shown)}\n\n`
  }
}
