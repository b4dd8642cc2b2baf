import type { ChatRequest, JsonObject, Opaque } from '../../../src/core/request.ts'
import type { Patch } from '../../../src/dialects/dialect.ts'
import { gemini } from '../../../src/dialects/gemini/index.ts'
import { noHeaders } from '../../../src/core/headers.ts'

/** A request as some surface made it, of which a test says only what it is about. */
export function chatRequest(fields: Partial<ChatRequest> = {}): ChatRequest {
  return {
    dialect: 'openai-chat',
    model: 'm',
    messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
    tools: [],
    toolChoice: { type: 'auto' },
    parallelToolCalls: null,
    output: { type: 'text' },
    reasoning: null,
    sampling: {},
    maxOutputTokens: null,
    choices: 1,
    stream: false,
    streamUsage: false,
    logprobs: null,
    user: null,
    serviceTier: null,
    metadata: {},
    extra: {},
    umbel: {},
    headers: noHeaders,
    source: null,
    ...fields,
  }
}

export function patchFor(model: string, fields: Partial<Patch> = {}): Patch {
  return {
    provider: 'google',
    model,
    stream: false,
    usage: false,
    outputLimit: null,
    quirks: new Set(),
    ...fields,
  }
}

export interface Sent {
  readonly path: string
  readonly body: JsonObject
  readonly dropped: readonly string[]
}

/** What goes to Google for a request. */
export function send(
  fields: Partial<ChatRequest>,
  model = 'gemini-3.8-flash',
  patch: Partial<Patch> = {},
): Sent {
  const { path, body, dropped } = gemini.encodeRequest(chatRequest(fields), patchFor(model, patch))
  return { path, body: JSON.parse(body), dropped }
}

export const maker = { provider: 'google', model: 'gemini-3.8-flash', dialect: 'gemini' }

export function opaque(data: unknown, origin: Partial<Opaque['origin']> = {}): Opaque {
  return { origin: { ...maker, ...origin }, data }
}
