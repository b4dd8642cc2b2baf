import * as z from 'zod'
import type { JsonObject, Maker, Opaque } from '../../core/request.ts'
import { carried, carry, mark } from '../carried.ts'

/*
 * Nothing is stored, so an `item_reference { id }` can only be resolved by what the id itself holds. Every id that is
 * written here holds something, and all of them bear the mark, so that none ever reaches an upstream:
 * - where the item is known when its id is first shown (a JSON answer, a short function call): the whole item;
 * - where it is not, because the item streams: what is known then, which is the upstream's own id, its origin, and a
 *   key. The items of such keys follow in another id (returning.ts says when): that of a carrier, or of the next
 *   function call.
 */

/** An item as it is kept in an id. */
export interface KeptItem {
  /** An upstream's item of this dialect with its own id, or one written here without. */
  readonly item: JsonObject
  /** Who made the item and its id. Absent: written here, from the answer of another dialect. */
  readonly origin?: Maker
  /** What another dialect's answer had to it that must go back there. */
  readonly opaque?: Opaque
}

/** What is known of an item that begins to stream. */
export interface LiveItem {
  /** Unique in a conversation. */
  readonly key: string
  readonly type: string
  /** The upstream's own id, where it is of this dialect. */
  readonly id?: string
  readonly origin?: Maker
}

export interface IdCargo {
  readonly kept?: KeptItem
  readonly live?: LiveItem
  /** Items that streamed before, by their keys. */
  readonly before?: Readonly<Record<string, KeptItem>>
}

const makerSchema = z.strictObject({ provider: z.string(), model: z.string(), dialect: z.string() })
const keptSchema = z.strictObject({
  item: z.looseObject({ type: z.string() }),
  origin: z.exactOptional(makerSchema),
  opaque: z.exactOptional(
    z
      .strictObject({ origin: makerSchema, data: z.unknown() })
      .transform(({ origin, data }) => ({ origin, data })),
  ),
})
const cargoSchema = z.strictObject({
  kept: z.exactOptional(keptSchema),
  live: z.exactOptional(
    z.strictObject({
      key: z.string(),
      type: z.string(),
      id: z.exactOptional(z.string()),
      origin: z.exactOptional(makerSchema),
    }),
  ),
  before: z.exactOptional(z.record(z.string(), keptSchema)),
})

const prefixes: Readonly<Record<string, string>> = {
  message: 'msg_',
  function_call: 'fc_',
  reasoning: 'rs_',
  image_generation_call: 'ig_',
}

/** The id of an item of this type that holds this. */
export function itemId(type: string, cargo: IdCargo): string {
  return (prefixes[type] ?? 'item_') + carry(cargo)
}

/** What an id of ours holds; null when it cannot be read; undefined for an id that is not ours. */
export function readItemId(id: string): IdCargo | null | undefined {
  if (!id.includes(mark)) return undefined
  return cargoSchema.safeParse(carried(id)).data ?? null
}

/** Keys of one answer's items. */
export function itemKeys(): () => string {
  const answer = crypto.randomUUID().slice(0, 8)
  let count = 0
  return () => {
    count += 1
    return `${answer}-${count}`
  }
}

/** An item without what only its first reader needs: log-probabilities are many times its text. */
export function withoutLogprobs(item: JsonObject): JsonObject {
  const { content } = item
  if (!Array.isArray(content)) return item
  return {
    ...item,
    content: content.map((part: unknown) => {
      if (typeof part !== 'object' || part === null || !('logprobs' in part)) return part
      const { logprobs: _, ...rest } = part
      return rest
    }),
  }
}
