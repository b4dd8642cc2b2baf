import type { ChatRequest, Extension, Message } from '../core/request.ts'
import type { Inbound } from './dialect.ts'

interface Asked {
  readonly dialect: string
  readonly model: string
  readonly umbel: Extension
  readonly stream: boolean
  readonly streamUsage: boolean
  readonly maxOutputTokens: number | null
  readonly choices: number
  readonly user: string | null
  /** What routing may read; never sent on. */
  readonly messages: readonly Message[]
}

/** A request whose body is sent on as it came, to an upstream of its own dialect only: nothing in it has common words. */
export function passThroughRequest({ body, bytes, headers, unrounded }: Inbound, asked: Asked): ChatRequest {
  return {
    ...asked,
    tools: [],
    toolChoice: { type: 'auto' },
    parallelToolCalls: null,
    output: { type: 'text' },
    reasoning: null,
    sampling: {},
    logprobs: null,
    serviceTier: null,
    metadata: {},
    extra: {},
    headers,
    source: { dialect: asked.dialect, body, bytes, unrounded },
  }
}
