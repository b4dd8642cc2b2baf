import type { Dialect, UpstreamDialect } from '../dialect.ts'
import { DecodingTap } from '../decoding-tap.ts'
import { PriceTap } from './price-tap.ts'
import { anthropicToolNames } from './tool-names.ts'
import { decodeCountResponse, decodeResponse } from './decode-response.ts'
import { decodeError } from './decode-error.ts'
import { decodeRequest } from './decode-request.ts'
import { decodeStream } from './decode-stream.ts'
import { dialectName } from './request-schema.ts'
import { encodeCountRequest, encodeRequest } from './encode-request.ts'
import { encodeError, encodeStreamError } from './encode-error.ts'
import { encodeResponse } from './encode-response.ts'
import { encodeStream } from './encode-stream.ts'
import { glance } from './glance.ts'
import { ping } from './event-text.ts'

/** Anthropic's Messages: https://platform.claude.com/docs/en/api/messages */
export const anthropicMessages: Dialect = {
  name: dialectName,
  toolNames: anthropicToolNames,
  decodeRequest,
  encodeRequest,
  decodeResponse,
  encodeResponse,
  decodeStream,
  glance,
  encodeStream,
  decodeError,
  encodeError,
  encodeStreamError,
  keepAlive: ping,
  tap: ({ maker, price }) => {
    const tap = new DecodingTap(decodeStream(maker))
    return price === undefined ? tap : new PriceTap(tap, price)
  },
}

/** The count of a request's tokens: https://platform.claude.com/docs/en/build-with-claude/token-counting */
export const anthropicCountTokens: UpstreamDialect = {
  name: dialectName,
  toolNames: anthropicToolNames,
  encodeRequest: encodeCountRequest,
  decodeResponse: decodeCountResponse,
  // A count is never streamed: whatever comes is not one.
  decodeStream,
  decodeError,
}

export { decodeCountRequest } from './decode-request.ts'
export { encodeCountResponse } from './encode-response.ts'
