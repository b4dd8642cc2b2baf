import type { Message } from '@anthropic-ai/sdk/resources/messages'
import type { Block, JsonObject } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import type { EncodeOptions } from '../dialect.ts'
import { RawJson } from '../raw-json.ts'
import {
  callBlock,
  fileBlock,
  opaqueBlock,
  reasoningBlockOf,
  textBlock,
  textCarrier,
} from './encode-answer-block.ts'
import { encodeStopReason } from './stop-reason.ts'
import { encodeUsage } from './usage.ts'
import { isObject } from '../../core/json-object.ts'
import { messageId } from './message-id.ts'

/** `ChatResult` -> the JSON of a message. */
export function encodeResponse(result: ChatResult, options: EncodeOptions): string {
  const raw = new RawJson()
  const refusals = result.content.flatMap((block) => (block.type === 'refusal' ? [block.text] : []))
  const refused = refusals.length > 0
  const reason = encodeStopReason({
    finish: result.finish,
    stopSequence: result.stopSequence,
    calls: result.content.some((block) => block.type === 'tool-call'),
    refused,
  })
  const message = {
    id: messageId(result.id),
    type: 'message',
    role: 'assistant',
    model: options.model,
    content: [],
    stop_reason: reason,
    stop_sequence: reason === 'stop_sequence' ? (result.stopSequence ?? null) : null,
    stop_details: refused ? { type: 'refusal', category: null, explanation: refusals.join('') } : null,
    container: null,
    diagnostics: null,
    usage: encodeUsage(result.usage, options.cost),
  } satisfies Message
  return raw.write({ ...message, content: result.content.flatMap((block) => encodeBlock(block, raw)) })
}

/** The answer to a count of tokens. */
export function encodeCountResponse(inputTokens: number): string {
  return JSON.stringify({ input_tokens: inputTokens })
}

function encodeBlock(block: Block, raw: RawJson): JsonObject[] {
  switch (block.type) {
    case 'text': {
      const carrier = textCarrier(block.opaque)
      const shown = block.text === '' ? [] : [{ ...textBlock(block.text, block.opaque) }]
      return carrier === undefined ? shown : [...shown, { ...carrier }]
    }
    case 'refusal':
      return block.text === '' ? [] : [{ ...textBlock(block.text) }]
    case 'reasoning': {
      const { text = '', opaque } = block
      return text === '' && opaque === undefined ? [] : [{ ...reasoningBlockOf(text, opaque) }]
    }
    case 'tool-call':
      return [{ ...callBlock(block.id, block.name, inputOf(block.arguments, raw), block.opaque) }]
    case 'image':
    case 'audio':
    case 'file': {
      const { source, mediaType = 'application/octet-stream' } = block
      return source.kind === 'base64' ? [fileBlock(mediaType, source.data)] : []
    }
    case 'opaque':
      return [opaqueBlock(block.opaque)]
    case 'tool-result':
      return []
  }
}

/**
 * Arguments as the object that clients expect. What a model wrote badly is wrapped in the way that Anthropic gives
 * for it: https://platform.claude.com/docs/en/agents-and-tools/tool-use/fine-grained-tool-streaming
 */
function inputOf(text: string, raw: RawJson): unknown {
  if (text.trim() === '') return {}
  try {
    if (isObject(JSON.parse(text))) return raw.hold(text)
  } catch {
    // Told by what is returned.
  }
  return { INVALID_JSON: text }
}
