import type { Attempt } from '../core/record.ts'
import type { HeaderView } from '../core/headers.ts'
import type { Lease, LeaseOutcome } from '../core/answer.ts'
import { UmbelError } from '../core/errors.ts'
import { noHeaders } from '../core/headers.ts'

/**
 * What one of several readers of an answer holds: only its own reading ends with it. The maker shows the call itself;
 * for the others the same call cost nothing.
 */
export class ReadingLease implements Lease {
  readonly model: string
  readonly attempt: Attempt
  readonly status: number
  readonly headers: HeaderView
  reason: UmbelError | undefined
  #ended = false
  readonly #callbacks: (() => void)[] = []
  readonly #leave: (why: UmbelError) => void

  constructor(made: Lease, isMaker: boolean, leave: (why: UmbelError) => void) {
    this.model = made.model
    this.attempt = isMaker ? made.attempt : { ...made.attempt, outcome: 'ok', cost: 0 }
    this.status = made.status
    this.headers = isMaker ? made.headers : noHeaders
    this.#leave = leave
  }

  end({ error }: LeaseOutcome): void {
    if (this.#ended) return
    this.#ended = true
    this.reason = error
    this.#leave(error ?? new UmbelError('aborted', 'Nobody reads this answer any more.'))
    for (const callback of this.#callbacks) callback()
  }

  onEnd(callback: () => void): void {
    if (this.#ended) callback()
    else this.#callbacks.push(callback)
  }
}
