import type { Format } from '../format.ts'
import type { CountRequest, CountResponse, Request } from '../wire-types/anthropic-messages.ts'
import { anthropicMessages } from './format.ts'

/** POST /v1/messages/count_tokens: a message that is not made. */
export const anthropicCount: Format<CountRequest> = {
  ...anthropicMessages,
  name: 'anthropic-count',
  type: 'CountRequest',
  refused: ({ body, ...asked }) => anthropicMessages.refused({ body: message(body), ...asked }),
  understand: (body) => anthropicMessages.understand(message(body)),
  answer: (_answer, { body }): CountResponse => ({
    input_tokens: Math.ceil(JSON.stringify(body.messages).length / 4),
  }),
  frames: () => [],
  streamError: () => '',
}

/** Counting knows no maximum; what is checked beside it wants one that is never too small. */
function message(body: CountRequest): Request {
  return { ...body, max_tokens: 1_000_000 }
}
