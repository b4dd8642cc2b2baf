import type { Block, ChatRequest, Message } from '../../src/core/request.ts'
import type { ChatResult } from '../../src/core/answer.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import type { GateContext } from '../../src/core/gate.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'

export const embedder = new EdgeEmbedder(readShippedTable())

/** An answer of one text, or of these blocks. */
export function answer(content: string | readonly Block[], changes: Partial<ChatResult> = {}): ChatResult {
  return {
    id: 'answer-1',
    model: 'small',
    created: 0,
    content: typeof content === 'string' ? [{ type: 'text', text: content }] : content,
    finish: 'stop',
    usage: null,
    ...changes,
  }
}

export function call(name: string, args: string): Block {
  return { type: 'tool-call', id: 'call-1', name, arguments: args }
}

export function user(text: string): Message {
  return { role: 'user', content: [{ type: 'text', text }] }
}

export function request(changes: Partial<ChatRequest> = {}): ChatRequest {
  return {
    dialect: 'openai-chat',
    model: 'auto',
    messages: [user('Hello')],
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
    headers: new Headers(),
    source: null,
    ...changes,
  }
}

export function context(changes: Partial<ChatRequest> = {}, sources: readonly string[] = []): GateContext {
  return { request: request(changes), embedder, sources }
}
