import type { ChatRequest, JsonObject, Maker } from '../../../src/core/request.ts'
import type { ChatResult } from '../../../src/core/answer.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { Collector } from '../../../src/strategies/collect-parts.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { inbound, usualPatch } from '../../support/dialects.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'

export const encoder = new TextEncoder()

export const anthropic: Maker = { provider: 'anthropic', model: 'claude', dialect: 'anthropic-messages' }
export const openai: Maker = { provider: 'openai', model: 'gpt-5', dialect: 'openai-responses' }

export function decode(body: JsonObject, headers?: Headers): ChatRequest {
  return openAiResponses.decodeRequest(inbound(body, headers))
}

/** What a request becomes for an upstream of this dialect. */
export function sent(request: ChatRequest, patch: Partial<typeof usualPatch> = {}): Record<string, unknown> {
  return JSON.parse(openAiResponses.encodeRequest(request, { ...usualPatch, ...patch }).body)
}

export function dropped(request: ChatRequest, patch: Partial<typeof usualPatch> = {}): readonly string[] {
  return openAiResponses.encodeRequest(request, { ...usualPatch, ...patch }).dropped
}

/** The error that something throws. */
export function thrownBy(run: () => unknown): UmbelError {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof UmbelError) return thrown
    throw thrown
  }
  throw new Error('nothing was thrown')
}

/** The events of a stream's text, each checked to be framed as OpenAI frames them. */
export function eventsOf(text: string): Record<string, unknown>[] {
  return text
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => {
      const [, name, data] = /^event: ([\w.]+)\ndata: ([^\n]*)$/.exec(frame) ?? []
      const value: Record<string, unknown> = JSON.parse(data ?? 'null')
      if (value?.['type'] !== name) throw new Error(`not an event: ${frame}`)
      return value
    })
}

export function streamed(parts: readonly StreamPart[], request: ChatRequest): string {
  const stream = openAiResponses.encodeStream({ model: 'shown', usage: true, request })
  return stream.encode(parts) + stream.end()
}

/** The same a part at a time, as slow upstreams have it. */
export function streamedSlowly(parts: readonly StreamPart[], request: ChatRequest): string {
  const stream = openAiResponses.encodeStream({ model: 'shown', usage: true, request })
  return parts.map((part) => stream.encode([part])).join('') + stream.end()
}

/** A stream's text without what differs from one time to the next. */
export function masked(text: string): string {
  return text.replaceAll(/(umbel1_)[\w-]+|"(created|completed)_at":\d+|resp_\w+/g, '$1')
}

/** An object without some of its fields. */
export function without<T extends object>(value: T, ...fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)))
}

/** An answer to one request, in parts as some upstream of another dialect gives it. */
export type Script = readonly StreamPart[]

/** A router of this dialect in front of a script: one answer a request. */
export class Served {
  readonly requests: ChatRequest[] = []
  readonly bodies: JsonObject[] = []
  readonly answers: string[] = []
  readonly #scripts: readonly Script[]

  constructor(scripts: readonly Script[]) {
    this.#scripts = scripts
  }

  readonly fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const body: JsonObject = JSON.parse(String(init?.body))
    this.bodies.push(body)
    try {
      const request = decode(body, new Headers(init?.headers))
      const script = this.#scripts[this.requests.length] ?? []
      this.requests.push(request)
      if (!request.stream) return this.#reply(this.#whole(script, request), 'application/json')
      return this.#reply(streamedSlowly(script, request), 'text/event-stream')
    } catch (thrown) {
      if (!(thrown instanceof UmbelError)) throw thrown
      const { status, body: text } = openAiResponses.encodeError(thrown)
      return new Response(text, { status, headers: { 'content-type': 'application/json' } })
    }
  }

  #reply(text: string, type: string): Response {
    this.answers.push(text)
    return new Response(text, { headers: { 'content-type': type } })
  }

  #whole(script: Script, request: ChatRequest): string {
    return openAiResponses.encodeResponse(collect(script), { model: 'shown', usage: true, request })
  }
}

/** Parts as a whole answer. */
export function collect(script: Script): ChatResult {
  const collector = new Collector('m')
  for (const part of script) collector.add(part)
  return collector.result()
}

export const signature = { type: 'thinking', signature: 'SIG+/=' }

/** Thinks, says a word, calls two tools. */
export const firstStep: Script = [
  { type: 'start', id: 'msg_01abc', model: 'claude', created: 7 },
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', text: 'I need the ' },
  { type: 'reasoning-delta', id: 'r', text: 'weather.' },
  { type: 'reasoning-end', id: 'r', opaque: { origin: anthropic, data: signature } },
  { type: 'text-start', id: 't' },
  { type: 'text-delta', id: 't', text: 'Let me ' },
  { type: 'text-delta', id: 't', text: 'look.' },
  { type: 'text-end', id: 't' },
  { type: 'tool-call-start', id: 'c1', callId: 'toolu_1', name: 'weather' },
  { type: 'tool-call-delta', id: 'c1', arguments: '{"city":' },
  { type: 'tool-call-start', id: 'c2', callId: 'toolu_2', name: 'weather' },
  { type: 'tool-call-delta', id: 'c2', arguments: '{"city":"Lima"}' },
  { type: 'tool-call-delta', id: 'c1', arguments: '"Rome"}' },
  { type: 'tool-call-end', id: 'c1' },
  { type: 'tool-call-end', id: 'c2' },
  { type: 'usage', usage: { inputTokens: 10, outputTokens: 5, cachedReadTokens: 4, reasoningTokens: 2 } },
  { type: 'finish', reason: 'tool-calls', raw: 'tool_use' },
]

export const lastStep: Script = [
  { type: 'start', id: 'msg_02', model: 'claude', created: 8 },
  { type: 'text-start', id: 't' },
  { type: 'text-delta', id: 't', text: 'Sunny ' },
  { type: 'text-delta', id: 't', text: 'in both.' },
  { type: 'text-end', id: 't' },
  { type: 'usage', usage: { inputTokens: 20, outputTokens: 3 } },
  { type: 'finish', reason: 'stop', raw: 'end_turn' },
]
