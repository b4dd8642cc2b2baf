import type { Answer, LeaseOutcome } from '../core/answer.ts'
import type { Attempt } from '../core/record.ts'
import type { Call, CallOptions } from '../core/run.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Clock, Health } from '../core/ports.ts'
import type { ModelProfile, ProviderProfile, Release } from '../core/release.ts'
import type { Order, Provider, Reply } from './provider.ts'
import type { Patch } from '../dialects/dialect.ts'
import type { Reservation } from '../core/budget.ts'
import type { Slots } from './slots.ts'
import { OpenLease } from './lease.ts'
import { UmbelError, errorRules, toUmbelError } from '../core/errors.ts'
import { costOf } from '../core/usage.ts'
import { estimateCall, type Reserved } from './estimate.ts'
import { profileOf } from '../core/profile.ts'

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
}

/** Makes the function through which every model is called: one attempt, recorded, bounded, released. */
export function createCall(context: CallContext): Call {
  return async (name, operation, request, options) => {
    const dead = options.scope.reason
    if (dead !== undefined) throw dead
    const { model, provider } = target(context.release, name)
    refuseChoices(request, provider, options)
    const { budget } = options
    const estimate = estimateCall(request, model, budget.rest())
    const reservation = budget.reserve(estimate)
    const attempt: Attempt = {
      path: options.path,
      model: name,
      provider: provider.name,
      upstream: model.upstream,
      startedAt: context.clock.now(),
      outcome: 'open',
      usage: null,
      cost: null,
    }
    context.attempts.push(attempt)
    const flight = new Flight(context, options, attempt, reservation, model, estimate)
    try {
      const patch = makePatch(context, options, request, model, estimate)
      const reply = await flight.send(context.providers(provider), {
        provider,
        model,
        operation,
        request,
        patch,
        signal: flight.signal,
        connected: (status, headers) => flight.connected(status, headers),
      })
      return flight.lease(reply, patch, request)
    } catch (thrown) {
      const error = named(options.scope.reason ?? toUmbelError(thrown), name)
      flight.close({ usage: null, error })
      throw error
    }
  }
}

function target(release: Release, name: string): { model: ModelProfile; provider: ProviderProfile } {
  const model = profileOf(release, name)
  const provider = model === undefined ? undefined : release.providers[model.provider]
  if (model === undefined || provider === undefined) {
    throw new UmbelError('not_found', `There is no model '${name}'.`, { code: 'model_not_found' })
  }
  return { model, provider }
}

/** Parts have no word for a second answer: several come only from an upstream's own bytes. */
function refuseChoices({ choices }: ChatRequest, provider: ProviderProfile, { need }: CallOptions): void {
  if (choices === 1 || (need === 'pass' && provider.type !== 'edge')) return
  const message = `Invalid value for 'n': this route gives one answer at a time, and ${choices} were asked for.`
  throw new UmbelError('request', message, { param: 'n', code: 'invalid_value' })
}

/** Whether the upstream streams, and whether it counts. */
function makePatch(
  context: CallContext,
  options: CallOptions,
  request: ChatRequest,
  model: ModelProfile,
  estimate: Reserved,
): Patch {
  const stream = request.stream || options.need === 'parts'
  const metered =
    context.meter || options.need !== 'pass' || options.budget.capsMoney || options.budget.capsTokens
  return {
    model: model.upstream,
    stream,
    usage: stream && (request.streamUsage || metered),
    ...(estimate.maxOutputTokens !== undefined && { maxOutputTokens: estimate.maxOutputTokens }),
  }
}

function named(error: UmbelError, model: string): UmbelError {
  if (error.details.model !== undefined) return error
  return new UmbelError(error.class, error.message, { ...error.details, model })
}

/** One attempt under way: its abort, its timer, its slot, and how all of them end. */
class Flight {
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
  #sent = false
  #tapped = true

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
    this.#detach = options.scope.onEnd((why) => this.#controller.abort(why))
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  #since(): number {
    return this.#context.clock.now() - this.#attempt.startedAt
  }

  async send(provider: Provider, order: Order): Promise<Reply> {
    this.#giveBack = await this.#context.slots.take()
    const dead = this.#options.scope.reason
    if (dead !== undefined) throw dead
    if (order.patch.stream) {
      const limit = this.#options.firstTokenTimeout
      const late = () => {
        if (!this.#waiting) return
        this.#controller.abort(new UmbelError('timeout', `No first token within ${limit} ms.`))
      }
      // Never cleared: the runtime drops it with its request, and clearing costs more than that.
      setTimeout(late, limit)
    }
    this.#sent = true
    const reply = await provider.send(order)
    this.#waiting = false
    this.#attempt.firstContentAfterMs = this.#since()
    for (const field of reply.dropped) this.#context.note(`${this.#attempt.path}: dropped ${field}`)
    return reply
  }

  connected(status: number, headers: Headers): void {
    this.#giveBack?.()
    this.#attempt.headersAfterMs = this.#since()
    this.#attempt.status = status
    const requestId = headers.get('x-request-id') ?? headers.get('request-id')
    if (requestId !== null) this.#attempt.requestId = requestId
  }

  lease(reply: Reply, patch: Patch, request: ChatRequest): Answer {
    const lease = new OpenLease(this.#attempt.model, this.#attempt, reply, (outcome) => this.close(outcome))
    if (reply.kind === 'whole') {
      const { result, source } = reply
      return { lease, kind: 'whole', result, ...(source !== undefined && { source }) }
    }
    if (reply.kind === 'parts') return { lease, kind: 'parts', parts: reply.parts }
    const { dialect, head, body } = reply
    const dropUsage = patch.usage && !request.streamUsage && request.umbel.usage !== true
    const tap = patch.usage && (dropUsage || this.#context.meter || this.#options.budget.capsMoney)
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
    if (error === undefined || errorRules[error.class].cooldown !== 'none') {
      const firstTokenMs = error === undefined ? (attempt.firstContentAfterMs ?? null) : null
      this.#context.health.observe(attempt.model, { firstTokenMs, failed: error !== undefined })
    }
  }

  #settle(error: UmbelError | undefined, outputSoFar: number): void {
    const attempt = this.#attempt
    const { inputTokens } = this.#estimate
    if (attempt.usage !== null) {
      const tokens = attempt.usage.inputTokens + attempt.usage.outputTokens
      this.#reservation.settle({ usd: attempt.cost, tokens })
    } else if (!this.#sent || (error !== undefined && error.details.upstream !== undefined)) {
      // Refused, or never sent: nothing was used.
      attempt.cost = this.#model.price === null ? null : 0
      this.#reservation.settle({ usd: 0, tokens: 0 })
    } else if (error !== undefined) {
      // Cut or aborted: the input was read, and what had come was written.
      attempt.cost = costOf({ inputTokens, outputTokens: outputSoFar }, this.#model.price)
      attempt.estimated = true
      this.#reservation.settle({ usd: attempt.cost, tokens: inputTokens + outputSoFar })
    } else if (this.#options.budget.capsMoney || this.#options.budget.capsTokens) {
      // Passed on unread under a cap: the reservation stands.
      attempt.cost = this.#estimate.usd
      attempt.estimated = true
    }
  }
}
