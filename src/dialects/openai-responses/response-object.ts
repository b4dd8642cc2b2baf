import type {
  Response,
  ResponseError,
  ResponseOutputItem,
  ResponseUsage,
} from 'openai/resources/responses/responses'
import type { ChatRequest, JsonObject } from '../../core/request.ts'
import type { FinishReason } from '../../core/stream-part.ts'
import type { ErrorClass, UmbelError } from '../../core/errors.ts'
import { dialectName } from './request-schema.ts'
import { encodeFormat, encodeTool, encodeToolChoice } from './encode-tools.ts'
import { mark } from '../carried.ts'

/** What the SDK's type asks of an answer; what it only may have is repeated from the request (`echo`). */
export type ResponseObject = Pick<
  Response,
  'id' | 'object' | 'created_at' | 'error' | 'incomplete_details' | 'output'
> & {
  readonly status: NonNullable<Response['status']>
  readonly model: string
  readonly usage?: ResponseUsage
  readonly completed_at: number | null
} & JsonObject

export interface ResponseHead {
  readonly id: string
  readonly created: number
  readonly model: string
  /** What the answer repeats of its request. */
  readonly echo: JsonObject
}

export interface ResponseState {
  readonly status: ResponseObject['status']
  readonly output: readonly ResponseOutputItem[]
  readonly incomplete?: 'max_output_tokens' | 'content_filter'
  readonly error?: ResponseError
  readonly usage?: ResponseUsage
}

export function responseObject(
  { id, created, model, echo }: ResponseHead,
  state: ResponseState,
): ResponseObject {
  const { status, output, incomplete, error, usage } = state
  return {
    id,
    object: 'response',
    created_at: created,
    status,
    completed_at: status === 'completed' ? Math.floor(Date.now() / 1000) : null,
    error: error ?? null,
    incomplete_details: incomplete === undefined ? null : { reason: incomplete },
    model,
    output: [...output],
    ...echo,
    ...(usage !== undefined && { usage }),
  }
}

/** What an answer repeats of its request. The defaults are those that OpenAI shows. */
export function encodeEcho(request: ChatRequest): JsonObject {
  const { sampling, reasoning, toolChoice, logprobs, metadata } = request
  const own = request.extra[dialectName] ?? {}
  return {
    access_programs: null,
    background: false,
    instructions: instructionsOf(request),
    max_output_tokens: request.maxOutputTokens,
    max_tool_calls: own['max_tool_calls'] ?? null,
    metadata,
    parallel_tool_calls: request.parallelToolCalls ?? true,
    previous_response_id: null,
    prompt_cache_key: own['prompt_cache_key'] ?? null,
    reasoning: { effort: reasoning?.effort ?? null, summary: reasoning?.summary ?? null },
    safety_identifier: own['safety_identifier'] ?? null,
    service_tier: request.serviceTier ?? 'default',
    // Whatever was asked: nothing is.
    store: false,
    temperature: sampling.temperature ?? 1,
    text: { format: encodeFormat(request.output), verbosity: own['verbosity'] ?? 'medium' },
    tool_choice: own['tool_choice'] ?? encodeToolChoice(toolChoice),
    tools: request.tools.flatMap((tool) => encodeTool(tool) ?? []),
    top_logprobs: logprobs?.top ?? 0,
    top_p: sampling.topP ?? 1,
    truncation: own['truncation'] ?? 'disabled',
    ...(request.user !== null && { user: request.user }),
  } satisfies Partial<Record<keyof Response | 'store', unknown>>
}

function instructionsOf({ messages: [first] }: ChatRequest): string | null {
  const data = first?.origin?.dialect === dialectName ? first.origin.data : undefined
  return typeof data === 'string' ? data : null
}

/** Other dialects' ids have other beginnings. */
export function responseId(id: string | undefined): string {
  if (id === undefined || id === '' || id.includes(mark))
    return `resp_${crypto.randomUUID().replaceAll('-', '')}`
  return id.startsWith('resp_') ? id : `resp_${id.replace(/^[a-z]+[-_]/, '')}`
}

/** How an answer's end is told. */
export function encodeFinish(reason: FinishReason): Pick<ResponseState, 'status' | 'incomplete' | 'error'> {
  switch (reason) {
    case 'length':
      return { status: 'incomplete', incomplete: 'max_output_tokens' }
    case 'content-filter':
      return { status: 'incomplete', incomplete: 'content_filter' }
    case 'error':
      return {
        status: 'failed',
        error: { code: 'server_error', message: 'The model ended its answer with an error.' },
      }
    case 'stop':
    case 'tool-calls':
    case 'other':
      return { status: 'completed' }
  }
}

const answerCodes: Partial<Readonly<Record<ErrorClass, ResponseError['code']>>> = {
  request: 'invalid_prompt',
  unsupported: 'invalid_prompt',
  context_window: 'invalid_prompt',
  content_policy: 'invalid_prompt',
  rate_limit: 'rate_limit_exceeded',
}

/** The error of an answer that broke off, in the words that the SDK's type has for it; ours is its `type`. */
export function encodeAnswerError(error: UmbelError): ResponseError {
  const code = answerCodes[error.class] ?? 'server_error'
  return { code, message: error.message, type: error.class, param: error.details.param ?? null }
}
