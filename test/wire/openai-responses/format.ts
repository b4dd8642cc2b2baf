import type { Format } from '../format.ts'
import { openAIHeaders } from '../openai-headers.ts'
import {
  openAIFault,
  openAIMalformed,
  openAIRefusal,
  openAIUnauthorised,
  serverErrorWords,
} from '../openai-refusals.ts'
import type { Request } from '../wire-types/openai-responses.ts'
import { emptyResponse, responsesAnswer } from './answer.ts'
import { numbered, responsesFrames } from './frames.ts'
import { refusedByResponses } from './refused.ts'
import { understandResponses } from './understand.ts'

/** POST /v1/responses */
export const openAIResponses: Format<Request> = {
  name: 'openai-responses',
  schema: 'openai-responses',
  type: 'Request',
  indent: 2,
  jsonType: 'application/json',
  streamType: 'text/event-stream; charset=utf-8',
  keepAlive: ': keep-alive\n\n',
  unauthorised: openAIUnauthorised,
  malformed: (mismatch) => openAIMalformed(mismatch),
  refused: refusedByResponses,
  understand: understandResponses,
  answer: responsesAnswer,
  frames: responsesFrames,
  fault: (kind, model) =>
    kind === 'context-window'
      ? openAIRefusal(
          'Your input exceeds the context window of this model. Please adjust your input and try again.',
          { param: 'input', code: 'context_length_exceeded' },
        )
      : openAIFault(kind, model),
  badRequest: (message) => openAIRefusal(message),
  streamError: (asked, sent) => {
    const error = { code: 'server_error', message: serverErrorWords } as const
    const response = { ...emptyResponse(asked), status: 'failed', error } as const
    return [
      numbered({ type: 'error', ...error, param: null }, sent.length),
      numbered({ type: 'response.failed', response }, sent.length + 1),
    ]
      .map(({ text }) => text)
      .join('')
  },
  headers: openAIHeaders,
}
