import type { EncodedError } from '../dialect.ts'
import type { ErrorClass, UmbelError } from '../../core/errors.ts'
import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

const types: Readonly<Record<ErrorClass, string>> = {
  request: 'invalid_request_error',
  context_window: 'invalid_request_error',
  content_policy: 'invalid_request_error',
  auth: 'authentication_error',
  credit: 'insufficient_quota',
  not_found: 'invalid_request_error',
  rate_limit: 'rate_limit_error',
  overloaded: 'overloaded_error',
  server: 'api_error',
  network: 'api_error',
  timeout: 'timeout_error',
  garbage: 'api_error',
  budget: 'budget_error',
  gate: 'gate_error',
  unsupported: 'invalid_request_error',
  aborted: 'aborted',
}

const codes: Partial<Readonly<Record<ErrorClass, string>>> = {
  context_window: 'context_length_exceeded',
  content_policy: 'content_policy_violation',
  credit: 'insufficient_quota',
  rate_limit: 'rate_limit_exceeded',
}

/**
 * How OpenAI's dialects tell errors. A single upstream's own body in the same dialect goes on as it came, where it has
 * the dialect's shape, and its type and code in the other one of them; when several failed, the last one's body answers with `members` naming all.
 */
export function openAiErrorEncoder(dialect: string): (error: UmbelError) => EncodedError {
  return (error) => {
    const { upstream, members = [] } = error.details
    const isOwn = upstream?.dialect === dialect
    // OpenAI's dialects tell errors alike; only what they call a field is not the same.
    const isRelated = upstream?.dialect.startsWith('openai-') === true
    const said = isRelated ? ownError(upstream.body) : undefined
    if (isOwn && upstream.inBand !== true && said?.fits === true && members.length === 0) {
      return { status: error.status, body: upstream.body }
    }
    const own = {
      message: worded(error),
      type: types[error.class],
      param: error.details.param ?? null,
      code: codeOf(error),
    }
    const named = members.map((member) => ({
      model: member.details.model ?? null,
      class: member.class,
      status: member.details.upstream?.status ?? null,
      message: member.message,
    }))
    const fields = {
      ...own,
      ...said?.fields,
      ...(!isOwn && { param: own.param }),
      ...(named.length > 0 && { message: error.message, members: named }),
    }
    const status = isRelated ? error.status : error.statusIn(dialect)
    // 529 is Anthropic's own word for what is 503 everywhere else.
    return { status: status === 529 ? 503 : status, body: JSON.stringify({ error: fields }) }
  }
}

/** Many clients know a full context window by OpenAI's words alone: LangChain, for one. */
function worded({ class: errorClass, message }: UmbelError): string {
  if (errorClass !== 'context_window' || /context (length|window)/i.test(message)) return message
  return `Your input exceeds the context window of this model: ${message}`
}

/** The code of an error that is ours to word. */
export function codeOf(error: UmbelError): string {
  // Of an upstream it is the model that was not found; here, it may be a path.
  const missing = error.class === 'not_found' && error.details.upstream !== undefined
  return error.details.code ?? (missing ? 'model_not_found' : (codes[error.class] ?? error.class))
}

interface OwnError {
  readonly fields: JsonObject
  /** A client can read the body as it is. */
  readonly fits: boolean
}

/** The error that an upstream's body holds. A bare text, or an error without a message, is worded anew. */
function ownError(body: string): OwnError | undefined {
  const error = errorOf(body)
  if (typeof error === 'string') return { fields: { message: error }, fits: false }
  if (!isObject(error)) return undefined
  const { message, ...rest } = error
  return typeof message === 'string' ? { fields: error, fits: true } : { fields: rest, fits: false }
}

function errorOf(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) ? value['error'] : undefined
  } catch {
    return undefined
  }
}
