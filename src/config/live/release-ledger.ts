import type { Clock } from '../../core/ports.ts'
import type { KeyValue } from './key-value.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import type { Planned } from './plan-change.ts'
import type { ReleaseBook } from './release-book.ts'
import type { ReleasesState } from './releases.ts'
import { type Pointer, changeOf } from './pointer.ts'
import { readLedger, readLive } from './read-live.ts'

const shown = 200

/** What is known of every change, told by the book and by what KV shows: KV may be late, or written by others. */
export class ReleaseLedger {
  readonly #store: KeyValue
  readonly #book: ReleaseBook
  readonly #clock: Clock

  constructor(store: KeyValue, book: ReleaseBook, clock: Clock) {
    this.#store = store
    this.#book = book
    this.#clock = clock
  }

  get head(): Pointer | null {
    return this.#book.load().head
  }

  /** The number of the newest change. */
  get number(): number {
    return this.#book.entries(1)[0]?.number ?? 0
  }

  /** The number that the next change gets. One that failed keeps its own. */
  get next(): number {
    return this.#book.load().highest + 1
  }

  /** Ascending; all, or the newest. */
  entries(newest?: number): LedgerEntry[] {
    return this.#book.entries(newest)
  }

  /** A change begins that KV may or may not come to show. */
  begin({ pointer, entry }: Planned): void {
    this.#book.save({ ...this.#book.load(), highest: entry.number, pending: { pointer, entry } })
  }

  /** KV shows it. */
  settle({ pointer, entry }: Pick<Planned, 'pointer' | 'entry'>): void {
    this.#book.append(entry)
    const highest = Math.max(this.#book.load().highest, entry.number)
    this.#book.save({ head: pointer, highest, pending: null })
  }

  /**
   * Takes up what KV shows: a change that was cut off, or what others wrote by themselves. Resolves with the version of
   * the source text that stands in KV, if one does.
   */
  async catchUp(): Promise<string | null> {
    const { pointer, source, version } = await readLive(this.#store)
    const { pending } = this.#book.load()
    const change = pointer === undefined ? 0 : changeOf(pointer)
    if (pending !== null && change === pending.entry.number) this.settle(pending)
    const state = { ...this.#book.load(), pending: null }
    const highest = Math.max(state.highest, version, change)
    const known = state.head === null ? 0 : changeOf(state.head)
    if (pointer === undefined || change <= known) this.#book.save({ ...state, highest })
    else await this.#adopt(pointer, highest)
    return source
  }

  /** Somebody published without the writer, or the book is new. */
  async #adopt(pointer: Pointer, highest: number): Promise<void> {
    const change = changeOf(pointer)
    const known = this.number
    const told = (await readLedger(this.#store)).filter(({ number }) => number > known && number <= change)
    for (const entry of told) this.#book.append(entry)
    if (this.number < change) this.#book.append(foundEntry(pointer, this.#now()))
    this.#book.save({ head: pointer, highest, pending: null })
  }

  /** Writes down that a source text was live. */
  note(source: string): void {
    const state = this.#book.load()
    const number = state.highest + 1
    const nobody = { author: null, note: null, release: null, sha256: null, summary: null }
    this.#book.append({ number, kind: 'source', version: source, at: this.#now(), ...nobody })
    this.#book.save({ ...state, highest: number })
  }

  state(source: string | null): ReleasesState {
    const { head } = this
    const entries = this.entries(shown).toReversed()
    const known = { number: this.number, rollout: null, entries }
    if (source !== null) return { ...known, live: { version: source, release: null } }
    if (head === null) return { ...known, live: null }
    const live = { version: String(head.version), release: head.release }
    if (head.rollout === undefined) return { ...known, live }
    const { release, version, percent, by } = head.rollout
    return { ...known, live, rollout: { version: String(version), release, percent, by } }
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString()
  }
}

function foundEntry(pointer: Pointer, at: string): LedgerEntry {
  const { release, sha256, version } = pointer
  const number = changeOf(pointer)
  const unknown = { author: null, note: null, summary: null }
  return { number, kind: 'found', version: String(version), release, sha256, at, ...unknown }
}
