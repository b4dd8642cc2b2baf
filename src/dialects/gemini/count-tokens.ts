import type { ChatRequest, Maker } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import type { Outbound, Patch, UpstreamDialect } from '../dialect.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeError, inBandError } from './decode-error.ts'
import { decodeStream } from './decode-stream.ts'
import { encodeBody } from './encode-request.ts'
import { geminiToolNames } from './tool-names.ts'
import { isObject } from '../../core/json-object.ts'
import { modelPath } from './model-name.ts'

/** The tokens of a request, counted without an answer: https://ai.google.dev/api/tokens */
export const geminiCountTokens: UpstreamDialect = {
  name: 'gemini-count-tokens',
  toolNames: geminiToolNames,
  encodeRequest,
  decodeResponse,
  decodeStream,
  decodeError,
}

function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const { body, dropped } = encodeBody(request, patch)
  const model = modelPath(patch.model)
  return {
    path: `/v1beta/${model}:countTokens`,
    body: JSON.stringify({ generateContentRequest: { model, ...body } }),
    dropped,
  }
}

/** No content; the count is the usage's input. */
function decodeResponse(text: string, maker: Maker): ChatResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
  const error = inBandError(value, text)
  if (error !== undefined) throw error
  const total = isObject(value) ? value['totalTokens'] : undefined
  if (typeof total !== 'number') {
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not a count of tokens.')
  }
  const cached = isObject(value) ? value['cachedContentTokenCount'] : undefined
  const usage = {
    inputTokens: total,
    outputTokens: 0,
    ...(typeof cached === 'number' && cached > 0 && { cachedReadTokens: cached }),
  }
  return { id: '', model: maker.model, created: 0, content: [], finish: 'stop', usage }
}
