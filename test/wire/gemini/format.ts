import type { Format } from '../format.ts'
import type { Request } from '../wire-types/gemini.ts'
import { geminiAnswer } from './answer.ts'
import { geminiEvent, geminiFrames } from './frames.ts'
import {
  geminiFault,
  geminiHeaders,
  geminiMalformed,
  geminiRefusal,
  geminiUnauthorised,
  overloadedWords,
} from './refusals.ts'
import { refusedByGemini } from './refused.ts'
import { understandGemini } from './understand.ts'

/** POST /v1beta/models/{model}:generateContent and :streamGenerateContent?alt=sse */
export const gemini: Format<Request> = {
  name: 'gemini',
  schema: 'gemini',
  type: 'Request',
  indent: 2,
  jsonType: 'application/json; charset=UTF-8',
  streamType: 'text/event-stream',
  keepAlive: ': keep-alive\r\n\r\n',
  unauthorised: geminiUnauthorised,
  misaddressed: ({ pathname, searchParams }) =>
    pathname.endsWith(':streamGenerateContent') && searchParams.get('alt') !== 'sse'
      ? geminiRefusal('Without alt=sse the stream is a JSON array, which this server does not speak.')
      : undefined,
  malformed: geminiMalformed,
  refused: refusedByGemini,
  understand: understandGemini,
  answer: geminiAnswer,
  frames: geminiFrames,
  fault: geminiFault,
  badRequest: (message) => geminiRefusal(message),
  streamError: () =>
    geminiEvent({ error: { code: 503, message: overloadedWords, status: 'UNAVAILABLE' } }).text,
  headers: geminiHeaders,
}
