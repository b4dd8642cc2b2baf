import type { ErrorClass } from '../../core/errors.ts'
import { type HeaderView, noHeaders } from '../../core/headers.ts'
import { type JsonObject } from '../../core/request.ts'
import { UmbelError } from '../../core/errors.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { retryAfterMs } from '../retry-after.ts'
import { wordlessError } from '../wordless-error.ts'

/**
 * An upstream's error by its meaning: status first, then its type, code and words, since several mean different
 * things under one status. Source: https://platform.claude.com/docs/en/api/errors
 */
export function decodeError(status: number, headers: HeaderView, body: string): UmbelError {
  return errorOf(status, headers, body, false)
}

/** The statuses that errors within a success stand for. */
const statuses: ReadonlyMap<string, number> = new Map([
  ['invalid_request_error', 400],
  ['authentication_error', 401],
  ['billing_error', 402],
  ['permission_error', 403],
  ['not_found_error', 404],
  ['conflict_error', 409],
  ['request_too_large', 413],
  ['rate_limit_error', 429],
  ['api_error', 500],
  ['timeout_error', 504],
  ['overloaded_error', 529],
])

/** The error that an answer with status 200 carries, whole or as an event. */
export function decodeInBandError(error: JsonObject, body: string): UmbelError {
  return errorOf(statuses.get(textAt(error, 'type') ?? '') ?? 500, noHeaders, body, true)
}

interface Said {
  readonly message: string
  readonly type: string
  /** Type, code and message in one lower-case text. */
  readonly words: string
  /** The body has this dialect's shape. */
  readonly shaped: boolean
}

function errorOf(status: number, headers: HeaderView, body: string, inBand: boolean): UmbelError {
  const said = read(body)
  const retryAfter = retryAfterMs(headers)
  return new UmbelError(classify(status, said), said.message || wordlessError(status, inBand, said.type), {
    upstream: { status, headers, body, dialect: dialectName, inBand },
    ...(retryAfter !== null && { retryAfterMs: retryAfter }),
  })
}

function read(body: string): Said {
  const value = parse(body)
  const error = isObject(value) ? value['error'] : undefined
  if (typeof error === 'string') return { message: error, type: '', words: error.toLowerCase(), shaped: true }
  if (!isObject(error))
    return { message: '', type: '', words: body.slice(0, 2000).toLowerCase(), shaped: false }
  const type = textAt(error, 'type') ?? ''
  const message = textAt(error, 'message') ?? ''
  const code = textAt(error['details'], 'error_code') ?? ''
  return { message, type, words: `${type} ${code} ${message}`.toLowerCase(), shaped: true }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const outOfCredit =
  /billing_error|credit balance|spend_limit|spend limit|usage limit|billing_unavailable|payment required|out of credits/
const contextWindow =
  /prompt is too long|exceed context limit|context window|context length|maximum context|input is too long|too many tokens/
const contentPolicy = /content filtering policy|content_policy|content_filter|usage policy/
const unknownModel =
  /^not_found_error\s+model[:\s]|model.{0,200}(not found|does not exist|not exist|no longer available|not available|deprecated)/
const noAccess =
  /organization_on_hold|organization has been disabled|key_creator_not_member|user_profile_not_billable/

function classify(status: number, said: Said): ErrorClass {
  const { words } = said
  if (status === 402) return 'credit'
  if (status === 401 || status === 403 || status === 429) {
    if (outOfCredit.test(words)) return 'credit'
    return status === 429 ? 'rate_limit' : 'auth'
  }
  if (status === 408 || status === 504 || status === 524) return 'timeout'
  if (status === 503 || status === 529 || said.type === 'overloaded_error') return 'overloaded'
  if (status >= 500) return 'server'
  // Not even an error of the dialect: the endpoint is not there, which is the configuration's fault.
  if (status === 404) return unknownModel.test(words) || !said.shaped ? 'not_found' : 'request'
  if (status === 409 || status === 425) return 'server'
  return status >= 400 ? classifyRefusal(words) : 'garbage'
}

function classifyRefusal(words: string): ErrorClass {
  if (contextWindow.test(words)) return 'context_window'
  if (contentPolicy.test(words)) return 'content_policy'
  if (outOfCredit.test(words)) return 'credit'
  return noAccess.test(words) ? 'auth' : 'request'
}
