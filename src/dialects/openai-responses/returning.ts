import type { ChatRequest } from '../../core/request.ts'
import { dialectName, encryptedInclude } from './request-schema.ts'

/**
 * How a caller gives an answer's items back, which says what their ids have to hold:
 * - `whole`: with `store: false` nobody refers to an item by its id. Items are sent back whole, reasoning by its
 *   encrypted content. Ids hold nothing but their mark, and everything streams at once.
 * - `by-id`: the AI SDK's OpenAI provider. Unless told `store: false` it sends text and reasoning (before 3.0.73
 *   function calls too) as `item_reference`s. The id under which a text streams is fixed before its first letter, and
 *   the SDK wants that very id in every event of the item: at `output_item.added` it begins the part, in deltas it
 *   finds it, at `output_item.done` it becomes the part's `itemId`. So texts and reasoning stream at once under ids
 *   that hold no content, and one empty reasoning item follows, the carrier, whose id holds all of it: the SDK keeps
 *   reasoning without text (OpenAI's own is mostly so), drops a message without text, and refers to each item that it
 *   keeps. `response.completed` leaves the carrier out: it is no part of the answer. Of a function call the SDK takes
 *   only the id of `output_item.done`, and finds its deltas by their index, so that one id holds the call.
 * - `either`: everyone else, OpenAI's own SDKs and LangChain among them, returns the items as they came in
 *   `response.completed`, and some may refer to one by hand. A carrier would stand in what they show to people, so
 *   there is none: reasoning brings its encrypted content, and a function call whose arguments are short is held
 *   until it is whole, so that its id can hold it and what streamed before it. A long one streams.
 */
export type Returning = 'whole' | 'by-id' | 'either'

/** Characters of arguments up to which a call is held for `either`: about three seconds of a slow model. */
export const heldArguments = 512

export function returningOf(request: ChatRequest): Returning {
  if (request.extra[dialectName]?.['store'] === false) return 'whole'
  return request.headers.get('user-agent')?.includes('ai-sdk/') === true ? 'by-id' : 'either'
}

/** Whether the caller asked to be given reasoning in a form that can come back to an upstream that stored nothing. */
export function wantsEncrypted(request: ChatRequest): boolean {
  const include = request.extra[dialectName]?.['include']
  return Array.isArray(include) && include.includes(encryptedInclude)
}
