import type { HeaderFields } from '../core/headers.ts'
import type { SurfaceDialect } from '../dialects/dialect.ts'
import type { UmbelError } from '../core/errors.ts'
import { copyAnswerHeaders } from '../providers/header-lists.ts'

/** An error in the caller's dialect, with what the upstream said of waiting and of limits. */
export function errorResponse(
  error: UmbelError,
  dialect: Pick<SurfaceDialect, 'encodeError'>,
  own: HeaderFields = {},
): Response {
  const { status, body } = dialect.encodeError(error)
  const { upstream, retryAfterMs } = error.details
  const headers: HeaderFields = {}
  if (upstream !== undefined) copyAnswerHeaders(upstream.headers, headers)
  // As on answers: how our limits stand, not half of it and half of the upstream's.
  Object.assign(headers, own, error.details.headers)
  // Not every provider says it in a header.
  if (retryAfterMs !== undefined) headers['retry-after'] ??= String(Math.ceil(retryAfterMs / 1000))
  headers['content-type'] = 'application/json'
  return new Response(body, { status, headers })
}
