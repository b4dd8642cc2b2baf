import type { Clock } from '../core/ports.ts'
import { watchAnother } from '../core/another-request.ts'
import { within } from '../core/within.ts'

export type WaitUntil = (work: Promise<unknown>) => void

export interface RemoteMemoOptions<T> {
  /** Reads the store; null: it is not there. A failing store rejects. */
  read(key: string): Promise<T | null>
  readonly clock: Clock
  /** Milliseconds after which a value in use is read again, behind a request. */
  readonly freshMs?: number
  /** Milliseconds after which a value is not served any more while the store answers. */
  readonly ttlMs?: number
  /** Values kept, and as many misses apart from them, so that a flood of misses drives no value out. */
  readonly capacity?: number
  /** Milliseconds that a read may take. */
  readonly withinMs?: number
}

interface Entry<T> {
  readonly value: T | null
  readonly at: number
}

type Outcome<T> = { readonly ok: true; readonly value: T | null } | { readonly ok: false }

/** A read under way; what came of it, for other requests than the one that reads. */
interface Reading<T> {
  readonly startedAt: number
  outcome: Outcome<T> | undefined
}

/** Milliseconds after a failed read before one that nobody waits for is tried. */
const retryMs = 2_000

export class StoreUnavailable extends Error {}

/**
 * Values of a remote store, kept in the isolate. What is in use never waits: it is read again behind a request, and
 * is at most `ttlMs` old while the store answers. While it does not, the last value serves on; what was never read
 * rejects with `StoreUnavailable`.
 */
export class RemoteMemo<T> {
  readonly #options: Required<RemoteMemoOptions<T>>
  readonly #values = new Map<string, Entry<T>>()
  readonly #misses = new Map<string, Entry<T>>()
  readonly #reads = new Map<string, Reading<T>>()
  /** The last read failed: old values serve without a wait until one succeeds. */
  #failing = false
  #retryAt = 0

  constructor(options: RemoteMemoOptions<T>) {
    this.#options = { freshMs: 15_000, ttlMs: 30_000, capacity: 10_000, withinMs: 5_000, ...options }
  }

  get(key: string, waitUntil: WaitUntil): T | null | Promise<T | null> {
    const { clock, freshMs, ttlMs } = this.#options
    const now = clock.now()
    const known = this.#values.get(key) ?? this.#misses.get(key)
    if (known === undefined) return this.#wait(key, waitUntil, now)
    const age = now - known.at
    // A miss that has grown old says nothing: whoever has it may have got it since.
    const serves = age < ttlMs || (known.value !== null && this.#failing)
    if (!serves) return this.#wait(key, waitUntil, now)
    const isDue = age >= freshMs && now >= this.#retryAt
    if (isDue && this.#running(key, now) === undefined) waitUntil(this.#read(key, now))
    if (known.value !== null) this.#keep(this.#values, key, known)
    return known.value
  }

  async #wait(key: string, waitUntil: WaitUntil, now: number): Promise<T | null> {
    const running = this.#running(key, now)
    const outcome =
      running === undefined
        ? await this.#ownOutcome(key, waitUntil, now)
        : await this.#outcomeOf(running, key, waitUntil)
    if (outcome.ok) return outcome.value
    const stale = this.#values.get(key)
    if (stale === undefined) throw new StoreUnavailable('The store does not answer.')
    return stale.value
  }

  /** The read lives on in `waitUntil`: others wait for it when this request has ended. */
  #ownOutcome(key: string, waitUntil: WaitUntil, now: number): Promise<Outcome<T>> {
    const outcome = this.#read(key, now)
    waitUntil(outcome)
    return outcome
  }

  /** Of what another request reads; where that never ends, this one reads for itself. */
  async #outcomeOf(reading: Reading<T>, key: string, waitUntil: WaitUntil): Promise<Outcome<T>> {
    const { clock, withinMs } = this.#options
    await watchAnother(() => reading.outcome !== undefined, withinMs)
    return reading.outcome ?? this.#ownOutcome(key, waitUntil, clock.now())
  }

  #running(key: string, now: number): Reading<T> | undefined {
    const running = this.#reads.get(key)
    // The read of a request that was killed never ends.
    const isAlive = running !== undefined && now - running.startedAt < 2 * this.#options.withinMs
    return isAlive ? running : undefined
  }

  /** Never rejects: others wait for it too. */
  async #read(key: string, startedAt: number): Promise<Outcome<T>> {
    const reading: Reading<T> = { startedAt, outcome: undefined }
    this.#reads.set(key, reading)
    reading.outcome = await this.#ask(key)
    if (this.#reads.get(key) === reading) this.#reads.delete(key)
    return reading.outcome
  }

  async #ask(key: string): Promise<Outcome<T>> {
    const { read, clock, withinMs } = this.#options
    try {
      const value = await within(read(key), withinMs, (why) => new StoreUnavailable(why))
      this.#failing = false
      this.#retryAt = 0
      this.#take(key, { value, at: clock.now() })
      return { ok: true, value }
    } catch {
      this.#failing = true
      this.#retryAt = clock.now() + retryMs
      return { ok: false }
    }
  }

  #take(key: string, entry: Entry<T>): void {
    this.#values.delete(key)
    this.#misses.delete(key)
    this.#keep(entry.value === null ? this.#misses : this.#values, key, entry)
  }

  /** The newest is last; the one that was not used for longest gives way. */
  #keep(map: Map<string, Entry<T>>, key: string, entry: Entry<T>): void {
    map.delete(key)
    map.set(key, entry)
    if (map.size <= this.#options.capacity) return
    const oldest = map.keys().next()
    if (oldest.done !== true) map.delete(oldest.value)
  }
}
