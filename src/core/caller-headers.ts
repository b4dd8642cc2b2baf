/** What may be read of a request's headers. `Headers` is one. */
export interface HeaderView {
  get(name: string): string | null
}

/** Headers read once, whole: each look-up in the runtime's own costs microseconds, found or not. */
export class CallerHeaders implements HeaderView {
  readonly #values: ReadonlyMap<string, string>

  constructor(headers: Headers) {
    this.#values = new Map(headers)
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null
  }
}

/** Headers on their way out, by lower-case name: handed to the runtime once, as a whole. */
export type HeaderFields = Record<string, string>
