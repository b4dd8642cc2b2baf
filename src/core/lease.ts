import type { HeaderView } from './headers.ts'
import type { Attempt } from './record.ts'
import type { Lease, LeaseOutcome } from './answer.ts'
import type { UmbelError } from './errors.ts'

/** Ends once, whoever ends it first. */
export class OpenLease implements Lease {
  readonly model: string
  readonly attempt: Attempt
  readonly status: number
  readonly headers: HeaderView
  reason: UmbelError | undefined
  outputSoFar?: () => number
  #ended = false
  readonly #callbacks: (() => void)[] = []
  readonly #close: (outcome: LeaseOutcome) => void

  constructor(
    model: string,
    attempt: Attempt,
    reply: { readonly status: number; readonly headers: HeaderView },
    close: (outcome: LeaseOutcome) => void,
  ) {
    this.model = model
    this.attempt = attempt
    this.status = reply.status
    this.headers = reply.headers
    this.#close = close
  }

  end(outcome: LeaseOutcome): void {
    if (this.#ended) return
    this.#ended = true
    this.reason = outcome.error
    this.#close(outcome)
    for (const callback of this.#callbacks) callback()
  }

  onEnd(callback: () => void): void {
    if (this.#ended) callback()
    else this.#callbacks.push(callback)
  }
}
