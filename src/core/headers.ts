/**
 * What is read of headers. The runtime's own `Headers` are one, and read best name by name: on workerd a look-up costs
 * half a microsecond, found or not, and reading all of them costs one for each header there is.
 */
export interface HeaderView {
  get(name: string): string | null
  /** Lower-case names. */
  keys(): Iterable<string>
}

export const noHeaders: HeaderView = { get: () => null, keys: () => [] }

/** Headers on their way out, by lower-case name: handed to the runtime once, as a whole. */
export type HeaderFields = Record<string, string>

/** Whether a config may set a header to this: no line ends in it, and no client reads it in another alphabet. */
export function isHeaderValue(value: string): boolean {
  return !/[^\t\x20-\x7e]/.test(value)
}
