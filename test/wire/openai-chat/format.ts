import type { Format } from '../format.ts'
import { openAIHeaders } from '../openai-headers.ts'
import {
  openAIFault,
  openAIMalformed,
  openAIRefusal,
  openAIUnauthorised,
  serverErrorWords,
} from '../openai-refusals.ts'
import type { Request } from '../wire-types/openai-chat.ts'
import { chatAnswer } from './answer.ts'
import { chatFrames } from './frames.ts'
import { refusedByChat } from './refused.ts'
import { understandChat } from './understand.ts'

/** POST /v1/chat/completions */
export const openAIChat: Format<Request> = {
  name: 'openai-chat',
  schema: 'openai-chat',
  type: 'Request',
  indent: 2,
  jsonType: 'application/json',
  streamType: 'text/event-stream; charset=utf-8',
  keepAlive: ': keep-alive\n\n',
  unauthorised: openAIUnauthorised,
  malformed: (mismatch) =>
    openAIMalformed(mismatch, (name) => `Unrecognized request argument supplied: ${name}`),
  refused: refusedByChat,
  understand: understandChat,
  answer: chatAnswer,
  frames: chatFrames,
  fault: openAIFault,
  badRequest: (message) => openAIRefusal(message),
  streamError: openAIStreamError,
  headers: openAIHeaders,
}

/** An error in a stream of Chat or of the legacy completions. */
export function openAIStreamError(): string {
  const error = { message: serverErrorWords, type: 'server_error', param: null, code: null }
  return `data: ${JSON.stringify({ error })}\n\n`
}
