import type { KeyValue } from './key-value.ts'
import { ReleaseMissing } from './release-refused.ts'

export type Sleep = (milliseconds: number) => Promise<void>

// KV takes one write a second a key.
const writeWaits = [1_100, 2_200, 4_400]
// Where a key was looked for in vain, "not there" is remembered for half a minute.
const readWaits = [250, 500, 1_000, 2_000, 4_000, 8_000, 20_000]

/** Puts again what KV did not take, after a pause. Rejects with the last error. */
export function steadyStore(store: KeyValue, sleep: Sleep): KeyValue {
  return {
    get: (key) => store.get(key),
    async put(key, value) {
      for (const wait of writeWaits) {
        try {
          return await store.put(key, value)
        } catch {
          await sleep(wait)
        }
      }
      return store.put(key, value)
    },
  }
}

/** Reads until what was written shows: a part that is missing is waited for, a damaged one is not. */
export async function untilThere<T>(read: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (const wait of readWaits) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof ReleaseMissing)) throw error
      await sleep(wait)
    }
  }
  return read()
}
