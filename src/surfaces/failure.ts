import type { SurfaceDialect } from '../dialects/dialect.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { errorResponse } from './error-response.ts'

/** What was thrown, as an answer in the caller's dialect. */
export function failure(thrown: unknown, dialect: SurfaceDialect): Response {
  const error = toUmbelError(thrown)
  // An error that nobody foresaw may hold anything: its text stays in the log.
  if (error === thrown) return errorResponse(error, dialect)
  console.error(JSON.stringify({ event: 'unforeseen_error', message: error.message }))
  return errorResponse(new UmbelError('server', 'Umbel failed on this request.', { status: 500 }), dialect)
}
