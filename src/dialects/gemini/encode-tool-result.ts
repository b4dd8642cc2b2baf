import type { FunctionResponse, FunctionResponsePart } from '@google/genai'
import type { Block } from '../../core/request.ts'
import type { WirePart } from './wire-types.ts'
import { encodeMedia } from './encode-media.ts'
import { isBefore } from './model-name.ts'
import { isObject } from '../../core/json-object.ts'

type ToolResult = Extract<Block, { type: 'tool-result' }>

export interface EncodedResult {
  readonly functionResponse: FunctionResponse
  /** What the tool showed and a result cannot hold: it follows the turn's results, as the user's. */
  readonly shown: readonly WirePart[]
}

/** A tool's result, under the name of the call that it answers. `path` is that of the block. */
export function encodeToolResult(
  result: ToolResult,
  name: string,
  path: string,
  model: string,
  dropped: Set<string>,
): EncodedResult {
  const texts: string[] = []
  const parts: FunctionResponsePart[] = []
  const shown: WirePart[] = []
  for (const [index, block] of result.content.entries()) {
    switch (block.type) {
      case 'text':
      case 'refusal':
        texts.push(block.text)
        break
      case 'image':
      case 'audio':
      case 'file': {
        const media = encodeMedia(block, `${path}.content[${index}]`, model)
        // Gemini 3 looks at images and documents in a result; of earlier models each is refused by the API.
        if (isBefore(model, 3) || block.type === 'audio') shown.push(media)
        else parts.push(media)
        break
      }
      case 'opaque':
        dropped.add(`${block.opaque.origin.dialect} block`)
        break
      default:
        dropped.add(block.type)
    }
  }
  const response =
    texts.length === 0 && parts.length > 0 ? {} : encodeResponse(texts.join('\n'), result.isError)
  const id = result.callId === '' ? {} : { id: result.callId }
  return { functionResponse: { ...id, name, response, ...(parts.length > 0 && { parts }) }, shown }
}

/** `output` and `error` are Google's own words; an object that has neither is the output as a whole. */
function encodeResponse(text: string, isError: boolean | undefined): Record<string, unknown> {
  if (isError === true) return { error: text }
  return parseObject(text) ?? { output: text }
}

/**
 * The object that a text holds, if it means the same there. The API keeps numbers as doubles, which have 15 digits for
 * sure, and takes a `$ref` for the name of one of the parts.
 */
function parseObject(text: string): Record<string, unknown> | undefined {
  if (!/^\s*\{/.test(text) || /\d{16}|"\$(ref|defs)"/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
