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
import type { Entry } from './resolve-input.ts'
import { UmbelError } from '../../core/errors.ts'
import { checkCalls, resolveInput } from './resolve-input.ts'
import { checkInput } from './check-input.ts'
import { decodeExtra } from './decode-extra.ts'
import { decodeItems } from './decode-items.ts'
import { decodeToolChoice, decodeTools } from './decode-tools.ts'
import { asText } from '../../core/json-object.ts'
import { invalid, refusal } from '../refusal.ts'
import { isPlainRequest } from './plain-request.ts'
import { readExtension } from '../extension.ts'
import { unknownMaker } from '../carried.ts'
import { type ResponsesRequest, dialectName, logprobsInclude, requestSchema } from './request-schema.ts'

/** A Responses body -> `ChatRequest`. Items decode when first read; what is wrong with them is said at once. */
export function decodeRequest(inbound: Inbound): ChatRequest {
  const { body } = inbound
  refuseStored(body)
  if (isPlainRequest(body)) return new ResponsesChatRequest(body, inbound)
  const parsed = requestSchema.safeParse(body)
  if (!parsed.success) throw refusal(parsed.error)
  const unnamed = parsed.data.tools?.findIndex((tool) => tool.type === 'function' && !tool.name) ?? -1
  if (unnamed >= 0) throw missing(`tools[${unnamed}].name`)
  return new ResponsesChatRequest(parsed.data, inbound)
}

/** What would need an answer kept between two requests. */
function refuseStored(body: JsonObject): void {
  for (const field of ['previous_response_id', 'conversation']) {
    if (body[field] === undefined || body[field] === null) continue
    throw invalid(
      field,
      `nothing is stored here; send the whole conversation as 'input' and leave this field out`,
    )
  }
  if (body['background'] === true) {
    throw invalid('background', 'nothing is stored here; leave this field out and stream the answer')
  }
}

function missing(param: string): UmbelError {
  const message = `Missing required parameter: '${param}'.`
  return new UmbelError('request', message, { param, code: 'missing_required_parameter' })
}

/** The input as entries, checked. A prompt that the provider keeps may come without any. */
function readInput({ input, prompt }: ResponsesRequest, carries: boolean): Entry[] {
  if (typeof input === 'string') return [{ at: 0, item: { type: 'message', role: 'user', content: input } }]
  if (input === undefined || input === null) {
    if (prompt) return []
    throw missing('input')
  }
  if (!Array.isArray(input)) throw invalid('input', 'expected a text or a list of items')
  if (input.length === 0 && !prompt) throw invalid('input', 'expected at least one item')
  checkInput(input)
  const entries = resolveInput(input, carries)
  checkCalls(entries)
  return entries
}

class ResponsesChatRequest implements ChatRequest {
  readonly dialect = dialectName
  readonly model: string
  readonly choices = 1
  readonly stream: boolean
  /** Streams of this dialect always tell it. */
  readonly streamUsage = true
  readonly umbel: ChatRequest['umbel']
  readonly headers: ChatRequest['headers']
  readonly source: ChatRequest['source']
  readonly #body: ResponsesRequest
  readonly #entries: readonly Entry[]
  #messages: readonly Message[] | undefined
  #tools: readonly Tool[] | undefined
  #extra: ChatRequest['extra'] | undefined

  constructor(body: ResponsesRequest, inbound: Inbound) {
    const { carries, bytes, headers } = inbound
    this.#body = body
    this.#entries = readInput(body, carries)
    this.model = body.model ?? ''
    this.stream = body.stream ?? false
    this.umbel = readExtension(body.umbel, headers)
    this.headers = headers
    this.source = carries
      ? null
      : { dialect: dialectName, body: inbound.body, bytes, unrounded: inbound.unrounded }
  }

  get messages(): readonly Message[] {
    return (this.#messages ??= [...this.#before(), ...decodeItems(this.#entries)])
  }

  /** What stands before the input. */
  #before(): Message[] {
    const { instructions, prompt } = this.#body
    const before: Message[] = []
    if (typeof instructions === 'string' && instructions !== '') {
      before.push({
        role: 'system',
        content: [{ type: 'text', text: instructions }],
        place: 'instructions',
        origin: { dialect: dialectName, data: instructions },
      })
    }
    if (prompt) {
      // Only its provider knows what it says; no other may answer as if it were not there.
      const data = { type: 'prompt', prompt }
      before.push({
        role: 'developer',
        content: [{ type: 'opaque', opaque: { origin: unknownMaker(dialectName), data } }],
        // There it is an extra field, and no item.
        origin: { dialect: dialectName, data: [] },
      })
    }
    return before
  }

  get tools(): readonly Tool[] {
    return (this.#tools ??= decodeTools(this.#body))
  }

  get toolChoice(): ToolChoice {
    return decodeToolChoice(this.#body.tool_choice)
  }

  get parallelToolCalls(): boolean | null {
    return this.#body.parallel_tool_calls ?? null
  }

  get output(): Output {
    const format = this.#body.text?.format
    if (format?.type === 'json_object') return { type: 'json' }
    if (format?.type !== 'json_schema') return { type: 'text' }
    const { name = 'answer', description, schema, strict } = format
    return {
      type: 'json_schema',
      name,
      ...(description !== undefined && { description }),
      schema,
      ...(typeof strict === 'boolean' && { strict }),
    }
  }

  get reasoning(): ChatRequest['reasoning'] {
    const { reasoning } = this.#body
    const effort = reasoning?.effort ?? undefined
    const summary = reasoning?.summary ?? reasoning?.generate_summary ?? undefined
    if (effort === undefined && summary === undefined) return null
    return {
      ...(effort !== undefined && { effort }),
      ...(summary !== undefined && { summary }),
      ...(effort === 'none' && { off: true }),
    }
  }

  get sampling(): Sampling {
    const { temperature, top_p: topP } = this.#body
    return {
      ...(typeof temperature === 'number' && { temperature }),
      ...(typeof topP === 'number' && { topP }),
    }
  }

  get maxOutputTokens(): number | null {
    return this.#body.max_output_tokens ?? null
  }

  get logprobs(): ChatRequest['logprobs'] {
    const top = this.#body.top_logprobs ?? undefined
    // No alternatives are what is told anyhow.
    const asked = (top !== undefined && top > 0) || this.#body.include?.includes(logprobsInclude) === true
    return asked ? { top: top ?? 0 } : null
  }

  get user(): string | null {
    return this.#body.user ?? this.#body.safety_identifier ?? null
  }

  get serviceTier(): string | null {
    return this.#body.service_tier ?? null
  }

  get metadata(): Readonly<Record<string, string>> {
    const entries = Object.entries(this.#body.metadata ?? {})
    return Object.fromEntries(entries.map(([key, value]) => [key, asText(value)]))
  }

  get extra(): ChatRequest['extra'] {
    return (this.#extra ??= { [dialectName]: decodeExtra(this.#body) })
  }
}
