import type { Block, JsonObject, Maker, Opaque } from '../../core/request.ts'
import type { FinishReason } from '../../core/stream-part.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { reasoningText } from './decode-items.ts'

/** An item of an answer as blocks. */
export function decodeOutputItem(item: JsonObject, maker: Maker): Block[] {
  switch (item['type']) {
    case 'message': {
      const { content } = item
      return Array.isArray(content) ? content.flatMap(decodePart) : []
    }
    case 'function_call': {
      const opaque = callOpaque(item, maker)
      return [
        {
          type: 'tool-call',
          id: textAt(item, 'call_id') ?? textAt(item, 'id') ?? '',
          name: textAt(item, 'name') ?? '',
          arguments: textAt(item, 'arguments') ?? '',
          ...(opaque !== undefined && { opaque }),
        },
      ]
    }
    case 'reasoning': {
      const text = reasoningText(item)
      return [{ type: 'reasoning', ...(text !== '' && { text }), opaque: { origin: maker, data: item } }]
    }
    case 'image_generation_call': {
      const data = textAt(item, 'result')
      if (data !== undefined)
        return [{ type: 'image', source: { kind: 'base64', data }, mediaType: imageType(item) }]
      break
    }
    default:
  }
  return [{ type: 'opaque', opaque: { origin: maker, data: item } }]
}

/** `output_format`: `png`, `jpeg` or `webp`. */
export function imageType(item: JsonObject): string {
  return `image/${textAt(item, 'output_format') ?? 'png'}`
}

function decodePart(part: unknown): Block[] {
  const text = textAt(part, 'text')
  if (textAt(part, 'type') === 'output_text' && text) return [{ type: 'text', text }]
  const refusal = textAt(part, 'refusal')
  return refusal ? [{ type: 'refusal', text: refusal }] : []
}

const usual: ReadonlySet<string> = new Set(['type', 'id', 'call_id', 'name', 'arguments', 'status'])

/** What a call says beside its name and arguments (`namespace`, `async`, `caller`), which must come back with it. */
export function callOpaque(item: JsonObject, maker: Maker): Opaque | undefined {
  const rest = Object.entries(item).filter(([field, value]) => !usual.has(field) && value !== null)
  return rest.length === 0 ? undefined : { origin: maker, data: Object.fromEntries(rest) }
}

/** Why an answer ended. `called`: it holds calls. */
export function decodeFinish(response: JsonObject, called: boolean): { reason: FinishReason; raw: string } {
  const status = textAt(response, 'status') ?? 'completed'
  const why = textAt(response['incomplete_details'], 'reason')
  if (status !== 'incomplete') return { reason: called ? 'tool-calls' : 'stop', raw: status }
  if (why === 'max_output_tokens') return { reason: 'length', raw: why }
  if (why === 'content_filter') return { reason: 'content-filter', raw: why }
  return { reason: 'other', raw: why ?? status }
}

/** The log-probabilities of an answer's texts, one after the other. */
export function logprobsOf(output: readonly JsonObject[]): readonly unknown[] {
  return output.flatMap(({ content }) => {
    if (!Array.isArray(content)) return []
    return content.flatMap((part: unknown) => {
      const logprobs = isObject(part) ? part['logprobs'] : undefined
      return Array.isArray(logprobs) ? logprobs : []
    })
  })
}
