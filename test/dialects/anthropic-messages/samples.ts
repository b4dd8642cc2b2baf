import type { ChatRequest, JsonObject, Maker } from '../../../src/core/request.ts'
import type { Patch, StreamDecoder } from '../../../src/dialects/dialect.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { noHeaders } from '../../../src/core/headers.ts'

export const maker: Maker = {
  provider: 'anthropic',
  model: 'claude-sonnet-4-6',
  dialect: 'anthropic-messages',
}

export const patch: Patch = {
  provider: 'anthropic',
  model: 'claude-sonnet-4-6',
  stream: false,
  usage: false,
  outputLimit: null,
  quirks: new Set(),
}

/** A request as another dialect decodes it. */
export function request(parts: Partial<ChatRequest> = {}): ChatRequest {
  return {
    dialect: 'openai-chat',
    model: 'auto',
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
    ...parts,
  }
}

export function decode(body: JsonObject, headers: Record<string, string> = {}, carries = false): ChatRequest {
  return anthropicMessages.decodeRequest({ body, bytes: 100, headers: new Headers(headers), carries })
}

/** The body that goes out, and what was dropped. */
export function sent(
  chat: ChatRequest,
  changes: Partial<Patch> = {},
): JsonObject & { dropped: readonly string[] } {
  const { body, dropped } = anthropicMessages.encodeRequest(chat, { ...patch, ...changes })
  const value: JsonObject = JSON.parse(body)
  return { ...value, dropped }
}

export function thrownBy(run: () => unknown): UmbelError {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof UmbelError) return thrown
    throw thrown
  }
  throw new Error('nothing was thrown')
}

export function eventsText(events: readonly JsonObject[]): string {
  return events.map((event) => `event: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`).join('')
}

export function partsOf(decoder: StreamDecoder, text: string): StreamPart[] {
  return [...decoder.push(new TextEncoder().encode(text)), ...decoder.end()]
}

/** The events of a stream, without their framing. */
export function eventsIn(text: string): JsonObject[] {
  return text.split('\n\n').flatMap((frame) => {
    const [event, data] = frame.split('\n')
    if (event === undefined || data === undefined) return []
    const value: JsonObject = JSON.parse(data.slice('data: '.length))
    if (event !== `event: ${String(value['type'])}`) throw new Error(`no event line: ${frame}`)
    return [value]
  })
}

export const hello: JsonObject = {
  model: 'claude-opus-5-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'hi' }],
}

export const tinyPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
