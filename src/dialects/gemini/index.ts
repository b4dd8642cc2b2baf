import type { UpstreamDialect } from '../dialect.ts'
import { decodeError } from './decode-error.ts'
import { decodeResponse } from './decode-response.ts'
import { decodeStream } from './decode-stream.ts'
import { dialectName } from './wire-types.ts'
import { encodeRequest } from './encode-request.ts'
import { geminiToolNames } from './tool-names.ts'

export { geminiCountTokens } from './count-tokens.ts'

/** Google's Gemini API, as an upstream: https://ai.google.dev/api/generate-content */
export const gemini: UpstreamDialect = {
  name: dialectName,
  toolNames: geminiToolNames,
  encodeRequest,
  decodeResponse,
  decodeStream,
  decodeError,
}
