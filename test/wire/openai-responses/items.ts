import type { AssistantInput, InputItem, MessageInput, Request } from '../wire-types/openai-responses.ts'

/** The input as items, of which bare text is one. */
export function itemsOf({ input }: Request): readonly InputItem[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : (input ?? [])
}

/** `type` is left out of messages as often as not. */
export function isMessage(item: InputItem): item is AssistantInput | MessageInput {
  return 'role' in item && 'content' in item
}
