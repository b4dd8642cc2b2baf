import type { Format } from '../format.ts'
import type { CountRequest, CountResponse, Request } from '../wire-types/gemini.ts'
import { gemini } from './format.ts'

/** POST /v1beta/models/{model}:countTokens: contents alone, or a whole request that is not made. */
export const geminiCount: Format<CountRequest> = {
  ...gemini,
  name: 'gemini-count',
  type: 'CountRequest',
  refused: ({ body, ...asked }) => gemini.refused({ body: request(body), ...asked }),
  understand: (body) => gemini.understand(request(body)),
  answer: (_answer, { body }): CountResponse => {
    const tokenCount = Math.ceil(JSON.stringify(request(body).contents).length / 4)
    return { totalTokens: tokenCount, promptTokensDetails: [{ modality: 'TEXT', tokenCount }] }
  },
  frames: () => [],
  streamError: () => '',
}

function request({ contents, generateContentRequest }: CountRequest): Request {
  return generateContentRequest ?? { contents: contents ?? [] }
}
