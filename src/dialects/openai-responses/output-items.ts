import type {
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseReasoningItem,
} from 'openai/resources/responses/responses'
import type { JsonObject, Opaque } from '../../core/request.ts'
import { type KeptItem, withoutLogprobs } from './item-id.ts'
import { carryOpaque, loadCallId } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'

type Status = ResponseOutputMessage['status']

export function messageItem(
  id: string,
  part: ResponseOutputText | ResponseOutputRefusal,
  status: Status = 'completed',
): ResponseOutputMessage {
  return { id, type: 'message', status, role: 'assistant', content: [part] }
}

export function textPart(
  text: string,
  annotations: ResponseOutputText['annotations'] = [],
  logprobs: NonNullable<ResponseOutputText['logprobs']> = [],
): ResponseOutputText {
  return { type: 'output_text', text, annotations, logprobs }
}

export interface Call {
  readonly callId: string
  readonly name: string
  readonly arguments: string
  readonly opaque?: Opaque | undefined
}

export function callItem(
  id: string,
  call: Call,
  status: Status = 'completed',
): ResponseFunctionToolCall & { id: string } {
  const { callId, name, opaque } = call
  // What this dialect's own upstream said of the call beside; anything else travels with the id that always returns.
  const own = opaque?.origin.dialect === dialectName ? opaque.data : undefined
  return {
    ...(isObject(own) && own),
    id,
    type: 'function_call',
    status,
    call_id: opaque === undefined || own !== undefined ? callId : loadCallId(callId, { opaque }),
    name,
    arguments: call.arguments,
  }
}

/**
 * `sealed`: what must come back is shown where OpenAI shows it, whole, so that it does where ids hold nothing. Without
 * it, an upstream's own encrypted content is.
 */
export function reasoningItem(
  id: string,
  text: string,
  { opaque, sealed }: { readonly opaque?: Opaque | undefined; readonly sealed: boolean },
): ResponseReasoningItem {
  const own = opaque?.origin.dialect === dialectName ? textAt(opaque.data, 'encrypted_content') : undefined
  return {
    id,
    type: 'reasoning',
    summary: text === '' ? [] : [{ type: 'summary_text', text }],
    encrypted_content: sealed && opaque !== undefined ? carryOpaque(opaque) : (own ?? null),
  }
}

/** An item as an id keeps it: what this dialect's upstream made goes back as that upstream wrote it. */
export function keptItem(item: ResponseOutputItem, opaque?: Opaque): KeptItem {
  if (opaque?.origin.dialect === dialectName && item.type === 'reasoning' && isObject(opaque.data)) {
    return { item: opaque.data, origin: opaque.origin }
  }
  const { id: _id, encrypted_content: _sealed, status: _status, ...rest }: JsonObject = { ...item }
  return { item: withoutLogprobs(rest), ...(opaque !== undefined && { opaque }) }
}
