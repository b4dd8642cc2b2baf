import type { JsonObject, Message } from '../../core/request.ts'
import { type EncodeContext, encodeMessage } from './encode-message.ts'

/**
 * All messages of a conversation. Nothing may stand between the results of a turn's calls: what the tools showed
 * beside their texts follows the last of them.
 */
export function encodeMessages(messages: readonly Message[], context: EncodeContext): JsonObject[] {
  const encoded: JsonObject[] = []
  let shown: JsonObject[] = []
  for (const [at, message] of messages.entries()) {
    const own = encodeMessage(message, at, context)
    if (message.role === 'tool') {
      encoded.push(...own.filter(isResult))
      shown.push(...own.filter((each) => !isResult(each)))
    } else {
      encoded.push(...shown, ...own)
      shown = []
    }
  }
  return [...encoded, ...shown]
}

function isResult({ role }: JsonObject): boolean {
  return role === 'tool'
}
