import { tooLong } from '../openai-limits.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import type { InputItem, Request } from '../wire-types/openai-responses.ts'
import { isMessage } from './items.ts'

const prefixes: Readonly<Record<string, string>> = {
  message: 'msg',
  function_call: 'fc',
  reasoning: 'rs',
  custom_tool_call: 'ctc',
}

/** Ids that are none of this API's, and content that a role does not have. */
export function refusedItems(items: readonly InputItem[], { store }: Request): Refusal | undefined {
  const known = new Set<string>()
  for (const [index, item] of items.entries()) {
    const refusal = refusedId(item, index) ?? refusedContent(item, index)
    if (refusal !== undefined) return refusal
    const id = idOf(item)
    if (id === undefined) continue
    if (!isMessage(item) && (item.type === undefined || item.type === 'item_reference' || item.type === null))
      return notFound(id, store)
    if (known.has(id))
      return openAIRefusal(
        `Duplicate item found with id ${id}. Remove duplicate items from your input and try again.`,
        { param: 'input' },
      )
    known.add(id)
  }
  return undefined
}

/** Nothing is stored here, whatever `store` says. */
export function notFound(id: string, store: boolean | null | undefined): Refusal {
  const why =
    store === false
      ? ' Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.'
      : ''
  return openAIRefusal(`Item with id '${id}' not found.${why}`, { status: 404, param: 'input' })
}

export function idOf(item: InputItem): string | undefined {
  return 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

function refusedId(item: InputItem, index: number): Refusal | undefined {
  const callId = 'call_id' in item && typeof item.call_id === 'string' ? item.call_id : ''
  if (callId.length > 64) return tooLong(`input[${index}].call_id`, callId, 64)
  const id = idOf(item)
  if (id === undefined) return undefined
  const param = `input[${index}].id`
  if (id.length > 64) return tooLong(param, id, 64)
  if (!/^[\w-]+$/.test(id))
    return openAIRefusal(
      `Invalid '${param}': '${id}'. Expected an ID that contains letters, numbers, underscores, or dashes, but this value contained additional characters.`,
      { param, code: 'invalid_value' },
    )
  const prefix = prefixes[isMessage(item) ? 'message' : (item.type ?? '')]
  return prefix === undefined || id.startsWith(`${prefix}_`)
    ? undefined
    : openAIRefusal(`Invalid '${param}': '${id}'. Expected an ID that begins with '${prefix}'.`, {
        param,
        code: 'invalid_value',
      })
}

/** The types let an assistant have what only others have; the API does not. */
function refusedContent(item: InputItem, index: number): Refusal | undefined {
  if (!isMessage(item) || typeof item.content === 'string') return undefined
  const wrong = item.content.findIndex(({ type }) => item.role === 'assistant' && type.startsWith('input_'))
  if (wrong === -1) return undefined
  const param = `input[${index}].content[${wrong}]`
  return openAIRefusal(
    `Invalid value: '${item.content[wrong]?.type ?? ''}'. Supported values are: 'output_text' and 'refusal'.`,
    { param, code: 'invalid_value' },
  )
}
