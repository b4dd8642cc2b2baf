import type { Clock } from '../core/ports.ts'
import { type KeyRecord, readKeyRecord } from './key-record.ts'
import { RemoteMemo, StoreUnavailable, type WaitUntil } from './remote-memo.ts'
import { UmbelError } from '../core/errors.ts'
import { anyKey, recordKey } from './key-storage.ts'

export interface KeyRingOptions {
  /** The text under a key of the store; null: none. A failing store rejects. */
  read(key: string): Promise<string | null>
  readonly clock: Clock
  log(event: { readonly event: string; readonly problem: string }): void
}

/** The managed keys, as far as this isolate knows them. */
export class KeyRing {
  readonly #records: RemoteMemo<KeyRecord>
  readonly #marks: RemoteMemo<true>

  constructor({ read, clock, log }: KeyRingOptions) {
    this.#records = new RemoteMemo({
      clock,
      read: async (hash) => {
        const text = await read(recordKey(hash))
        if (text === null) return null
        try {
          return readKeyRecord(text)
        } catch (error) {
          log({
            event: 'key_record_unreadable',
            problem: `${recordKey(hash).slice(0, 20)}: not a whole record`,
          })
          throw error
        }
      },
    })
    this.#marks = new RemoteMemo({
      clock,
      read: async (mark) => ((await read(mark)) === null ? null : true),
    })
  }

  /** The record of a key by its hash; null: there is none. Waits only for what this isolate has not seen lately. */
  find(hash: string, waitUntil: WaitUntil): KeyRecord | null | Promise<KeyRecord | null> {
    const found = this.#records.get(hash, waitUntil)
    return found instanceof Promise ? found.catch(refuse) : found
  }

  /** Whether any key was ever made. */
  any(waitUntil: WaitUntil): boolean | Promise<boolean> {
    const found = this.#marks.get(anyKey, waitUntil)
    return found instanceof Promise ? found.then((mark) => mark === true).catch(refuse) : found === true
  }
}

/** Closed, never open: a key that cannot be looked up is not taken on trust. */
function refuse(thrown: unknown): never {
  if (!(thrown instanceof StoreUnavailable)) throw thrown
  throw new UmbelError('auth', 'API keys cannot be checked at the moment. Try again soon.', {
    status: 503,
    code: 'auth_unavailable',
    retryAfterMs: 5_000,
  })
}
