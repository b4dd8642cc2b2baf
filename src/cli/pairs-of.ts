import { UsageError } from './usage-error.ts'

/** `name=value` pairs of an option. */
export function pairsOf(option: string, written: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    written.map((pair) => {
      const at = pair.indexOf('=')
      if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)]
      throw new UsageError(`${option} takes name=value, not "${pair}".`)
    }),
  )
}
