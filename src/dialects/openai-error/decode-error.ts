import * as z from 'zod'
import type { ErrorClass } from '../../core/errors.ts'
import type { HeaderView } from '../../core/headers.ts'
import { UmbelError } from '../../core/errors.ts'
import { noHeaders } from '../../core/headers.ts'
import { googleError } from '../gemini/decode-error.ts'
import { retryAfterMs } from '../retry-after.ts'
import { wordlessError } from '../wordless-error.ts'

const word = z.optional(z.nullable(z.union([z.string(), z.number()])))

const bodySchema = z.union([
  z.looseObject({
    error: z.looseObject({
      message: z.optional(z.nullable(z.string())),
      type: word,
      code: word,
      param: word,
    }),
  }),
  z.looseObject({ error: z.string() }),
])

interface Said {
  readonly message: string
  /** `type`, `code` and message in one lower-case text. */
  readonly words: string
  /** The body has OpenAI's shape. */
  readonly shaped: boolean
}

export interface OpenAiErrorDecoder {
  decodeError(status: number, headers: HeaderView, body: string): UmbelError
  /** An error within an answer that began as a success. `body` in the shape of an error's body; `status` as far as it is told. */
  inBand(status: number, body: string): UmbelError
}

/**
 * How OpenAI's dialects tell errors. An upstream's error by its meaning: status first, then the words, since providers
 * put "out of credit" and "prompt too long" under several statuses.
 * Source: https://platform.openai.com/docs/guides/error-codes
 */
export function openAiErrorDecoder(dialect: string): OpenAiErrorDecoder {
  const errorOf = (status: number, headers: HeaderView, body: string, inBand: boolean): UmbelError => {
    const google = googleError(status, headers, body, inBand)
    if (google !== undefined) return google
    const said = read(body)
    const retryAfter = retryAfterMs(headers)
    return new UmbelError(
      classify(status, said, retryAfter !== null),
      said.message || wordlessError(status, inBand),
      {
        upstream: { status, headers, body, dialect, inBand },
        ...(retryAfter !== null && { retryAfterMs: retryAfter }),
      },
    )
  }
  return {
    decodeError: (status, headers, body) => errorOf(status, headers, body, false),
    inBand: (status, body) => errorOf(status, noHeaders, body, true),
  }
}

function read(body: string): Said {
  const parsed = bodySchema.safeParse(parse(body))
  if (!parsed.success) return { message: '', words: body.slice(0, 2000).toLowerCase(), shaped: false }
  const { error } = parsed.data
  if (typeof error === 'string') return { message: error, words: error.toLowerCase(), shaped: true }
  const message = error.message ?? ''
  return { message, words: `${error.type ?? ''} ${error.code ?? ''} ${message}`.toLowerCase(), shaped: true }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const outOfCredit =
  /insufficient_quota|insufficient_credit|credit balance|billing|usage limit|exceeded your current quota|payment required|out of credits/
/** It passes by itself, though some word it "exceeded your quota", or say where to pay for more. */
const passing = /rate_limit_exceeded|rate limit reached|try (again )?(in|after) \d|per.?minute|per.?min\b/
const contextWindow =
  /context_length_exceeded|context length|context window|maximum context|prompt is too long|too many tokens|input is too long|exceeds the model's max/
const contentPolicy =
  /content_policy|content_filter|content management policy|safety system|responsible_ai|bio_policy|misalignment_policy/
const unknownModel =
  /model_not_found|model.{0,200}(not found|does not exist|not exist|no longer available|not available|not supported)|no endpoints found|unknown model|invalid model/

function classify(status: number, said: Said, saysWhen: boolean): ErrorClass {
  if (status === 402) return 'credit'
  if (status === 401 || status === 403) return outOfCredit.test(said.words) ? 'credit' : 'auth'
  if (status === 429) return isCredit(said.words, saysWhen) ? 'credit' : 'rate_limit'
  if (status === 408 || status === 504 || status === 524) return 'timeout'
  if (status === 503 || status === 529) return 'overloaded'
  if (status >= 500) return 'server'
  if (status === 404) {
    // Not even an error of the dialect: the endpoint is not there, which is the configuration's fault.
    return unknownModel.test(said.words) || !said.shaped ? 'not_found' : 'request'
  }
  if (status >= 400) {
    if (contextWindow.test(said.words)) return 'context_window'
    if (contentPolicy.test(said.words)) return 'content_policy'
    if (outOfCredit.test(said.words)) return 'credit'
    if (status === 400 && /model_not_found|unknown model/.test(said.words)) return 'not_found'
    if (status === 409 || status === 425) return 'server'
    return 'request'
  }
  return 'garbage'
}

function isCredit(words: string, saysWhen: boolean): boolean {
  if (words.includes('insufficient_quota')) return true
  if (!outOfCredit.test(words) || passing.test(words)) return false
  return !(saysWhen && words.includes('exceeded your current quota'))
}
