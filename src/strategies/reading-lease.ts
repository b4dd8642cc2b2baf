import type { Lease } from '../core/answer.ts'
import { OpenLease } from '../core/lease.ts'
import { UmbelError } from '../core/errors.ts'
import { noHeaders } from '../core/headers.ts'

/**
 * What one of several readers of an answer holds: only its own reading ends with it. The maker shows the call itself;
 * for the others the same call cost nothing.
 */
export function readingLease(made: Lease, isMaker: boolean, leave: (why: UmbelError) => void): Lease {
  const { model, status } = made
  const attempt = isMaker ? made.attempt : { ...made.attempt, outcome: 'ok' as const, cost: 0 }
  const headers = isMaker ? made.headers : noHeaders
  return new OpenLease(model, attempt, { status, headers }, ({ error }) =>
    leave(error ?? new UmbelError('aborted', 'Nobody reads this answer any more.')),
  )
}
