import type { ChatRequest } from './request.ts'

/** A request with some fields changed. Its own body no longer says what is asked, so it is gone. */
export function withChanges(request: ChatRequest, changes: Partial<ChatRequest>): ChatRequest {
  return {
    dialect: request.dialect,
    model: request.model,
    messages: request.messages,
    tools: request.tools,
    toolChoice: request.toolChoice,
    parallelToolCalls: request.parallelToolCalls,
    output: request.output,
    reasoning: request.reasoning,
    sampling: request.sampling,
    maxOutputTokens: request.maxOutputTokens,
    choices: request.choices,
    answers: request.answers,
    stream: request.stream,
    streamUsage: request.streamUsage,
    logprobs: request.logprobs,
    user: request.user,
    serviceTier: request.serviceTier,
    metadata: request.metadata,
    extra: request.extra,
    umbel: request.umbel,
    headers: request.headers,
    source: null,
    ...changes,
  }
}
