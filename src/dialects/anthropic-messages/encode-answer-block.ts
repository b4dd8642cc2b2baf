import type {
  RedactedThinkingBlock,
  TextBlock,
  ThinkingBlock,
  ToolUseBlock,
} from '@anthropic-ai/sdk/resources/messages'
import type { JsonObject, Opaque } from '../../core/request.ts'
import { carryOpaque, loadCallId } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { noSignature } from './carried-block.ts'
import { safeCallId } from './call-id.ts'

/*
 * The blocks of an answer, as a client of this dialect sees them: whole in JSON, and in a stream as what opens and
 * closes a block. What is this dialect's own is shown as it came; what other upstreams must get back is carried.
 */

/** What only its origin understands, where that is an upstream of this dialect. */
export function ownData(opaque: Opaque | undefined): JsonObject | undefined {
  return opaque?.origin.dialect === dialectName && isObject(opaque.data) ? opaque.data : undefined
}

/** The types say that `citations` may be null; the API leaves it out, and clients refuse the null. */
export function textBlock(text: string, opaque?: Opaque): JsonObject {
  const block = { type: 'text', text } satisfies Omit<TextBlock, 'citations'>
  const citations = citationsOf(opaque)
  return citations.length > 0 ? { ...block, citations } : block
}

export function citationsOf(opaque: Opaque | undefined): readonly unknown[] {
  const citations = ownData(opaque)?.['citations']
  return Array.isArray(citations) ? citations : []
}

/** What must come back with a text of another dialect's, which has no place for it here. */
export function textCarrier(opaque: Opaque | undefined): RedactedThinkingBlock | undefined {
  return opaque === undefined || opaque.origin.dialect === dialectName
    ? undefined
    : redacted(carryOpaque(opaque))
}

export function signatureOf(opaque: Opaque | undefined): string {
  if (opaque === undefined) return noSignature
  if (opaque.origin.dialect !== dialectName) return carryOpaque(opaque)
  return textAt(opaque.data, 'signature') ?? ''
}

/** Reasoning that shows nothing: redacted, here or because another dialect's is not to be read. */
export function redactedBlock(opaque: Opaque): RedactedThinkingBlock | undefined {
  if (opaque.origin.dialect !== dialectName) return redacted(carryOpaque(opaque))
  const data = textAt(opaque.data, 'data')
  return data === undefined ? undefined : redacted(data)
}

function redacted(data: string): RedactedThinkingBlock {
  return { type: 'redacted_thinking', data }
}

export function reasoningBlockOf(
  text: string,
  opaque: Opaque | undefined,
): ThinkingBlock | RedactedThinkingBlock {
  const hidden = text === '' && opaque !== undefined ? redactedBlock(opaque) : undefined
  return hidden ?? { type: 'thinking', thinking: text, signature: signatureOf(opaque) }
}

export function callBlock(
  id: string,
  name: string,
  input: unknown,
  opaque?: Opaque,
): ToolUseBlock | JsonObject {
  const own = ownData(opaque)
  const safe = safeCallId(id === '' ? `toolu_${crypto.randomUUID().replaceAll('-', '')}` : id)
  const shown = own !== undefined || opaque === undefined ? safe : loadCallId(safe, { opaque })
  const block = {
    type: 'tool_use',
    id: shown,
    caller: { type: 'direct' },
    input,
    name,
  } satisfies ToolUseBlock
  return own === undefined ? block : { ...block, ...own }
}

/** A block that only its origin understands. */
export function opaqueBlock(opaque: Opaque): JsonObject {
  const own = ownData(opaque)
  return own ?? { ...redacted(carryOpaque(opaque)) }
}

/** A file that a model made. The dialect's own models make none; the shape is the one of requests. */
export function fileBlock(mediaType: string, data: string): JsonObject {
  const type = mediaType.startsWith('image/') ? 'image' : 'document'
  return { type, source: { type: 'base64', media_type: mediaType, data } }
}
