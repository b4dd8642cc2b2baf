import type { Block, JsonObject, Maker } from '../../core/request.ts'
import { callWords } from './decode-block.ts'
import { textAt } from '../../core/json-object.ts'

/** One block of a model's answer. `input` is a call's arguments, as the upstream wrote them. */
export function decodeAnswerBlock(block: JsonObject, maker: Maker, input: string | undefined): Block {
  switch (block['type']) {
    case 'text': {
      const { citations } = block
      const cites = Array.isArray(citations) && citations.length > 0
      const opaque = { origin: maker, data: { type: 'text', citations } }
      return { type: 'text', text: textAt(block, 'text') ?? '', ...(cites && { opaque }) }
    }
    case 'thinking': {
      const text = textAt(block, 'thinking') ?? ''
      return { type: 'reasoning', ...(text !== '' && { text }), ...signed(textAt(block, 'signature'), maker) }
    }
    case 'redacted_thinking': {
      const data = textAt(block, 'data') ?? ''
      return { type: 'reasoning', opaque: { origin: maker, data: { type: 'redacted_thinking', data } } }
    }
    case 'tool_use': {
      const opaque = callWords(block, maker)
      return {
        type: 'tool-call',
        id: textAt(block, 'id') ?? '',
        name: textAt(block, 'name') ?? '',
        arguments: input ?? JSON.stringify(block['input'] ?? {}),
        ...(opaque !== undefined && { opaque }),
      }
    }
    default:
      return { type: 'opaque', opaque: { origin: maker, data: block } }
  }
}

/** A signature as the opaque part of its thinking; upstreams that only speak like Anthropic leave it out. */
export function signed(
  signature: string | undefined,
  maker: Maker,
): Pick<Extract<Block, { type: 'reasoning' }>, 'opaque'> {
  if (signature === undefined || signature === '') return {}
  return { opaque: { origin: maker, data: { type: 'thinking', signature } } }
}
