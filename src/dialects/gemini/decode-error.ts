import type { ErrorClass } from '../../core/errors.ts'
import type { JsonObject } from '../../core/request.ts'
import { type HeaderView, noHeaders } from '../../core/headers.ts'
import { UmbelError } from '../../core/errors.ts'
import { dialectName } from './wire-types.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { retryAfterMs } from '../retry-after.ts'
import { wordlessError } from '../wordless-error.ts'

/**
 * Google's error by its meaning. Its `status` is a word of gRPC, finer than the HTTP status; details say which quota
 * was met and when to come back.
 * Source: https://ai.google.dev/gemini-api/docs/troubleshooting, https://google.aip.dev/193
 */
export function decodeError(status: number, headers: HeaderView, body: string): UmbelError {
  return errorOf(status, headers, body, errorIn(parse(body)), false)
}

/**
 * The same in whatever API an endpoint of Google's speaks: Gemini's OpenAI-compatible one tells errors so, in a list.
 * undefined: the words are not Google's.
 */
export function googleError(
  status: number,
  headers: HeaderView,
  body: string,
  inBand: boolean,
): UmbelError | undefined {
  const error = errorIn(parse(body))
  const isGoogles = typeof error?.['code'] === 'number' && /^[A-Z_]+$/.test(textAt(error, 'status') ?? '')
  return isGoogles ? errorOf(status, headers, body, error, inBand) : undefined
}

/** The error that a success turned out to carry: an object with `error`, or a list that holds one. */
export function inBandError(value: unknown, body: string): UmbelError | undefined {
  const error = errorIn(value)
  if (error === undefined) return undefined
  const { code } = error
  const status = typeof code === 'number' && code >= 400 && code <= 599 ? code : 502
  return errorOf(status, noHeaders, body, error, true)
}

function errorIn(value: unknown): JsonObject | undefined {
  // The endpoint that streams wraps its refusals in a list.
  if (Array.isArray(value)) return value.map(errorIn).find((error) => error !== undefined)
  const error = isObject(value) ? value['error'] : undefined
  if (typeof error === 'string') return { message: error }
  return isObject(error) ? error : undefined
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function errorOf(
  status: number,
  headers: HeaderView,
  body: string,
  error: JsonObject | undefined,
  inBand: boolean,
): UmbelError {
  const said = read(error, body)
  const errorClass = classify(status, said)
  // A quota of a day, too, comes with a delay of seconds: there it means nothing.
  const wait = retryAfterMs(headers) ?? (errorClass === 'credit' ? null : said.retryDelayMs)
  return new UmbelError(errorClass, said.message || wordlessError(status, inBand), {
    upstream: { status, headers, body, dialect: dialectName, inBand },
    ...(wait !== null && { retryAfterMs: wait }),
  })
}

interface Said {
  readonly message: string
  /** UNAVAILABLE, INVALID_ARGUMENT, ... */
  readonly status: string
  /** Message and reasons in one lower-case text. */
  readonly words: string
  /** Ids of the quotas that were met, in lower case. */
  readonly quotas: readonly string[]
  readonly retryDelayMs: number | null
  /** The body has Google's shape. */
  readonly shaped: boolean
}

function read(error: JsonObject | undefined, body: string): Said {
  const message = textAt(error, 'message') ?? ''
  const listed = error?.['details']
  const details = Array.isArray(listed) ? listed.filter(isObject) : []
  const reasons = details.map((detail) => textAt(detail, 'reason') ?? '')
  const quotas = details.flatMap(({ violations }) =>
    Array.isArray(violations) ? violations.map((each) => (textAt(each, 'quotaId') ?? '').toLowerCase()) : [],
  )
  return {
    message,
    status: textAt(error, 'status') ?? '',
    words: (error === undefined ? body.slice(0, 2000) : [message, ...reasons].join(' ')).toLowerCase(),
    quotas,
    retryDelayMs: retryDelay(details, message),
    shaped: error !== undefined,
  }
}

/** `34.4s`, in the details or only in words. Milliseconds. */
function retryDelay(details: readonly JsonObject[], message: string): number | null {
  const text = details.map((detail) => textAt(detail, 'retryDelay')).find((delay) => delay !== undefined)
  const seconds = /^([\d.]+)s$/.exec(text ?? '')?.[1] ?? /retry in ([\d.]+)s/i.exec(message)?.[1]
  const wait = Number(seconds ?? Number.NaN) * 1000
  return Number.isFinite(wait) ? Math.ceil(wait) : null
}

const badKey =
  /api[ _]key (not valid|not found|expired|invalid)|invalid api key|api_key_(invalid|expired)|valid api key/
const badPlace = /location is not supported|not available in your (country|region)/
const outOfCredit = /billing|prepay|credits? (are|is) depleted|payment required|spend(ing)? (cap|limit)/
const depleted = /prepay|credits? (are|is) depleted|billing_disabled|spend(ing)? (cap|limit)|limit: 0\b/
const contextWindow =
  /token count.{0,80}exceeds|exceeds the maximum (number of|allowed).{0,40}tokens|context (length|window)|too many tokens|input is too long/
const contentPolicy = /safety|prohibited content|content policy|blocked (by|for|due)/
/** A feature that this model, or its API, does not have: another may. */
const notOffered =
  /is not enabled for|(is|are) not supported (for|by|in) this model|does not support|unsupported mime ?type|cannot fetch content|unsupported file uri|with a response mime type/

function classify(status: number, said: Said): ErrorClass {
  const { words } = said
  if (status === 401 || said.status === 'UNAUTHENTICATED' || badKey.test(words)) return 'auth'
  // The country of this server, not of the caller: the provider is of no use from here.
  if (badPlace.test(words)) return 'auth'
  if (status === 402) return 'credit'
  if (status === 429 || said.status === 'RESOURCE_EXHAUSTED') return classifyQuota(said)
  if (status === 403 || said.status === 'PERMISSION_DENIED')
    return outOfCredit.test(words) ? 'credit' : 'auth'
  if (status === 404 || said.status === 'NOT_FOUND') {
    return words.includes('model') || !said.shaped ? 'not_found' : 'request'
  }
  if (status === 503 || said.status === 'UNAVAILABLE' || words.includes('overloaded')) return 'overloaded'
  if (status === 504 || status === 408 || said.status === 'DEADLINE_EXCEEDED') return 'timeout'
  if (status >= 500 || status === 409 || status === 499) return 'server'
  if (status < 400) return 'garbage'
  if (contextWindow.test(words)) return 'context_window'
  if (contentPolicy.test(words)) return 'content_policy'
  if (notOffered.test(words)) return 'unsupported'
  if (outOfCredit.test(words)) return 'credit'
  return words.includes('unexpected model name') ? 'not_found' : 'request'
}

/** A quota of a minute passes soon; one of a day, or of none at all, counts as credit. All are worded "check your billing". */
function classifyQuota({ quotas, words }: Said): ErrorClass {
  if (depleted.test(words)) return 'credit'
  return quotas.some((quota) => quota.includes('perday')) ? 'credit' : 'rate_limit'
}
