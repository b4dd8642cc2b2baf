import type { Clock } from '../../core/ports.ts'
import type { KeyValue } from './key-value.ts'
import type { MoveOrder, Order, Outcome, PublishOrder, Refusal, Releases, ReleasesState } from './releases.ts'
import type { ReleaseBook } from './release-book.ts'
import {
  type Content,
  type Ground,
  type Planned,
  planPublish,
  planRollback,
  planRollout,
} from './plan-change.ts'
import { ReleaseLedger } from './release-ledger.ts'
import { ReleaseMissing, ReleaseRefused } from './release-refused.ts'
import { type Sleep, steadyStore, untilThere } from './steady-store.ts'
import { readManifest } from './manifest.ts'
import { changeOf } from './pointer.ts'
import { configKey, ledgerKey, versionKey } from './keys.ts'
import { findStored, loadRelease, openPacked, storePacked } from './stored-release.ts'
import { previousContent } from './plan-change.ts'
import { readLive } from './read-live.ts'
import { refusal } from './releases.ts'
import { sha256 } from './sha256.ts'
import { entryNamed, summaryOf } from './ledger-entry.ts'

export interface ConfigWriterOptions {
  readonly store: KeyValue
  readonly book: ReleaseBook
  readonly clock: Clock
  readonly embedderBuild: string
  readonly sleep: Sleep
}

/** Entries that KV holds too, for whoever cannot ask the writer. */
const mirrored = 100

/**
 * The one writer of what is live. Orders are carried out one after the other; each is refused when what is live has
 * changed since its sender looked. A release is written and read back whole before anything points to it, and an order
 * is done when KV shows the pointer.
 */
export class ConfigWriter implements Releases {
  readonly #options: ConfigWriterOptions
  readonly #store: KeyValue
  readonly #ledger: ReleaseLedger
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: ConfigWriterOptions) {
    this.#options = options
    this.#store = steadyStore(options.store, options.sleep)
    this.#ledger = new ReleaseLedger(this.#store, options.book, options.clock)
  }

  state(): Promise<ReleasesState> {
    return this.#inTurn(async () => this.#ledger.state(await this.#ledger.catchUp()))
  }

  change(order: Order): Promise<Outcome> {
    return this.#inTurn(async () => {
      try {
        return await this.#carryOut(order)
      } catch (error) {
        if (error instanceof ReleaseRefused) return refusal('refused', error.message)
        return refusal('store', error instanceof Error ? error.message : String(error))
      }
    })
  }

  /** While KV is waited for, other calls come in: a queue keeps the steps of one order together. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }

  async #carryOut(order: Order): Promise<Outcome> {
    const source = await this.#ledger.catchUp()
    const stale = this.#staleFor(order)
    if (stale !== undefined) return stale
    if (source !== null) this.#ledger.note(source)
    const { head, next } = this.#ledger
    const planned = await this.#plan(order, { head, source, number: next, now: this.#options.clock.now() })
    return planned.ok ? this.#commit(planned) : planned
  }

  #staleFor({ expected }: Order): Refusal | undefined {
    const { number } = this.#ledger
    if (expected === undefined || expected === number) return undefined
    const since = this.#ledger.entries(mirrored).filter((entry) => entry.number > expected)
    const message =
      expected > number
        ? `There is no change ${expected} yet; the newest is ${number}.`
        : `What is live has changed since ${expected}.`
    return { ok: false, reason: 'stale', message, since }
  }

  async #plan(order: Order, ground: Ground): Promise<Planned | Refusal> {
    if (order.do === 'publish') return planPublish(order, await this.#keep(order), ground)
    if (order.do === 'rollback') return this.#planRollback(order, ground)
    const candidate = ground.head?.rollout?.release
    const known = this.#ledger.entries().findLast(({ release }) => release === candidate)
    return planRollout(order, known?.summary ?? null, ground)
  }

  async #planRollback(order: MoveOrder & { do: 'rollback' }, ground: Ground): Promise<Planned | Refusal> {
    const { to, author, note } = order
    if (to === undefined && ground.source === null && ground.head?.rollout !== undefined) {
      return this.#plan({ do: 'abort', author, note }, ground)
    }
    const found = await this.#find(to, ground)
    if (found === undefined) {
      const what = to === undefined ? 'release that was live before' : `release or version ${to}`
      return refusal('not_found', `There is no ${what}. See what there is: umbel releases`)
    }
    const release = await loadRelease(this.#store, found, '', this.#options.embedderBuild)
    return planRollback(order, { ...found, summary: summaryOf(release) }, ground)
  }

  async #find(to: string | undefined, ground: Ground) {
    const entries = this.#ledger.entries()
    const entry = to === undefined ? previousContent(entries, ground) : entryNamed(entries, to)
    const { release = null, sha256: hash = null, version = '' } = entry ?? {}
    if (release !== null && hash !== null) return { release, sha256: hash, version }
    // The ledger may be younger than the release.
    const stored = to === undefined ? undefined : await findStored(this.#store, to)
    return stored && { ...stored, version: stored.release }
  }

  /** Stores a release and reads it back. */
  async #keep({ packed: { manifest, blob } }: PublishOrder): Promise<Content> {
    const { embedderBuild, sleep } = this.#options
    const read = readManifest(manifest)
    const { id } = read.release
    const release = await openPacked({ id, manifest: read, blob }, '', embedderBuild)
    const hash = await sha256(manifest)
    const parts = { id, manifest, sha256: hash, blob: { sha256: read.blob.sha256, bytes: blob } }
    const stored = await storePacked(this.#store, parts, embedderBuild)
    await untilThere(() => loadRelease(this.#store, stored, '', embedderBuild), sleep)
    return { ...stored, summary: summaryOf(release) }
  }

  async #commit(planned: Planned): Promise<Outcome> {
    const { pointer, entry } = planned
    this.#ledger.begin(planned)
    const newest = [...this.#ledger.entries(mirrored - 1), entry]
    await Promise.all([
      this.#store.put(ledgerKey, JSON.stringify(newest)),
      this.#store.put(versionKey, String(entry.number)),
    ])
    await this.#store.put(configKey, JSON.stringify(pointer))
    await untilThere(() => this.#checkShown(entry.number), this.#options.sleep)
    this.#ledger.settle(planned)
    return { ok: true, entry, state: this.#ledger.state(null) }
  }

  /** A later change means that this one was there. */
  async #checkShown(number: number): Promise<void> {
    const { pointer } = await readLive(this.#store)
    if (pointer === undefined || changeOf(pointer) < number) {
      throw new ReleaseMissing('KV does not show the change yet; it may still come. See: umbel releases')
    }
  }
}
