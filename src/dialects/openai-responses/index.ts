import type { Dialect } from '../dialect.ts'
import { decodeError, encodeError } from './errors.ts'
import { decodeRequest } from './decode-request.ts'
import { decodeResponse } from './decode-response.ts'
import { decodeStream } from './decode-stream.ts'
import { dialectName } from './request-schema.ts'
import { encodeRequest } from './encode-request.ts'
import { encodeResponse } from './encode-response.ts'
import { encodeStream } from './encode-stream.ts'
import { encodeStreamError } from './encode-event.ts'
import { glance } from './glance.ts'
import { rewriteResponse, rewrites } from './rewrite-response.ts'
import { tap } from './tap.ts'
import { openAiToolNames } from '../openai-tool-names.ts'

/** OpenAI Responses, without storage: https://platform.openai.com/docs/api-reference/responses */
export const openAiResponses: Dialect = {
  name: dialectName,
  toolNames: openAiToolNames,
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
  keepAlive: ': keep-alive\n\n',
  tap,
  rewrites,
  rewriteResponse,
}
