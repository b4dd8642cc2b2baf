import type { ChatRequest, Message } from '../core/request.ts'
import type { HeaderView } from '../core/headers.ts'
import { withChanges } from '../core/with-changes.ts'

/**
 * A question of the router's own, or of a step: in place of what the caller asked, and without what was meant for
 * the answer that the caller gets (tools, the form and length of the answer, its stream).
 */
export function ownQuestion(
  request: ChatRequest,
  messages: readonly Message[],
  changes: Partial<ChatRequest> = {},
): ChatRequest {
  const { stop: _, ...sampling } = request.sampling
  return withChanges(request, {
    messages,
    tools: [],
    toolChoice: { type: 'auto' },
    parallelToolCalls: null,
    output: { type: 'text' },
    sampling,
    maxOutputTokens: null,
    choices: 1,
    answers: undefined,
    stream: false,
    streamUsage: false,
    logprobs: null,
    extra: {},
    headers: withoutIdempotency(request.headers),
    ...changes,
  })
}

export function textMessage(role: Message['role'], text: string): Message {
  return { role, content: [{ type: 'text', text }] }
}

/** The caller's key stands for one question; an upstream that got it with another would refuse that. */
export function withoutIdempotency(headers: HeaderView): HeaderView {
  const name = 'idempotency-key'
  return {
    get: (asked) => (asked.toLowerCase() === name ? null : headers.get(asked)),
    keys: () => [...headers.keys()].filter((key) => key !== name),
  }
}
