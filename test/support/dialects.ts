import type { ChatRequest, JsonObject, Maker } from '../../src/core/request.ts'
import type { EncodeOptions, Inbound, Patch } from '../../src/dialects/dialect.ts'
import { mark } from '../../src/dialects/carried.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'

/** A body as a surface reads it. */
export function inbound(body: JsonObject, headers: Headers = new Headers()): Inbound {
  const text = JSON.stringify(body)
  return { body, bytes: text.length, headers, carries: text.includes(mark) }
}

/** What a call changes, when it changes only the model. */
export const usualPatch: Patch = {
  provider: 'up',
  model: 'up',
  stream: false,
  usage: false,
  outputLimit: null,
  quirks: new Set(),
}

/** The upstream model of a test. */
export function makerAt(dialect: string, provider = 'up', model = 'm'): Maker {
  return { provider, model, dialect }
}

const hello = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }

/** How an answer is encoded for the shortest of requests. */
export function encodeOptions(
  parts: Partial<EncodeOptions> = {},
  request: ChatRequest = openAiChat.decodeRequest(inbound(hello)),
): EncodeOptions {
  return { model: 'm', usage: true, request, ...parts }
}
