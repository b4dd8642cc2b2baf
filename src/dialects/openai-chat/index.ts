import type { Dialect } from '../dialect.ts'
import { decodeError } from './decode-error.ts'
import { decodeRequest } from './decode-request.ts'
import { decodeResponse } from './decode-response.ts'
import { decodeStream } from './decode-stream.ts'
import { dialectName } from './request-schema.ts'
import { encodeError, encodeStreamError } from './encode-error.ts'
import { encodeRequest } from './encode-request.ts'
import { encodeResponse } from './encode-response.ts'
import { encodeStream } from './encode-stream.ts'
import { UsageTap } from './usage-tap.ts'
import { glance } from './glance.ts'
import { openAiToolNames } from '../openai-tool-names.ts'

/** OpenAI Chat Completions: https://platform.openai.com/docs/api-reference/chat */
export const openAiChat: Dialect = {
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
  tap: (options) => new UsageTap(options),
}
