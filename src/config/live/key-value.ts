export interface KeyReader {
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>
}

/** Where configs and releases are kept. A missing key is `null`; a failing store rejects. */
export interface KeyValue extends KeyReader {
  put(key: string, value: string | Uint8Array<ArrayBuffer>): Promise<void>
}

/** The memory twin, for tests and dry runs. */
export function memoryKeyValue(): KeyValue {
  const entries = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    get: (key) => Promise.resolve(entries.get(key)?.slice() ?? null),
    put: (key, value) => {
      entries.set(key, new Uint8Array(typeof value === 'string' ? new TextEncoder().encode(value) : value))
      return Promise.resolve()
    },
  }
}
