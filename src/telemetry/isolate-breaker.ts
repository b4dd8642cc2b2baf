import type { Breaker, Clock, Passage } from '../core/ports.ts'
import type { Circuit } from '../core/circuit.ts'
import type { CooldownNote, Outage } from '../core/record.ts'
import type { HealthOutage } from './health-board.ts'
import type { ModelProfile } from '../core/release.ts'
import type { UmbelError } from '../core/errors.ts'
import { cooldownOf } from '../core/cooldown.ts'
import { failed, fresh, isForgotten, probing, standingOf, succeeded, untold } from '../core/circuit.ts'

/** Circuits remembered: wildcards could name any number of models. Only what failed lately has one. */
const capacity = 1000

/** What others say of an upstream; see shared-health.ts. */
export interface Hearsay {
  /** Nobody leaves anything alone. */
  readonly quiet: boolean
  outage(model: ModelProfile, now: number): Outage | undefined
  /** Others find it failing: one failure of our own is enough. */
  cautious(model: ModelProfile, now: number): boolean
}

/** The circuits of this isolate: one a model of a provider, and one a provider for its keys and its credit. */
export class IsolateBreaker implements Breaker {
  readonly #circuits = new Map<string, Circuit>()
  readonly #clock: Clock
  readonly #hearsay: Hearsay | undefined
  #lastProbe = 0

  constructor(clock: Clock, hearsay?: Hearsay) {
    this.#clock = clock
    this.#hearsay = hearsay
  }

  get quiet(): boolean {
    return this.#circuits.size === 0 && this.#hearsay?.quiet !== false
  }

  outage(model: ModelProfile): Outage | undefined {
    if (this.quiet) return undefined
    const now = this.#clock.now()
    const upstream = upstreamOf(model)
    const own = this.#own(model.provider, 'provider', now) ?? this.#own(upstream, 'model', now)
    if (own !== undefined) return own
    // What this isolate finds out for itself counts more than what others say.
    if (this.#circuits.has(upstream)) return undefined
    return this.#hearsay?.outage(model, now)
  }

  enter(model: ModelProfile): Passage | undefined {
    if (this.quiet) return undefined
    const now = this.#clock.now()
    const outage = this.outage(model) ?? null
    const probe = [model.provider, upstreamOf(model)].reduce(
      (id: number | null, key) => this.#claim(key, id, now),
      null,
    )
    return probe === null && outage === null ? undefined : { probe, outage }
  }

  succeeded(model: ModelProfile, startedAt: number, passage: Passage | undefined): void {
    if (this.#circuits.size === 0) return
    const now = this.#clock.now()
    const probe = passage?.probe ?? null
    for (const key of [model.provider, upstreamOf(model)]) {
      const circuit = this.#circuits.get(key)
      if (circuit !== undefined) this.#put(key, succeeded(circuit, { startedAt, probe }, now))
    }
  }

  failed(
    model: ModelProfile,
    error: UmbelError,
    startedAt: number,
    passage: Passage | undefined,
    begun = false,
  ): CooldownNote {
    const { upstream: said, retryAfterMs } = error.details
    const rule = cooldownOf(error.class, said?.status)
    if (rule === undefined) {
      // It refused the request, so it is there.
      if (said === undefined) this.left(model, passage)
      else this.succeeded(model, startedAt, passage)
      return { skipped: 'class' }
    }
    const now = this.#clock.now()
    const upstream = upstreamOf(model)
    const probe = passage?.probe ?? null
    const key = rule.of === 'provider' ? model.provider : upstream
    const before = this.#circuits.get(key) ?? fresh
    const after = failed(
      before,
      {
        class: error.class,
        startedAt,
        probe,
        begun,
        ...(said !== undefined && { status: said.status }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        ...(this.#hearsay?.cautious(model, now) === true && { cautious: true }),
      },
      now,
    )
    this.left(model, passage)
    this.#put(key, after)
    if (after.open === null) return { skipped: 'few' }
    if (before.open?.since === after.open.since) return { skipped: 'running' }
    return { started: rule.of, ms: after.open.until - now }
  }

  left(model: ModelProfile, passage: Passage | undefined): void {
    const probe = passage?.probe ?? null
    if (probe === null) return
    for (const key of [model.provider, upstreamOf(model)]) {
      const circuit = this.#circuits.get(key)
      if (circuit !== undefined) this.#circuits.set(key, untold(circuit, probe))
    }
  }

  /** Every circuit whose cooldown runs, for those who tell others. */
  open(): HealthOutage[] {
    const now = this.#clock.now()
    return [...this.#circuits].flatMap(([upstream, { open }]) =>
      open === null || open.until <= now ? [] : [{ upstream, class: open.class, until: open.until }],
    )
  }

  #own(key: string, of: Outage['of'], now: number): Outage | undefined {
    const circuit = this.#circuits.get(key)
    if (circuit === undefined || circuit.open === null || standingOf(circuit, now) !== 'open')
      return undefined
    return { class: circuit.open.class, of, until: circuit.open.until }
  }

  #claim(key: string, id: number | null, now: number): number | null {
    const circuit = this.#circuits.get(key)
    if (circuit === undefined || standingOf(circuit, now) !== 'half-open') return id
    const probe = id ?? (this.#lastProbe += 1)
    this.#circuits.set(key, probing(circuit, probe, now))
    return probe
  }

  #put(key: string, circuit: Circuit | undefined): void {
    if (circuit === undefined) this.#circuits.delete(key)
    else this.#circuits.set(key, circuit)
    if (this.#circuits.size > capacity) this.#forget()
  }

  #forget(): void {
    const now = this.#clock.now()
    for (const [key, circuit] of this.#circuits) if (isForgotten(circuit, now)) this.#circuits.delete(key)
    const oldest = this.#circuits.keys().next()
    if (this.#circuits.size > capacity && oldest.done !== true) this.#circuits.delete(oldest.value)
  }
}

/** What a circuit is of: names of providers hold no slash. */
export function upstreamOf({ provider, upstream }: ModelProfile): string {
  return `${provider}/${upstream}`
}
