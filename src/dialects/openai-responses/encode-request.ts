import type { ChatRequest, JsonObject, Message, Reasoning } from '../../core/request.ts'
import type { Outbound, Patch } from '../dialect.ts'
import { type EncodeContext, encodeItems } from './encode-items.ts'
import { callerField } from '../caller-field.ts'
import { dialectName, encryptedInclude, logprobsInclude } from './request-schema.ts'
import { effortWord } from '../effort.ts'
import { encodeEffort, neverReasons } from '../openai-effort.ts'
import { encodeFormat, encodeTools } from './encode-tools.ts'
import { extraFields } from '../openai-shared-fields.ts'
import { isObject } from '../../core/json-object.ts'
import { isReasoningModel, refusesSampling } from '../openai-reasoning-models.ts'
import { withLooserSchema } from '../openai-strict-schema.ts'
import { refuseChoices } from '../refusal.ts'
import { openingLine } from '../opening-line.ts'
import { shortId } from '../short-id.ts'
import { sourceText } from '../source-text.ts'

/** OpenAI's least bound on an answer. Tokens. */
const leastOutput = 16

/** `ChatRequest` -> a Responses body. The caller's own body goes on with patches when it still stands. */
export function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const context: EncodeContext = { request, patch, dropped: new Set() }
  const same = request.source?.dialect === dialectName ? request.source : null
  const body: Record<string, unknown> = same === null ? fromParts(context) : { ...same.body }
  delete body['umbel']
  body['model'] = patch.model
  if (patch.stream) body['stream'] = true
  else {
    delete body['stream']
    delete body['stream_options']
  }
  if (patch.maxOutputTokens !== undefined) {
    const asked = body['max_output_tokens']
    const bound = Math.max(leastOutput, patch.maxOutputTokens)
    body['max_output_tokens'] = typeof asked === 'number' ? Math.min(asked, bound) : bound
  }
  const text = same === null ? JSON.stringify(body) : sourceText(body, same)
  return { path: '/responses', body: text, dropped: [...context.dropped] }
}

function fromParts(context: EncodeContext): Record<string, unknown> {
  const { request, dropped } = context
  const ours = request.dialect === dialectName
  if (!ours) refuseChoices(request)
  const extra = extraFields(request, dialectName, ['openai-chat'])
  const {
    verbosity = wordOf(request, 'verbosity'),
    text,
    reasoning,
    include,
    tool_choice: choice,
    ...taken
  } = extra.taken
  for (const name of extra.dropped) if (!isSaid(request, name)) dropped.add(name)
  const { maxOutputTokens, user, serviceTier } = request
  const said = user !== null && user !== taken['safety_identifier']
  const fields = {
    ...encodeMessages(context),
    ...encodeTools(context),
    ...(choice !== undefined && { tool_choice: choice }),
    ...encodeText(context, text, verbosity),
    ...encodeReasoning(context, reasoning),
    ...encodeInclude(context, include),
    // Less is refused, and a caller of another dialect may ask for a single token.
    ...(maxOutputTokens !== null && {
      max_output_tokens: ours ? maxOutputTokens : Math.max(leastOutput, maxOutputTokens),
    }),
    ...encodeSampling(context),
    ...(said && { user: ours ? user : shortId(user, 'user_') }),
    ...(serviceTier !== null && encodeTier(serviceTier, context)),
    ...(Object.keys(request.metadata).length > 0 && { metadata: request.metadata }),
    // Nobody could ever ask for what would be kept.
    ...(!ours && { store: wordOf(request, 'store') ?? false }),
  }
  return { ...taken, ...fields }
}

/** A field of Chat Completions that is said here in another place. */
function wordOf(request: ChatRequest, name: string): unknown {
  return request.extra['openai-chat']?.[name] ?? undefined
}

function isSaid(request: ChatRequest, name: string): boolean {
  return (name === 'verbosity' || name === 'store') && wordOf(request, name) !== undefined
}

/** System messages before all others are the instructions; later ones keep their places. */
function encodeMessages(context: EncodeContext): JsonObject {
  const { messages, extra, output, dialect } = context.request
  const others = messages.findIndex((message) => instructionsOf(message) === undefined)
  const before = others < 0 ? messages : messages.slice(0, others)
  const instructions = before.flatMap((message) => instructionsOf(message) ?? [])
  const items = messages.flatMap((message, at) =>
    at < before.length ? [] : encodeItems(message, at, context),
  )
  const input = withoutStrays(items)
  const said = instructions.map((content) => ({ type: 'message', role: 'system', content }))
  // Without any input there would be nothing to answer.
  if (input.length === 0 && !extra[dialectName]?.['prompt'])
    return { input: said.length > 0 ? said : [{ type: 'message', role: 'user', content: openingLine }] }
  // JSON must be asked for in the input, too; other dialects take it from anywhere, or from the format alone.
  if (output.type === 'json' && dialect !== dialectName && !/json/i.test(JSON.stringify(input))) {
    const asked = instructions.some((text) => /json/i.test(text)) ? said : [...said, jsonAsked]
    return { input: [...asked, ...input] }
  }
  return {
    ...(instructions.length > 0 && { instructions: instructions.join('\n\n') }),
    ...(input.length > 0 && { input }),
  }
}

