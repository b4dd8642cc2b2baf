import type { LedgerEntry } from './ledger-entry.ts'
import type { Pointer } from './pointer.ts'

/** A change that KV may not show yet. */
export interface PendingChange {
  readonly pointer: Pointer
  readonly entry: LedgerEntry
}

export interface BookState {
  /** The last pointer that was written; null: none ever. */
  readonly head: Pointer | null
  /** The highest number ever given, to a change that failed too. */
  readonly highest: number
  readonly pending: PendingChange | null
}

/** Where the one writer keeps what it knows. Writes are at once. */
export interface ReleaseBook {
  load(): BookState
  save(state: BookState): void
  append(entry: LedgerEntry): void
  /** Ascending; all of them, or the newest. */
  entries(newest?: number): LedgerEntry[]
}

export const emptyBook: BookState = { head: null, highest: 0, pending: null }

/** The memory twin. */
export function memoryBook(known: readonly LedgerEntry[] = []): ReleaseBook {
  const entries = [...known]
  let state = { ...emptyBook, highest: known.at(-1)?.number ?? 0 }
  return {
    load: () => state,
    save: (next) => {
      state = next
    },
    append: (entry) => void entries.push(entry),
    entries: (newest = entries.length) => entries.slice(Math.max(0, entries.length - newest)),
  }
}
