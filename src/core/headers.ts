/** What is read of headers. The runtime's own `Headers` are one. */
export interface HeaderView {
  get(name: string): string | null
  /** Lower-case names. */
  keys(): Iterable<string>
}

/** Headers read once, whole: each look-up in the runtime's own costs microseconds, found or not. */
export class ReadHeaders implements HeaderView {
  readonly #values: ReadonlyMap<string, string>

  constructor(headers: Headers) {
    this.#values = new Map(headers)
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null
  }

  keys(): Iterable<string> {
    return this.#values.keys()
  }
}

export const noHeaders: HeaderView = { get: () => null, keys: () => [] }

/** Headers on their way out, by lower-case name: handed to the runtime once, as a whole. */
export type HeaderFields = Record<string, string>