const jsonAsked = { type: 'message', role: 'system', content: 'Answer in JSON.' }

/** Reasoning is refused without what it led to, which an answer that was cut may lack. */
function withoutStrays(items: readonly JsonObject[]): JsonObject[] {
  const kept: JsonObject[] = []
  for (const item of items.toReversed()) {
    const next = kept.at(-1)
    if (item['type'] !== 'reasoning' || (next !== undefined && isOutput(next))) kept.push(item)
  }
  return kept.toReversed()
}

function isOutput({ type, role }: JsonObject): boolean {
  return typeof role === 'string'
    ? role === 'assistant'
    : !(typeof type === 'string' && type.endsWith('_output'))
}

/** The text of a message that may be said as instructions. */
function instructionsOf({ role, content, origin }: Message): string | undefined {
  if (role !== 'system' || (origin?.dialect === dialectName && typeof origin.data !== 'string'))
    return undefined
  const texts = content.flatMap((block) => (block.type === 'text' ? [block.text] : []))
  return texts.length === content.length ? texts.join('\n\n') : undefined
}

function encodeText({ request, dropped }: EncodeContext, rest: unknown, verbosity: unknown): JsonObject {
  const { output } = request
  const text = {
    ...(isObject(rest) && rest),
    ...(output.type !== 'text' && { format: encodeFormat(withLooserSchema(output, request, dropped)) }),
    ...(typeof verbosity === 'string' && { verbosity }),
  }
  return Object.keys(text).length > 0 ? { text } : {}
}

function encodeReasoning({ request, patch, dropped }: EncodeContext, rest: unknown): JsonObject {
  const { reasoning, dialect } = request
  const asked = reasoning === null ? undefined : askedEffort(reasoning, patch.model)
  const ours = dialect === dialectName
  const effort = ours ? asked : encodeEffort(asked, request, patch.model, dropped)
  const told = reasoning?.summary !== undefined && (ours || !neverReasons(patch.model))
  const fields = {
    ...(isObject(rest) && rest),
    ...(effort !== undefined && { effort }),
    ...(told && { summary: reasoning.summary }),
  }
  return Object.keys(fields).length > 0 ? { reasoning: fields } : {}
}

/** Turned off without a word for it: what does not reason knows no such field. */
function askedEffort(reasoning: Reasoning, model: string): string | undefined {
  return effortWord(reasoning) ?? (reasoning.off === true && isReasoningModel(model) ? 'none' : undefined)
}

/**
 * A model that does not reason refuses to be asked for its encrypted reasoning, and one that does can go on from it
 * only so, since nothing is stored.
 */
function encodeInclude({ request, patch, dropped }: EncodeContext, rest: unknown): JsonObject {
  const { dialect, reasoning, logprobs } = request
  const ours = dialect === dialectName
  const include = new Set<unknown>(Array.isArray(rest) ? rest : [])
  const asked = reasoning !== null && reasoning.off !== true && !neverReasons(patch.model)
  const reasons = isReasoningModel(patch.model) || asked
  if (!ours && reasons) include.add(encryptedInclude)
  const told = logprobs !== null && (ours || !refusesSampling(request, patch.model))
  if (logprobs !== null && !told) dropped.add(callerField(dialect, 'logprobs'))
  if (told) include.add(logprobsInclude)
  return {
    ...(include.size > 0 && { include: [...include] }),
    ...(told && logprobs.top > 0 && { top_logprobs: logprobs.top }),
  }
}

/** Anthropic's words for the tiers are other ones. */
function encodeTier(tier: string, { dropped }: EncodeContext): JsonObject {
  if (tier === 'standard_only') return { service_tier: 'default' }
  if (['auto', 'default', 'flex', 'scale', 'priority', 'fast'].includes(tier)) return { service_tier: tier }
  dropped.add('service_tier')
  return {}
}

/** What this dialect has no word for; a penalty of 0 is none. */
function listUnsaid({ sampling, dialect }: ChatRequest, dropped: Set<string>): void {
  const { topK, frequencyPenalty, presencePenalty, seed, stop = [] } = sampling
  if (topK !== undefined) dropped.add('top_k')
  if (frequencyPenalty) dropped.add(callerField(dialect, 'frequencyPenalty'))
  if (presencePenalty) dropped.add(callerField(dialect, 'presencePenalty'))
  if (seed !== undefined) dropped.add('seed')
  if (stop.length > 0) dropped.add(callerField(dialect, 'stop'))
}

function encodeSampling({ request, patch, dropped }: EncodeContext): JsonObject {
  const { sampling, dialect } = request
  const { temperature, topP } = sampling
  listUnsaid(request, dropped)
  if (dialect !== dialectName && refusesSampling(request, patch.model)) {
    // One is what they do anyhow.
    if (temperature !== undefined && temperature !== 1) dropped.add('temperature')
    if (topP !== undefined && topP !== 1) dropped.add('top_p')
    return {}
  }
  return {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
  }
}
