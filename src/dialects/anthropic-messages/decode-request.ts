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
import {
  type AnthropicRequest,
  commonFields,
  countSchema,
  dialectName,
  requestSchema,
} from './request-schema.ts'
import { checkMessages, checkSystem } from './check-messages.ts'
import { checkTools } from './check-tools.ts'
import { decodeMessage, decodeSystem } from './decode-message.ts'
import { decodeReasoning } from './own-reasoning.ts'
import { decodeTool } from './decode-tool.ts'
import { UmbelError } from '../../core/errors.ts'
import { asText } from '../../core/json-object.ts'
import { isPlainRequest } from './plain-shapes.ts'
import { readExtension } from '../extension.ts'
import { refusal } from '../refusal.ts'

/** A Messages body -> `ChatRequest`. Its structure is checked at once; messages and tools decode when first read. */
export function decodeRequest(inbound: Inbound): ChatRequest {
  if (isPlainRequest(inbound.body)) return checked(inbound.body, inbound)
  const parsed = requestSchema.safeParse(inbound.body)
  if (!parsed.success) throw refusal(parsed.error)
  return checked(parsed.data, inbound)
}

/** A body whose tokens are to be counted: the same, without a bound. */
export function decodeCountRequest(inbound: Inbound): ChatRequest {
  const parsed = countSchema.safeParse(inbound.body)
  if (!parsed.success) throw refusal(parsed.error)
  return checked(parsed.data, inbound)
}

function checked(body: AnthropicRequest, inbound: Inbound): ChatRequest {
  const betas = (inbound.headers.get('anthropic-beta') ?? '') !== ''
  refuseThread(body)
  checkSystem(body.system, betas)
  checkMessages(body.messages, betas)
  checkTools(body.tools ?? [])
  return new AnthropicMessagesRequest(body, inbound)
}

/**
 * A conversation that the provider holds goes on with what is new in it only, which no other model could follow. At
 * this code clients send the whole of it: the tool runner of Anthropic's SDKs does so by itself.
 * Source: ThreadUnsupportedRequestError of @anthropic-ai/sdk 1.14.0
 */
function refuseThread({ thread }: AnthropicRequest): void {
  if (thread === undefined || thread === null) return
  const message = 'Conversations are not held here: send all of the messages, without `thread`.'
  throw new UmbelError('request', message, { param: 'thread', code: 'thread_unsupported_request' })
}

class AnthropicMessagesRequest implements ChatRequest {
  readonly dialect = dialectName
  readonly model: string
  readonly choices = 1
  readonly stream: boolean
  /** Streams of this dialect always tell it. */
  readonly streamUsage = true
  readonly logprobs = null
  readonly umbel: ChatRequest['umbel']
  readonly headers: ChatRequest['headers']
  readonly source: ChatRequest['source']
  readonly #body: AnthropicRequest
  #messages: readonly Message[] | undefined
  #tools: readonly Tool[] | undefined
  #extra: ChatRequest['extra'] | undefined

  constructor(body: AnthropicRequest, inbound: Inbound) {
    this.#body = body
    this.model = body.model ?? ''
    this.stream = body.stream ?? false
    this.umbel = readExtension(body.umbel, inbound.headers)
    this.headers = inbound.headers
    const { carries, bytes } = inbound
    this.source = carries
      ? null
      : { dialect: dialectName, body: inbound.body, bytes, unrounded: inbound.unrounded }
  }

  get messages(): readonly Message[] {
    const keeps = this.source !== null
    return (this.#messages ??= [
      ...decodeSystem(this.#body.system, keeps),
      ...this.#body.messages.map((message, index) => decodeMessage(message, keeps, `messages[${index}]`)),
    ])
  }

  get tools(): readonly Tool[] {
    return (this.#tools ??= (this.#body.tools ?? []).map(decodeTool))
  }

  get toolChoice(): ToolChoice {
    const choice = this.#body.tool_choice
    if (choice?.type === 'none') return { type: 'none' }
    if (choice?.type === 'any') return { type: 'required' }
    if (choice?.type === 'tool' && choice.name !== undefined) return { type: 'tool', name: choice.name }
    return { type: 'auto' }
  }

  get parallelToolCalls(): boolean | null {
    const alone = this.#body.tool_choice?.disable_parallel_tool_use
    return typeof alone === 'boolean' ? !alone : null
  }

  get output(): Output {
    const format = this.#body.output_config?.format
    if (format?.type !== 'json_schema') return { type: 'text' }
    return { type: 'json_schema', name: 'answer', schema: format.schema, strict: true }
  }

  get reasoning(): ChatRequest['reasoning'] {
    const { thinking, output_config: config } = this.#body
    return decodeReasoning(thinking ?? undefined, config?.effort ?? undefined)
  }

  get sampling(): Sampling {
    const { temperature, top_p, top_k, stop_sequences: stop } = this.#body
    return {
      ...(typeof temperature === 'number' && { temperature }),
      ...(typeof top_p === 'number' && { topP: top_p }),
      ...(typeof top_k === 'number' && { topK: top_k }),
      ...(Array.isArray(stop) && { stop }),
    }
  }

  get maxOutputTokens(): number | null {
    return this.#body.max_tokens ?? null
  }

  get user(): string | null {
    return this.#body.metadata?.user_id ?? null
  }

  get serviceTier(): string | null {
    const tier = this.#body.service_tier ?? null
    return tier === 'standard_only' ? 'default' : tier
  }

  get metadata(): Readonly<Record<string, string>> {
    const entries = Object.entries(this.#body.metadata ?? {}).filter(([key]) => key !== 'user_id')
    return Object.fromEntries(entries.map(([key, value]) => [key, asText(value)]))
  }

  get extra(): ChatRequest['extra'] {
    return (this.#extra ??= { [dialectName]: decodeExtra(this.#body) })
  }
}

function decodeExtra(body: AnthropicRequest): JsonObject {
  const rest = Object.entries(body).filter(([field]) => !commonFields.has(field))
  const config = Object.entries(body.output_config ?? {}).filter(([field]) => !configFields.has(field))
  return {
    ...Object.fromEntries(rest),
    ...(config.length > 0 && { output_config: Object.fromEntries(config) }),
  }
}

/** Of `output_config`, what has a common word. */
const configFields: ReadonlySet<string> = new Set(['effort', 'format'])
