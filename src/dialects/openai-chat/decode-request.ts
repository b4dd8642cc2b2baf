import type {
  ChatRequest,
  JsonObject,
  Message,
  Output,
  Sampling,
  Tool,
  ToolChoice,
} from '../../core/request.ts'
import type { Inbound } from '../dialect.ts'
import type { OpenAiRequest } from './request-schema.ts'
import { checkMessages } from './check-messages.ts'
import { decodeMessage } from './decode-message.ts'
import { decodePreferences } from './preferences.ts'
import { decodeToolChoice, decodeTools } from './decode-tools.ts'
import { isPlainRequest } from './plain-shapes.ts'
import { readExtension } from '../extension.ts'
import { refusal } from '../refusal.ts'
import { asText } from '../../core/json-object.ts'
import { commonFields, dialectName, requestSchema } from './request-schema.ts'

/** OpenAI's Chat Completions body -> `ChatRequest`. Messages and tools decode when first read. */
export function decodeRequest(inbound: Inbound): ChatRequest {
  const body = parse(inbound.body)
  checkMessages(body.messages)
  return new OpenAiChatRequest(body, inbound)
}

function parse(body: JsonObject): OpenAiRequest {
  if (isPlainRequest(body)) return body
  const parsed = requestSchema.safeParse(body)
  if (parsed.success) return parsed.data
  throw refusal(parsed.error)
}

class OpenAiChatRequest implements ChatRequest {
  readonly dialect = dialectName
  readonly model: string
  readonly choices: number
  readonly stream: boolean
  readonly streamUsage: boolean
  readonly umbel: ChatRequest['umbel']
  readonly preferences: ChatRequest['preferences']
  readonly headers: ChatRequest['headers']
  readonly source: ChatRequest['source']
  readonly #body: OpenAiRequest
  #messages: readonly Message[] | undefined
  #tools: readonly Tool[] | undefined
  #extra: ChatRequest['extra'] | undefined

  constructor(body: OpenAiRequest, inbound: Inbound) {
    this.#body = body
    this.model = body.model ?? ''
    this.choices = body.n ?? 1
    this.stream = body.stream ?? false
    this.streamUsage = body.stream_options?.include_usage ?? false
    this.umbel = readExtension(body.umbel, inbound.headers)
    this.preferences = decodePreferences(body)
    this.headers = inbound.headers
    const { carries, bytes } = inbound
    this.source = carries
      ? null
      : { dialect: dialectName, body: inbound.body, bytes, unrounded: inbound.unrounded }
  }

  get messages(): readonly Message[] {
    const keeps = this.source !== null
    return (this.#messages ??= this.#body.messages.map((message, index) =>
      decodeMessage(message, keeps, `messages[${index}]`),
    ))
  }

  get tools(): readonly Tool[] {
    return (this.#tools ??= decodeTools(this.#body))
  }

  get toolChoice(): ToolChoice {
    return decodeToolChoice(this.#body.tool_choice)
  }

  get output(): Output {
    const format = this.#body.response_format
    if (format?.type === 'json_object') return { type: 'json' }
    if (format?.type !== 'json_schema') return { type: 'text' }
    const { name = 'answer', description, schema, strict } = format.json_schema ?? {}
    // Any JSON will do where no schema says which.
    if (schema === undefined) return { type: 'json' }
    return {
      type: 'json_schema',
      name,
      ...(description !== undefined && { description }),
      schema,
      ...(typeof strict === 'boolean' && { strict }),
    }
  }

  get reasoning(): ChatRequest['reasoning'] {
    const effort = this.#body.reasoning_effort
    if (typeof effort !== 'string') return null
    return effort === 'none' ? { effort, off: true } : { effort }
  }

  get sampling(): Sampling {
    const { temperature, top_p, frequency_penalty, presence_penalty, seed, stop } = this.#body
    return {
      ...(typeof temperature === 'number' && { temperature }),
      ...(typeof top_p === 'number' && { topP: top_p }),
      ...(typeof frequency_penalty === 'number' && { frequencyPenalty: frequency_penalty }),
      ...(typeof presence_penalty === 'number' && { presencePenalty: presence_penalty }),
      ...(typeof seed === 'number' && { seed }),
      ...(stop !== undefined && stop !== null && { stop: typeof stop === 'string' ? [stop] : stop }),
    }
  }

  get parallelToolCalls(): boolean | null {
    return this.#body.parallel_tool_calls ?? null
  }

  get logprobs(): ChatRequest['logprobs'] {
    return this.#body.logprobs === true ? { top: this.#body.top_logprobs ?? 0 } : null
  }

  get user(): string | null {
    const { user, safety_identifier: newer } = this.#body
    return user ?? (typeof newer === 'string' ? newer : null)
  }

  get serviceTier(): string | null {
    return this.#body.service_tier ?? null
  }

  get maxOutputTokens(): number | null {
    return this.#body.max_completion_tokens ?? this.#body.max_tokens ?? null
  }

  get metadata(): Readonly<Record<string, string>> {
    const entries = Object.entries(this.#body.metadata ?? {})
    return Object.fromEntries(entries.map(([key, value]) => [key, asText(value)]))
  }

  get extra(): ChatRequest['extra'] {
    return (this.#extra ??= { [dialectName]: decodeExtra(this.#body) })
  }
}

function decodeExtra(body: OpenAiRequest): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !commonFields.has(field)))
}
