import type { ChatRequest, JsonObject, Tool } from '../../core/request.ts'
import type { Outbound, Patch } from '../dialect.ts'
import { type EncodeContext, cached } from './encode-message.ts'
import { encodeMessages } from './encode-messages.ts'
import { callerField } from '../caller-field.ts'
import { dialectName } from './request-schema.ts'
import { encodeEffort } from '../openai-effort.ts'
import { effortWord } from '../effort.ts'
import { encodeSampling } from './encode-sampling.ts'
import { extraFields } from '../openai-shared-fields.ts'
import { isReasoningModel } from '../openai-reasoning-models.ts'
import { withLooserSchema, withLooserTool } from '../openai-strict-schema.ts'
import { patchStream } from './patch-stream.ts'
import { refuseChoices } from '../refusal.ts'
import { sourceText } from '../source-text.ts'

/** `ChatRequest` -> OpenAI's Chat Completions body. The caller's own body goes on with patches when it still stands. */
export function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const same = request.source?.dialect === dialectName ? request.source : null
  const { body, dropped } =
    same === null ? fromParts(request, patch) : { body: { ...same.body }, dropped: [] }
  if (body['umbel'] !== undefined) delete body['umbel']
  body['model'] = patch.model
  patchStream(body, patch)
  if (isReasoningModel(patch.model)) renameBound(body)
  if (patch.maxOutputTokens !== undefined) {
    const used = ['max_completion_tokens', 'max_tokens'].find((name) => typeof body[name] === 'number')
    const field = used ?? boundName(patch)
    const asked = body[field]
    body[field] = typeof asked === 'number' ? Math.min(asked, patch.maxOutputTokens) : patch.maxOutputTokens
  }
  const text = same === null ? JSON.stringify(body) : sourceText(body, same)
  return { path: '/chat/completions', body: text, dropped }
}

/**
 * Models that reason refuse the older name, which clients use that do not know whom they ask: they go by the name of a
 * route, or of another model.
 */
function renameBound(body: Record<string, unknown>): void {
  const { max_tokens: bound, max_completion_tokens: newer } = body
  if (typeof bound !== 'number' || typeof newer === 'number') return
  delete body['max_tokens']
  body['max_completion_tokens'] = bound
}

function boundName({ quirks, model }: Patch): string {
  const isNewer = quirks.has('max_completion_tokens') || isReasoningModel(model)
  return isNewer ? 'max_completion_tokens' : 'max_tokens'
}

interface Written {
  readonly body: Record<string, unknown>
  readonly dropped: readonly string[]
}

function fromParts(request: ChatRequest, patch: Patch): Written {
  const dropped = new Set<string>()
  const context: EncodeContext = { patch, openAiFiles: request.dialect.startsWith('openai-'), dropped }
  if (request.dialect !== dialectName) refuseChoices(request)
  const extra = extraFields(request, dialectName, ['openai-responses'])
  for (const name of extra.dropped) dropped.add(name)
  const { user, serviceTier } = request
  const body = {
    ...extra.taken,
    messages: encodeMessages(request.messages, context),
    ...encodeTools(request, context),
    ...encodeOutput(request, context),
    ...encodeReasoning(request, context),
    ...(request.maxOutputTokens !== null && { [boundName(patch)]: request.maxOutputTokens }),
    ...encodeSampling(request, context),
    ...(user !== null && user !== extra.taken['safety_identifier'] && { user }),
    ...(serviceTier !== null && encodeTier(serviceTier, context)),
    ...(Object.keys(request.metadata).length > 0 && { metadata: request.metadata }),
  }
  return { body, dropped: [...dropped] }
}

function encodeReasoning(request: ChatRequest, { patch, dropped }: EncodeContext): JsonObject {
  const { reasoning, dialect } = request
  if (reasoning === null) return {}
  const asked = reasoning.off === true ? 'none' : effortWord(reasoning)
  // A caller of this dialect speaks to the model that it named.
  const effort = dialect === dialectName ? asked : encodeEffort(asked, request, patch.model, dropped)
  return effort === undefined ? {} : { reasoning_effort: effort }
}

/** Anthropic's words for the tiers are other ones. */
function encodeTier(tier: string, { dropped }: EncodeContext): JsonObject {
  if (tier === 'standard_only') return { service_tier: 'default' }
  if (['auto', 'default', 'flex', 'scale', 'priority', 'fast'].includes(tier)) return { service_tier: tier }
  dropped.add('service_tier')
  return {}
}

function encodeTools(request: ChatRequest, context: EncodeContext): JsonObject {
  const { patch, dropped } = context
  const { toolChoice, parallelToolCalls: parallel } = request
  const tools = request.tools.flatMap((tool, index) => {
    const encoded = encodeTool(withLooserTool(tool, index, request, dropped), context)
    if (encoded === undefined) dropped.add(`tools[${index}]`)
    return encoded === undefined ? [] : [encoded]
  })
  if (tools.length === 0) return {}
  const choice =
    toolChoice.type === 'tool' ? { type: 'function', function: { name: toolChoice.name } } : toolChoice.type
  const required = choice === 'required' && patch.quirks.has('tool_choice_any') ? 'any' : choice
  const sayParallel = parallel !== null && !patch.quirks.has('no_parallel_tool_calls')
  if (parallel === false && !sayParallel) dropped.add(callerField(request.dialect, 'parallelToolCalls'))
  return {
    tools,
    ...(choice !== 'auto' && { tool_choice: required }),
    ...(sayParallel && { parallel_tool_calls: parallel }),
  }
}

/** A tool that the provider of another dialect runs itself has no place here. */
function encodeTool(tool: Tool, context: EncodeContext): unknown {
  if (tool.origin?.dialect === dialectName) return tool.origin.data
  if (tool.origin !== undefined && tool.parameters === undefined) return undefined
  const { name, description, parameters, strict, cacheControl } = tool
  const sayStrict = strict !== undefined && !context.patch.quirks.has('no_strict_tools')
  return {
    type: 'function',
    function: { name, description, parameters, ...(sayStrict && { strict }) },
    ...cached(cacheControl, context),
  }
}

function encodeOutput(request: ChatRequest, { patch, dropped }: EncodeContext): JsonObject {
  const output = withLooserSchema(request.output, request, dropped)
  if (output.type === 'text') return {}
  if (output.type === 'json') return { response_format: { type: 'json_object' } }
  if (patch.quirks.has('no_json_schema')) {
    dropped.add(callerField(request.dialect, 'output'))
    return { response_format: { type: 'json_object' } }
  }
  const { name, description, schema, strict } = output
  return { response_format: { type: 'json_schema', json_schema: { name, description, schema, strict } } }
}
