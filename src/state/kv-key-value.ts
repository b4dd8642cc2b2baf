import type { KeyValue } from '../config/live/key-value.ts'
import type { KeyRecords } from '../keys/key-register.ts'
import { anyKey, recordPrefix } from '../keys/key-storage.ts'
import { configKey, ledgerKey, versionKey } from '../config/live/keys.ts'

// The least that KV takes. A change is seen everywhere after this long or somewhat more.
const changingTtlSeconds = 30
// Releases, blobs and compiled sources never change under their key.
const immutableTtlSeconds = 86_400

const changing = new Set([configKey, ledgerKey, versionKey, anyKey])

// The most that KV reads in one operation, of which a request may make a thousand.
const mostAtOnce = 100

/** Configs, releases and the records of keys in Workers KV. */
export function kvKeyValue(namespace: KVNamespace): KeyValue & KeyRecords {
  return {
    async get(key) {
      const read = (cacheTtl: number) => namespace.get(key, { type: 'arrayBuffer', cacheTtl })
      const changes = changing.has(key) || key.startsWith(recordPrefix)
      // "Not there" is cached like a value: an immutable key is asked for once more without the long memory.
      const value = (changes ? null : await read(immutableTtlSeconds)) ?? (await read(changingTtlSeconds))
      return value === null ? null : new Uint8Array(value)
    },
    put: (key, value) => namespace.put(key, value),
    async texts(keys) {
      const found = new Map<string, string | null>()
      for (let at = 0; at < keys.length; at += mostAtOnce) {
        const page = keys.slice(at, at + mostAtOnce)
        const texts = await namespace.get(page, { type: 'text', cacheTtl: changingTtlSeconds })
        for (const [key, text] of texts) found.set(key, text)
      }
      return found
    },
    async list(prefix) {
      const names: string[] = []
      let cursor: string | null = null
      do {
        const page: KVNamespaceListResult<unknown> = await namespace.list({ prefix, cursor })
        names.push(...page.keys.map(({ name }) => name))
        cursor = page.list_complete ? null : page.cursor
      } while (cursor !== null)
      return names
    },
  }
}
