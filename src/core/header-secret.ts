/**
 * The name of the secret that a header's value is, or ends in after a scheme: `$NAME`, `Bearer $NAME`. Undefined
 * when it names none.
 */
export function secretIn(value: string): string | undefined {
  return /^(?:[A-Za-z][A-Za-z-]* )?\$([A-Za-z_]\w*)$/.exec(value)?.[1]
}
