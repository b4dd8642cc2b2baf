import type { HeaderView } from '../core/headers.ts'
import type { Answer, LeaseOutcome } from '../core/answer.ts'
import type { Account } from '../core/account.ts'
import type { Attempt } from '../core/record.ts'
import type { CallOptions } from '../core/run.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Clock, Health } from '../core/ports.ts'
import type { ModelProfile, ProviderProfile, Release } from '../core/release.ts'
import type { CallPatch, Order, Provider, Reply } from './provider.ts'
import type { Reservation } from '../core/budget.ts'
import type { Reserved } from './estimate.ts'
import type { Slots } from './slots.ts'
import { OpenLease } from './lease.ts'
import { UmbelError, errorRules, isLost } from '../core/errors.ts'
import { costOf } from '../core/usage.ts'

export interface CallContext {
  readonly release: Release
  readonly providers: (profile: ProviderProfile) => Provider
  readonly health: Health
  readonly clock: Clock
  readonly slots: Slots
  /** Every attempt of the request, in the order in which they began. */
  readonly attempts: Attempt[]
  /** The caller, or the config, wants the usage of streams. */
  readonly meter: boolean
  note(text: string): void
  /** What a model itself allows, whoever calls it. */
  readonly accountOf?: (name: string, model: ModelProfile) => Account | undefined
}

/** One attempt under way: its abort, its timer, its slot, and how all of them end. */
export class Flight {
  readonly #context: CallContext
  readonly #options: CallOptions
  readonly #attempt: Attempt
  readonly #reservation: Reservation
  readonly #model: ModelProfile
  readonly #estimate: Reserved
  readonly #controller = new AbortController()
  readonly #detach: () => void
  #waiting = true
  #giveBack: (() => void) | undefined
  /** Milliseconds that it waited for its slot; undefined: it never went out. */
  #sentAfter: number | undefined
  #tapped = true
  #streamed = true

  constructor(
    context: CallContext,
    options: CallOptions,
    attempt: Attempt,
    reservation: Reservation,
    model: ModelProfile,
    estimate: Reserved,
  ) {
    this.#context = context
    this.#options = options
    this.#attempt = attempt
    this.#reservation = reservation
    this.#model = model
    this.#estimate = estimate
    // At once, not when the aborted exchange says so: after the response nothing more of the request may run.
    this.#detach = options.scope.onEnd((error) => this.close({ usage: null, error }))
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Somebody bounds what this call may use. A model's own limit stands beside the tree. */
  get #capped(): boolean {
    return this.#options.budget.needsUsage || this.#estimate.maxOutputTokens !== undefined
  }

  #since(): number {
    return this.#context.clock.now() - this.#attempt.startedAt
  }

  async send(provider: Provider, order: Order): Promise<Reply> {
    const slot = this.#context.slots.take(this.#options.scope)
    const giveBack = slot instanceof Promise ? await slot : slot
    const dead = this.#options.scope.reason
    if (dead !== undefined) {
      giveBack()
      throw dead
    }
    this.#giveBack = giveBack
    if (order.patch.stream) {
      const limit = this.#options.firstTokenTimeout
      const late = () => {
        if (!this.#waiting) return
        this.#controller.abort(new UmbelError('timeout', `No first token within ${limit} ms.`))
      }
      // Never cleared: the runtime drops it with its request, and clearing costs more than that.
      setTimeout(late, limit)
    }
    this.#sentAfter = this.#since()
    const reply = await provider.send(order)
    this.#waiting = false
    this.#attempt.firstContentAfterMs = this.#since()
    if (reply.dropped.length > 0) this.#attempt.dropped = reply.dropped
    return reply
  }

  connected(status: number, headers: HeaderView): void {
    this.#giveBack?.()
    this.#attempt.headersAfterMs = this.#since()
    this.#attempt.status = status
    const requestId = headers.get('x-request-id') ?? headers.get('request-id')
    if (requestId !== null) this.#attempt.requestId = requestId
  }

  lease(reply: Reply, patch: CallPatch, request: ChatRequest): Answer {
    const lease = new OpenLease(this.#attempt.model, this.#attempt, reply, (outcome) => this.close(outcome))
    if (reply.kind === 'whole') {
      this.#streamed = false
      const { result, source } = reply
      return { lease, kind: 'whole', result, ...(source !== undefined && { source }) }
    }
    if (reply.kind === 'parts') return { lease, kind: 'parts', parts: reply.parts }
    const { dialect, head, body } = reply
    const dropUsage = patch.usage && !request.streamUsage && request.umbel.usage !== true
    const tap = patch.usage && (dropUsage || this.#context.meter || this.#capped)
    this.#tapped = tap
    return { lease, kind: 'raw', dialect, head, body, tap, dropUsage, parts: () => reply.parts() }
  }

  /** Ends the attempt, well or not. The first call counts. */
  close({ usage, error, outputSoFar = 0 }: LeaseOutcome): void {
    const attempt = this.#attempt
    if (attempt.outcome !== 'open') return
    this.#waiting = false
    this.#giveBack?.()
    this.#detach()
    attempt.endedAfterMs = this.#since()
    attempt.usage = usage
    attempt.cost = costOf(usage, this.#model.price)
    if (error === undefined) attempt.outcome = usage === null && !this.#tapped ? 'unverified' : 'ok'
    else {
      attempt.outcome = error.class === 'aborted' ? 'aborted' : 'failed'
      attempt.error = { class: error.class, message: error.message }
      this.#controller.abort(error)
    }
    this.#settle(error, outputSoFar)
    this.#observe(error)
  }

  #observe(error: UmbelError | undefined): void {
    const { model, firstContentAfterMs = null, endedAfterMs = null } = this.#attempt
    const { health } = this.#context
    // The wait for a slot is ours, not the model's.
    const since = (after: number | null) => (after === null ? null : after - (this.#sentAfter ?? 0))
    if (error === undefined) {
      const kind = this.#streamed ? 'stream' : 'whole'
      health.observe(model, { firstTokenMs: since(firstContentAfterMs), failed: false, kind })
    } else if (isLost(error) && this.#sentAfter !== undefined && firstContentAfterMs === null) {
      health.observe(model, { firstTokenMs: since(endedAfterMs), failed: false, kind: 'given-up' })
    } else if (errorRules[error.class].cooldown !== 'none') {
      health.observe(model, { firstTokenMs: null, failed: true })
    }
  }

  #settle(error: UmbelError | undefined, outputSoFar: number): void {
    const attempt = this.#attempt
    const { inputTokens } = this.#estimate
    if (attempt.usage !== null) {
      const tokens = attempt.usage.inputTokens + attempt.usage.outputTokens
      this.#reservation.settle({ usd: attempt.cost, tokens })
    } else if (
      this.#sentAfter === undefined ||
      (error?.details.upstream !== undefined && attempt.firstContentAfterMs === undefined)
    ) {
      // Refused, or never sent: nothing was used.
      attempt.cost = this.#model.price === null ? null : 0
      this.#reservation.settle({ usd: 0, tokens: 0 })
    } else if (error !== undefined) {
      // Cut or aborted: the input was read, and what had come was written.
      attempt.cost = costOf({ inputTokens, outputTokens: outputSoFar }, this.#model.price)
      attempt.estimated = true
      this.#reservation.settle({ usd: attempt.cost, tokens: inputTokens + outputSoFar })
    } else if (this.#capped) {
      // Passed on unread under a cap: the reservation stands.
      attempt.cost = this.#estimate.usd
      attempt.estimated = true
      this.#reservation.settle(this.#estimate)
    }
  }
}
