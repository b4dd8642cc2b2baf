import { configKey, ledgerKey, versionKey } from './keys.ts'
import type { KeyReader } from './key-value.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { type Pointer, readPointer } from './pointer.ts'
import { readEntries } from './ledger-entry.ts'
import { sha256 } from './sha256.ts'

/** What KV shows as live. It may be late. */
export interface ShownLive {
  readonly pointer: Pointer | undefined
  /** The version of the source text that stands in its place; null: none. */
  readonly source: string | null
  /** The highest number ever given to a change; 0 where none is told. */
  readonly version: number
}

export async function readLive(store: KeyReader): Promise<ShownLive> {
  const [config, version] = await Promise.all([store.get(configKey), store.get(versionKey)])
  const text = config === null ? null : new TextDecoder().decode(config)
  const pointer = text === null ? undefined : readPointer(text)
  const number = version === null ? 0 : Number.parseInt(new TextDecoder().decode(version), 10)
  return {
    pointer,
    source: text === null || pointer !== undefined ? null : await sourceVersion(text),
    version: Number.isSafeInteger(number) && number > 0 ? number : 0,
  }
}

/** The newest changes that KV tells of, oldest first. */
export async function readLedger(store: KeyReader): Promise<LedgerEntry[]> {
  const bytes = await store.get(ledgerKey)
  return bytes === null ? [] : readEntries(new TextDecoder().decode(bytes))
}

/** What responses name while a source text is live. */
export async function sourceVersion(text: string): Promise<string> {
  return `file-${(await sha256(text)).slice(0, 12)}`
}
