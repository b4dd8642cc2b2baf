import type { Opaque } from '../core/request.ts'
import { isObject } from '../core/json-object.ts'
import { unsupported } from './refusal.ts'

/**
 * Refuses to leave out an opaque block whose loss would change what is asked: a reference to an item that only its
 * provider stores, or a prompt that only it knows (both of OpenAI's Responses). Any other may be dropped, and listed.
 */
export function refuseIrreplaceable({ data }: Opaque, param: string): void {
  const type = isObject(data) ? data['type'] : undefined
  if (
    isObject(data) &&
    (type === 'item_reference' || (type === undefined && typeof data['id'] === 'string'))
  ) {
    throw unsupported(param, 'it refers to an item that only the provider that answered before has stored')
  }
  if (type === 'prompt') throw unsupported(param, 'it is a prompt that only its provider has stored')
}
