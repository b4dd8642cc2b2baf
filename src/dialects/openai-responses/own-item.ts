import type { ResponseOutputItem } from 'openai/resources/responses/responses'
import type { Block } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'
import { itemId } from './item-id.ts'

type Picture = ResponseOutputItem.ImageGenerationCall

/** A picture as its item. Its id holds nothing of it: pictures are too large to travel twice. */
export function imageItem(data: string, key: string): Picture {
  const type = 'image_generation_call'
  return { id: itemId(type, { live: { key, type } }), type, status: 'completed', result: data }
}

/** A block that is an item by itself: a picture, or what an upstream of this dialect wrote. Any other is not shown. */
export function ownItem(block: Block, keys: () => string): ResponseOutputItem | undefined {
  if (block.type === 'image' && block.source.kind === 'base64') return imageItem(block.source.data, keys())
  return block.type === 'opaque' &&
    block.opaque.origin.dialect === dialectName &&
    isOutputItem(block.opaque.data)
    ? block.opaque.data
    : undefined
}

/** Such items are shown as they came, so that much is enough. */
export function isOutputItem(data: unknown): data is ResponseOutputItem {
  return isObject(data) && typeof data['type'] === 'string' && typeof data['id'] === 'string'
}
