import type { Answered } from './fan-out.ts'
import type { Lease } from '../core/answer.ts'
import { UmbelError } from '../core/errors.ts'
import { noHeaders } from '../core/headers.ts'

/**
 * The lease of an answer that is made of several: theirs have ended, so nothing is open. It names them all, and has
 * no headers, since no upstream's would be true of it.
 */
export function jointLease(answered: readonly Answered[]): Lease {
  const [first] = answered
  if (first === undefined) throw new UmbelError('gate', 'No member answered.')
  return {
    model: [...new Set(answered.map(({ lease }) => lease.model))].join('+'),
    attempt: first.lease.attempt,
    status: 200,
    headers: noHeaders,
    reason: undefined,
    end: () => {},
    onEnd: (callback) => callback(),
  }
}
