import type { CooldownNote, HealthFacts, Outage } from '../core/record.ts'
import type { Clock, HealthOutcome, SharedMeasures } from '../core/ports.ts'
import type { HealthDelta, HealthExchange, HealthOutage, HealthView, ModelView } from './health-board.ts'
import { type Hearsay, upstreamOf } from './isolate-breaker.ts'
import type { ModelProfile } from '../core/release.ts'
import { cooldownOf } from '../core/cooldown.ts'
import { hashText } from '../core/hash-random.ts'

/** Where isolates meet: a region's shards. Rejects when one cannot be reached. */
export interface HealthOffice {
  exchange(place: HealthPlace, shard: number, exchange: HealthExchange): Promise<HealthView>
}

/** Where an isolate runs. */
export interface HealthPlace {
  readonly colo: string
  /** The continent's two letters; '' when not known. */
  readonly continent: string
}

/** Objects a region. */
export const shards = 4

/** Milliseconds between two exchanges of a busy isolate, and of one that has little to say or is not heard. */
const usual = 5000
const seldom = 60_000
/** So many calls are told sooner, though not more often than once a second. */
const many = 50
const soonest = 1000
/** An isolate with fewer calls since the last exchange waits longer for the next one. */
const few = 5
/** What others said so long ago counts no more. */
export const staleAfter = 30_000
/** What this isolate found well so short ago, it knows better than others. */
const knowsBetter = 30_000
/** Others find a model failing: of so many calls, such a share failed. */
const failing = { calls: 10, rate: 0.5 }
/** Models told of in one exchange. */
const capacity = 1000

interface Tally {
  readonly model: ModelProfile
  calls: number
  failures: number
  firstTokens: number
  firstTokenMs: number
  outputTokens: number
  outputMs: number
  wellAt: number
}

/**
 * What isolates tell each other of upstreams: each its own calls, for the merged view of all, in one exchange off the
 * way of any response. Advisory: it makes a breaker more careful, and never closes what is open here. While nobody is
 * reached this isolate goes by what it measures itself.
 */
export class SharedHealth implements Hearsay, SharedMeasures {
  readonly #clock: Clock
  readonly #office: HealthOffice
  readonly #tallies = new Map<string, Tally>()
  readonly #views = new Map<string, ModelView & { readonly at: number }>()
  #outages = new Map<string, HealthOutage & { readonly at: number }>()
  #isolate: string | undefined
  #calls = 0
  #every = usual
  #nextAt = 0
  #soonestAt = 0
  /** Exchanges in a row that failed. */
  #unheard = 0
  /** An exchange that was begun by a request which is gone may never end. */
  #busyUntil = 0

  constructor(clock: Clock, office: HealthOffice) {
    this.#clock = clock
    this.#office = office
  }

  observed(model: ModelProfile, { failed, firstTokenMs, kind, tokens }: HealthOutcome, now: number): void {
    if (kind === 'given-up') return
    const tally = this.#tallyOf(model)
    this.#calls += 1
    tally.calls += 1
    if (failed) tally.failures += 1
    else tally.wellAt = now
    if (firstTokenMs !== null) {
      tally.firstTokens += 1
      tally.firstTokenMs += firstTokenMs
    }
    if (tokens !== undefined) {
      tally.outputTokens += tokens.output
      tally.outputMs += tokens.ms
    }
  }

