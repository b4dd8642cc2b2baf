import type { ChatRequest, JsonObject, Maker } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { itemId, withoutLogprobs } from './item-id.ts'

/** Items that come back in the next step of a conversation with tools, wherever that goes. */
export const renamed: ReadonlySet<unknown> = new Set(['message', 'reasoning', 'function_call'])

/**
 * Whether an upstream's own answer gets other ids. Its ids mean something to itself alone, but the next step may go
 * to another model. Without tools there is no next step, and whoever stores nothing refers to nothing: bytes pass.
 */
export function rewrites(request: ChatRequest): boolean {
  return request.extra[dialectName]?.['store'] !== false && request.tools.length > 0
}

/** An upstream's own JSON answer with ids that hold their items. */
export function rewriteResponse(text: string, _request: ChatRequest, maker: Maker): string {
  const response: unknown = JSON.parse(text)
  if (!isObject(response) || !Array.isArray(response['output'])) return text
  return JSON.stringify({
    ...response,
    output: response['output'].map((item: unknown) => renameWhole(item, maker)),
  })
}

function renameWhole(item: unknown, maker: Maker): unknown {
  if (!isObject(item) || !renamed.has(item['type'])) return item
  return { ...item, id: wholeId(item, maker) }
}

/** The id of an upstream's item that is known whole. */
export function wholeId(
  item: JsonObject,
  origin: Maker,
  before?: Parameters<typeof itemId>[1]['before'],
): string {
  const kept = { item: withoutLogprobs(item), origin }
  return itemId(textAt(item, 'type') ?? '', { kept, ...(before !== undefined && { before }) })
}
