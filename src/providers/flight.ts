import type { HeaderView } from '../core/headers.ts'
import type { Answer, LeaseOutcome } from '../core/answer.ts'
import type { Account } from '../core/account.ts'
import type { Attempt } from '../core/record.ts'
import type { CallOptions } from '../core/run.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Breaker, Clock, Health, Load, Passage, SharedMeasures } from '../core/ports.ts'
import type { ModelProfile, ProviderProfile, Release } from '../core/release.ts'
import type { CallPatch, Order, Provider, Reply } from './provider.ts'
import type { Reservation } from '../core/budget.ts'
import type { Reserved } from './estimate.ts'
import type { Slots } from './slots.ts'
import { OpenLease } from '../core/lease.ts'
import { UmbelError } from '../core/errors.ts'
import { believable, costOf } from '../core/usage.ts'
import { tellHealth } from './tell-health.ts'

export interface CallContext {
  readonly release: Release
  readonly providers: (profile: ProviderProfile) => Provider
  readonly health: Health
  readonly breaker: Breaker
  readonly load: Load
  readonly shared?: SharedMeasures
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

/** All that one attempt is made of. */
export interface FlightPlan {
  readonly context: CallContext
  readonly options: CallOptions
  readonly attempt: Attempt
  readonly reservation: Reservation
  readonly model: ModelProfile
  readonly provider: ProviderProfile
  /** The call goes out under the caller's own key: what becomes of that says nothing of ours. */
  readonly ownKey: boolean
  readonly estimate: Reserved
  /** Somebody bounds what it may use. */
  readonly capped: boolean
  readonly passage: Passage | undefined
}

const nothing = () => {}

/** One attempt under way: its abort, its timer, its slot, and how all of them end. */
export class Flight {
  readonly #plan: FlightPlan
  readonly #controller = new AbortController()
  #detach: () => void = nothing
  #waiting = true
  #giveBack: (() => void) | undefined
  /** Milliseconds that it waited for its slot; undefined: it never went out. */
  #sentAfter: number | undefined
  #lease: OpenLease | undefined
  #tapped = true
  #streamed = true
  /** The strategy, the deadline or the caller ended it, not the upstream. */
  #cutHere = false

  constructor(plan: FlightPlan) {
    this.#plan = plan
    const { attempt, context, passage } = plan
    if (passage !== undefined) {
      if (passage.probe !== null) attempt.probe = true
      if (passage.outage !== null) attempt.outage = passage.outage
    }
    context.load.started(attempt.model)
    // At once, not when the aborted exchange says so: after the response nothing more of the request may run.
    this.#detach = plan.options.scope.onEnd((error) => {
      this.#cutHere = true
      this.close({ usage: null, error })
    })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  #since(): number {
    return this.#plan.context.clock.now() - this.#plan.attempt.startedAt
  }

  async send(provider: Provider, order: Order): Promise<Reply> {
    const { context, options, attempt, model, ownKey, passage } = this.#plan
    const slot = context.slots.take(options.scope)
    const giveBack = slot instanceof Promise ? await slot : slot
    const dead = options.scope.reason
    if (dead !== undefined) {
      giveBack()
      throw dead
    }
    this.#giveBack = giveBack
    if (order.patch.stream) {
      const limit = options.firstTokenTimeout
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
    attempt.firstContentAfterMs = this.#since()
    if (reply.dropped.length > 0) attempt.dropped = reply.dropped
    // Not when it ends: a long stream would keep everybody else waiting for what its probe has found out.
    if (!ownKey) context.breaker.succeeded(model, attempt.startedAt, passage)
    return reply
  }

  connected(status: number, headers: HeaderView): void {
    const { attempt } = this.#plan
    this.#giveBack?.()
    attempt.headersAfterMs = this.#since()
    attempt.status = status
    const requestId = headers.get('x-request-id') ?? headers.get('request-id')
    if (requestId !== null) attempt.requestId = requestId
  }

  lease(reply: Reply, patch: CallPatch, request: ChatRequest): Answer {
    const { attempt } = this.#plan
    const lease = new OpenLease(attempt.model, attempt, reply, (outcome) => this.close(outcome))
    this.#lease = lease
    if (reply.kind === 'whole') {
      this.#streamed = false
      const { result, source } = reply
      return { lease, kind: 'whole', result, ...(source !== undefined && { source }) }
    }
    if (reply.kind === 'parts') return { lease, kind: 'parts', parts: reply.parts }
    const { dialect, head, body } = reply
    const dropUsage = patch.usage && !request.streamUsage && request.umbel.usage !== true
    const tap = patch.usage && (dropUsage || this.#plan.context.meter || this.#plan.capped)
    this.#tapped = tap
    return { lease, kind: 'raw', dialect, head, body, tap, dropUsage, parts: () => reply.parts() }
  }

  /** Ends the attempt, well or not. The first call counts. */
  close(outcome: LeaseOutcome): void {
    const { attempt } = this.#plan
    const { error } = outcome
    const usage = believable(outcome.usage)
    if (attempt.outcome !== 'open') return
    this.#waiting = false
    this.#giveBack?.()
    this.#detach()
    attempt.endedAfterMs = this.#since()
    attempt.usage = usage
    attempt.cost = costOf(usage, this.#plan.model.price)
    if (error === undefined) attempt.outcome = usage === null && !this.#tapped ? 'unverified' : 'ok'
    else {
      attempt.outcome = error.class === 'aborted' ? 'aborted' : 'failed'
      attempt.error = { class: error.class, message: error.message }
      this.#controller.abort(error)
    }
    this.#settle(error, this.#lease?.outputSoFar?.() ?? 0)
    tellHealth(this.#plan, outcome, {
      sentAfter: this.#sentAfter,
      streamed: this.#streamed,
      cutHere: this.#cutHere,
    })
  }

  #settle(error: UmbelError | undefined, outputSoFar: number): void {
    const { attempt, reservation, model, estimate } = this.#plan
    const { inputTokens } = estimate
    if (attempt.usage !== null) {
      const tokens = attempt.usage.inputTokens + attempt.usage.outputTokens
      reservation.settle({ usd: attempt.cost, tokens })
    } else if (
      this.#sentAfter === undefined ||
      (error?.details.upstream !== undefined && attempt.firstContentAfterMs === undefined)
    ) {
      // Refused, or never sent: nothing was used.
      attempt.cost = model.price === null ? null : 0
      reservation.settle({ usd: 0, tokens: 0 })
    } else if (error !== undefined) {
      // Cut or aborted: the input was read, and what had come was written.
      attempt.cost = costOf({ inputTokens, outputTokens: outputSoFar }, model.price)
      attempt.estimated = true
      reservation.settle({ usd: attempt.cost, tokens: inputTokens + outputSoFar })
    } else if (this.#plan.capped) {
      // Passed on unread under a cap: the reservation stands.
      attempt.cost = estimate.usd
      attempt.estimated = true
      reservation.settle(estimate)
    }
  }
}
