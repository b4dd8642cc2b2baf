import type { ToolCall } from './answer-text.ts'
import { canonicalJson } from './json/write-json.ts'
import { parseJson } from '../core/json/json-value.ts'

/**
 * Equal for answers that call the same tools with the same arguments, in any order. Arguments that are not JSON count
 * byte for byte; ids do not count.
 */
export function toolCallsKey(calls: readonly ToolCall[]): string {
  return calls
    .map((call) => `${call.name}(${argumentsKey(call.arguments)})`)
    .toSorted()
    .join(' + ')
}

function argumentsKey(text: string): string {
  const trimmed = text.trim() === '' ? '{}' : text.trim()
  const value = parseJson(trimmed)
  return value === undefined ? trimmed : canonicalJson(value)
}
