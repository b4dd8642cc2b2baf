import type { Block, JsonObject, Message } from '../../core/request.ts'
import { carriedOpaque } from '../carried.ts'
import { decodeBlock } from './decode-block.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'

/** `keeps`: the message's own form may go on as it is, since nothing in it was carried. */
export function decodeMessage(message: unknown, keeps: boolean, place: string): Message {
  const body = isObject(message) ? message : {}
  const role = body['role'] === 'assistant' ? 'assistant' : body['role'] === 'system' ? 'system' : 'user'
  return {
    role,
    content: decodeContent(body['content'], keeps),
    place,
    ...(keeps && { origin: { dialect: dialectName, data: body } }),
  }
}

/** The field `system` as the first message. */
export function decodeSystem(system: unknown, keeps: boolean): Message[] {
  if (system === undefined || system === null || system === '') return []
  if (Array.isArray(system) && system.length === 0) return []
  return [decodeMessage({ role: 'system', content: system }, keeps, 'system')]
}

function decodeContent(content: unknown, keeps: boolean): Block[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  if (!Array.isArray(content)) return []
  const blocks: Block[] = []
  for (const part of content.filter(isObject)) {
    const signature = textSignature(part, blocks.at(-1))
    if (signature === undefined) blocks.push(decodeBlock(part, keeps))
    else blocks.splice(-1, 1, signature)
  }
  return blocks
}

/** The text before, with what we carried for it: Gemini signs texts, which have no place for it here. */
function textSignature(part: JsonObject, before: Block | undefined): Block | undefined {
  if (part['type'] !== 'redacted_thinking' || before?.type !== 'text') return undefined
  const opaque = carriedOpaque(textAt(part, 'data') ?? '')
  return opaque?.origin.dialect === 'gemini' ? { ...before, opaque } : undefined
}
