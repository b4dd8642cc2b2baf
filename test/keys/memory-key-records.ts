import type { KeyRecords } from '../../src/keys/key-register.ts'

/** The memory twin of the store that holds the records of keys. */
export function memoryKeyRecords(): KeyRecords & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries,
    get: (key) => {
      const text = entries.get(key)
      return Promise.resolve(text === undefined ? null : new Uint8Array(new TextEncoder().encode(text)))
    },
    put: (key, value) => {
      entries.set(key, typeof value === 'string' ? value : new TextDecoder().decode(value))
      return Promise.resolve()
    },
    list: (prefix) => Promise.resolve([...entries.keys()].filter((key) => key.startsWith(prefix))),
  }
}