  /** Others should know soon. */
  cooled(note: CooldownNote): void {
    if ('started' in note && this.#unheard === 0) this.#nextAt = Math.min(this.#nextAt, this.#clock.now())
  }

  /** There is something to tell, and it is time to. */
  get isDue(): boolean {
    if (this.#calls === 0) return false
    const now = this.#clock.now()
    if (now < this.#busyUntil) return false
    return now >= this.#nextAt || (this.#calls >= many && this.#unheard === 0 && now >= this.#soonestAt)
  }

  /** Tells what was counted and what is left alone here, and takes what all others say. Never rejects. */
  async exchange(place: HealthPlace, open: readonly HealthOutage[]): Promise<void> {
    const now = this.#clock.now()
    this.#busyUntil = now + 2 * usual
    this.#soonestAt = now + soonest
    this.#every = this.#calls < few ? Math.min(seldom, this.#every * 2) : usual
    this.#nextAt = now + this.#every
    await this.#send(place, open)
    this.#busyUntil = 0
    if (this.#unheard > 0) this.#nextAt = now + Math.min(seldom, usual * 2 ** Math.min(this.#unheard, 5))
  }

  get quiet(): boolean {
    return this.#outages.size === 0
  }

  outage(model: ModelProfile, now: number): Outage | undefined {
    const ofProvider = this.#said(model.provider, now)
    const said = ofProvider ?? this.#said(upstreamOf(model), now)
    if (said === undefined) return undefined
    for (const { model: known, wellAt } of this.#tallies.values()) {
      const tells = ofProvider === undefined ? known.name === model.name : known.provider === model.provider
      if (tells && now - wellAt < knowsBetter) return undefined
    }
    return { class: said.class, of: 'others', until: Math.min(said.until, said.at + staleAfter) }
  }

  cautious(model: ModelProfile, now: number): boolean {
    const view = this.#views.get(model.name)
    if (view === undefined || now - view.at > staleAfter) return false
    return view.calls >= failing.calls && view.failureRate >= failing.rate
  }

  facts(model: string): HealthFacts | null {
    const view = this.#views.get(model)
    if (view === undefined || this.#clock.now() - view.at > staleAfter) return null
    const { calls, failureRate, firstTokenMs, tokensPerSecond } = view
    return {
      samples: Math.round(calls),
      firstTokenMs,
      errorRate: failureRate,
      ...(tokensPerSecond !== null && { tokensPerSecond }),
    }
  }

  /** What others leave alone for what is no accident: it would meet this isolate just so. */
  #said(upstream: string, now: number): (HealthOutage & { readonly at: number }) | undefined {
    const said = this.#outages.get(upstream)
    if (said === undefined || said.until <= now || now - said.at > staleAfter) return undefined
    return cooldownOf(said.class)?.after === 'once' ? said : undefined
  }

  #tallyOf(model: ModelProfile): Tally {
    const known = this.#tallies.get(model.name)
    if (known !== undefined) return known
    if (this.#tallies.size >= capacity) this.#tallies.clear()
    const tally: Tally = { model, ...nothing, wellAt: Number.NEGATIVE_INFINITY }
    this.#tallies.set(model.name, tally)
    return tally
  }

  async #send(place: HealthPlace, open: readonly HealthOutage[]): Promise<void> {
    this.#isolate ??= crypto.randomUUID()
    this.#calls = 0
    const isolate = this.#isolate
    const exchanges = Array.from(
      { length: shards },
      (): { deltas: HealthDelta[]; outages: HealthOutage[] } => ({
        deltas: [],
        outages: [],
      }),
    )
    for (const tally of this.#tallies.values()) {
      if (tally.calls > 0) exchanges[shardOf(tally.model.provider)]?.deltas.push(drained(tally))
    }
    for (const outage of open) exchanges[shardOf(providerOf(outage.upstream))]?.outages.push(outage)
    const asked = exchanges.map(async ({ deltas, outages }, shard) => {
      if (deltas.length === 0 && outages.length === 0) return
      this.#take(
        await this.#office.exchange(place, shard, { colo: place.colo, isolate, deltas, outages }),
        shard,
      )
    })
    const ended = await Promise.allSettled(asked)
    this.#unheard = ended.some(({ status }) => status === 'rejected') ? this.#unheard + 1 : 0
  }

  #take({ models, outages }: HealthView, shard: number): void {
    const at = this.#clock.now()
    for (const view of models) this.#views.set(view.model, { ...view, at })
    if (this.#views.size > capacity) this.#views.clear()
    const kept = [...this.#outages].filter(
      ([upstream, said]) => shardOf(providerOf(upstream)) !== shard && at - said.at <= staleAfter,
    )
    this.#outages = new Map([...kept, ...outages.map((said) => [said.upstream, { ...said, at }] as const)])
  }
}

const nothing = { calls: 0, failures: 0, firstTokens: 0, firstTokenMs: 0, outputTokens: 0, outputMs: 0 }

/** What was counted, which is then counted anew. */
function drained(tally: Tally): HealthDelta {
  const { calls, failures, firstTokens, firstTokenMs, outputTokens, outputMs } = tally
  Object.assign(tally, nothing)
  return {
    model: tally.model.name,
    calls,
    failures,
    firstToken: { calls: firstTokens, ms: firstTokenMs },
    tokens: { output: outputTokens, ms: outputMs },
  }
}

/** All models of a provider meet in one shard. */
function shardOf(provider: string): number {
  return hashText(provider) % shards
}

function providerOf(upstream: string): string {
  const [provider = upstream] = upstream.split('/', 1)
  return provider
}
