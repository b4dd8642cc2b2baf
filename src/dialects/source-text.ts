import type { JsonObject, RequestSource } from '../core/request.ts'
import { RawJson } from './raw-json.ts'

/** Such a number may come back from reading as another one: a 64-bit seed, an id. Texts may hold one too. */
const longNumber = /\d{16}/

export function holdsLongNumber(text: string): boolean {
  return longNumber.test(text)
}

/**
 * The text of a caller's own body, patched at its top. Where reading may have rounded a number, what was not patched
 * is written with the numbers that came.
 */
export function sourceText(body: JsonObject, { unrounded }: RequestSource): string {
  if (unrounded === undefined) return JSON.stringify(body)
  const raw = new RawJson()
  const exact: JsonObject = JSON.parse(unrounded.text, (_key, value: unknown, context?: NumberContext) => {
    const source = context?.source
    return typeof value === 'number' && source !== undefined && source !== String(value)
      ? raw.hold(source)
      : value
  })
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    value === unrounded.body[name] ? exact[name] : value,
  ])
  return raw.write(Object.fromEntries(fields))
}

/** What a reviver is told beside the value: of a number, how it was written. */
interface NumberContext {
  readonly source?: string
}
