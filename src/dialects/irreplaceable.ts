import type { Opaque } from '../core/request.ts'
import { isObject } from '../core/json-object.ts'
import { unsupported } from './refusal.ts'

/** Types of items besides messages: `ResponseInputItem` of OpenAI's SDK, and what is called like them. */
const knownItems =
  /_(call|output|tools|request|response)$|^(reasoning|compaction|compaction_trigger|configuration_update|program)$/

/**
 * Refuses to leave out an opaque block whose loss would change what is asked: a reference to an item that only its
 * provider stores, a prompt that only it knows, or an item that nobody knows (all of OpenAI's Responses). Any other may
 * be dropped, and listed.
 */
export function refuseIrreplaceable({ data, origin }: Opaque, param: string): void {
  const type = isObject(data) ? data['type'] : undefined
  if (
    isObject(data) &&
    (type === 'item_reference' || (type === undefined && typeof data['id'] === 'string'))
  ) {
    throw unsupported(param, 'it refers to an item that only the provider that answered before has stored')
  }
  if (type === 'prompt') throw unsupported(param, 'it is a prompt that only its provider has stored')
  if (origin.dialect === 'openai-responses' && typeof type === 'string' && !knownItems.test(type))
    throw unsupported(param, `an item of type '${type}' is not known`)
}
