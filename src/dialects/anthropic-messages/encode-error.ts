import type { EncodedError } from '../dialect.ts'
import type { ErrorClass, UmbelError } from '../../core/errors.ts'
import type { JsonObject } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'

/** Source of types and their statuses: https://platform.claude.com/docs/en/api/errors */
const types: Readonly<Record<ErrorClass, string>> = {
  request: 'invalid_request_error',
  context_window: 'invalid_request_error',
  content_policy: 'invalid_request_error',
  auth: 'authentication_error',
  credit: 'billing_error',
  not_found: 'not_found_error',
  rate_limit: 'rate_limit_error',
  overloaded: 'overloaded_error',
  server: 'api_error',
  network: 'api_error',
  timeout: 'timeout_error',
  garbage: 'api_error',
  budget: 'billing_error',
  gate: 'api_error',
  unsupported: 'invalid_request_error',
  aborted: 'api_error',
}

/** Statuses that have a type of their own, whatever the class. */
const typesByStatus: Readonly<Record<number, string>> = {
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
}

/**
 * An error in Anthropic's shape. A single upstream's own body in that shape goes on as it came; when several failed,
 * the last one's body answers with `members` naming all.
 */
export function encodeError(error: UmbelError): EncodedError {
  const { upstream, members = [] } = error.details
  const said = upstream?.dialect === dialectName ? ownError(upstream.body) : undefined
  const status = statusOf(error)
  if (upstream !== undefined && upstream.inBand !== true && said?.fits === true && members.length === 0) {
    return { status, body: upstream.body }
  }
  const named = members.map((member) => ({
    model: member.details.model ?? null,
    class: member.class,
    status: member.details.upstream?.status ?? null,
    message: member.message,
  }))
  const fields = {
    type: typesByStatus[status] ?? types[error.class],
    message: worded(error),
    ...details(error),
    ...said?.fields,
    ...(named.length > 0 && { message: error.message, members: named }),
  }
  return { status, body: JSON.stringify({ type: 'error', error: fields }) }
}

/** Being overloaded has a status of its own here, which the SDK knows by a class of its own. */
function statusOf(error: UmbelError): number {
  const { upstream } = error.details
  if (error.class === 'overloaded' && upstream?.dialect !== dialectName) return 529
  return error.statusIn(dialectName)
}

/** A full context window has no type and no code here: clients know it by these words, and make room. */
function worded({ class: errorClass, message }: UmbelError): string {
  if (errorClass !== 'context_window' || /prompt is too long/i.test(message)) return message
  return `prompt is too long: ${message}`
}

/** Where the SDK looks for an error's code. */
function details({ details: { code, param } }: UmbelError): JsonObject {
  if (code === undefined && param === undefined) return {}
  return {
    details: { ...(code !== undefined && { error_code: code }), ...(param !== undefined && { param }) },
  }
}

interface OwnError {
  readonly fields: JsonObject
  /** A client can read the body as it is. */
  readonly fits: boolean
}

/** The error that an upstream's body holds; without its type or its message, those are worded anew. */
function ownError(body: string): OwnError | undefined {
  const value = parse(body)
  const error = isObject(value) ? value['error'] : undefined
  if (typeof error === 'string') return { fields: { message: error }, fits: false }
  if (!isObject(value) || !isObject(error)) return undefined
  const { type, message, ...rest } = error
  const hasType = typeof type === 'string'
  const hasMessage = typeof message === 'string'
  return {
    fields: { ...(hasType && { type }), ...(hasMessage && { message }), ...rest },
    fits: hasType && hasMessage && value['type'] === 'error',
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The end of a stream that broke off; nothing comes after it. */
export function encodeStreamError(error: UmbelError): string {
  return `event: error\ndata: ${encodeError(error).body.replaceAll(/[\r\n]+/g, ' ')}\n\n`
}
