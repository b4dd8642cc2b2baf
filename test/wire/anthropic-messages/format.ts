import type { Format } from '../format.ts'
import { letters } from '../ids.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { messagesAnswer } from './answer.ts'
import { messagesFrames, named } from './frames.ts'
import {
  anthropicFault,
  anthropicHeaders,
  anthropicMalformed,
  anthropicRefusal,
  anthropicUnauthorised,
} from './refusals.ts'
import { refusedByMessages } from './refused.ts'
import { understandMessages } from './understand.ts'

/** POST /v1/messages */
export const anthropicMessages: Format<Request> = {
  name: 'anthropic-messages',
  schema: 'anthropic-messages',
  type: 'Request',
  indent: 0,
  jsonType: 'application/json',
  streamType: 'text/event-stream; charset=utf-8',
  keepAlive: named({ type: 'ping' }).text,
  unauthorised: anthropicUnauthorised,
  malformed: anthropicMalformed,
  refused: refusedByMessages,
  understand: understandMessages,
  answer: messagesAnswer,
  frames: messagesFrames,
  fault: anthropicFault,
  badRequest: (message) => anthropicRefusal(message),
  streamError: () =>
    named({
      type: 'error',
      error: { details: null, type: 'overloaded_error', message: 'Overloaded' },
      request_id: `req_011C${letters(20)}`,
    }).text,
  headers: anthropicHeaders,
}
