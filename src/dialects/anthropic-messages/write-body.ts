import type { MessageCreateParamsBase } from '@anthropic-ai/sdk/resources/messages'
import type { ChatRequest, JsonObject } from '../../core/request.ts'
import type { Patch } from '../dialect.ts'
import type { RawJson } from '../raw-json.ts'
import { callerField } from '../caller-field.ts'
import { dialectName } from './request-schema.ts'
import { encodeConversation } from './encode-conversation.ts'
import { encodeSampling } from './sampling.ts'
import { encodeTools, forcesTool } from './encode-tools.ts'
import { askedToGoOn, finishTurns, lacksThinking } from './last-turn.ts'
import { isObject } from '../../core/json-object.ts'
import { withFewMarks } from './cache-marks.ts'
import { ownWords } from './own-reasoning.ts'
import { planOutput } from './output-format.ts'
import { extraFields } from '../openai-shared-fields.ts'
import { type ThinkingPlan, planThinking, thinkingWithin } from './thinking.ts'
import { refuseChoices } from '../refusal.ts'
import { shortId } from '../short-id.ts'
import { traitsOf } from './model-traits.ts'

/** A Messages body from the parts of a request. What cannot be said is listed. */
export function writeBody(
  request: ChatRequest,
  patch: Patch,
  raw: RawJson,
  dropped: Set<string>,
): JsonObject {
  refuseChoices(request)
  const own = request.dialect === dialectName
  const traits = traitsOf(patch.model)
  const { boundThinking, prefill, systemMessages } = traits
  const { provider, model } = patch
  const conversation = encodeConversation(
    request.messages,
    { provider, model, boundThinking, own, raw, dropped },
    systemMessages,
  )
  const turns = own || prefill ? conversation.turns : askedToGoOn(conversation.turns)
  const lacking = lacksThinking(turns)
  const plan = planThinking({
    reasoning: request.reasoning,
    traits,
    bound: request.maxOutputTokens,
    limit: patch.outputLimit,
    cap: patch.maxOutputTokens,
    shown: request.reasoning?.summary !== undefined || request.dialect === 'openai-chat',
    forced: forcesTool(request, traits),
    lacking,
  })
  const words = thinkingWords(request, plan, lacking, dropped)
  const thinks = words.thinking !== undefined && words.thinking['type'] !== 'disabled'
  const output = planOutput(request, traits, dropped)
  const instruction = output.instruction === undefined ? [] : [{ type: 'text', text: output.instruction }]
  const system = [...conversation.system, ...instruction]
  const extra = extraOf(request, dropped)
  const config = {
    ...(isObject(extra['output_config']) && extra['output_config']),
    ...(words.effort !== undefined && { effort: words.effort }),
    ...(output.format !== undefined && { format: output.format }),
  }
  listUnsaid(request, dropped)
  const body = {
    model,
    max_tokens: plan.maxTokens,
    ...(system.length > 0 && { system }),
    messages: finishTurns(turns, thinks, dropped),
    ...encodeTools(request, patch, traits, dropped),
    ...(words.thinking !== undefined && { thinking: words.thinking }),
    ...encodeSampling(request, traits, thinks, dropped),
    ...(request.user !== null && {
      metadata: { user_id: own ? request.user : shortId(request.user, 'user_', 256) },
    }),
    ...encodeTier(request.serviceTier, dropped),
    ...extra,
    ...(Object.keys(config).length > 0 && { output_config: config }),
    ...(patch.stream && { stream: true }),
  }
  return withFewMarks(body, dropped)
}

/** Fields of the caller's body without a common word: this dialect's go on, others have no place here. */
function extraOf(request: ChatRequest, dropped: Set<string>): JsonObject {
  const extra = extraFields(request, dialectName)
  for (const field of extra.dropped) dropped.add(field)
  return extra.taken
}

function encodeTier(
  tier: string | null,
  dropped: Set<string>,
): Pick<MessageCreateParamsBase, 'service_tier'> {
  if (tier === null) return {}
  if (tier === 'default' || tier === 'standard_only') return { service_tier: 'standard_only' }
  if (tier === 'auto' || tier === 'priority') return { service_tier: 'auto' }
  dropped.add('service_tier')
  return {}
}

function listUnsaid(request: ChatRequest, dropped: Set<string>): void {
  if (request.logprobs !== null) dropped.add(callerField(request.dialect, 'logprobs'))
  if (Object.keys(request.metadata).length > 0) dropped.add('metadata')
}

/** The caller's own words for thinking, or those that say what another dialect's meant. */
function thinkingWords(
  request: ChatRequest,
  plan: ThinkingPlan,
  lacking: boolean,
  dropped: Set<string>,
): { readonly thinking: JsonObject | undefined; readonly effort: string | undefined } {
  const own = ownWords(request.reasoning)
  const field = callerField(request.dialect, 'reasoning')
  if (own !== undefined) {
    const refused = lacking && own.thinking?.['type'] === 'enabled'
    if (refused) dropped.add(field)
    const thinking = refused ? undefined : thinkingWithin(own.thinking, plan.maxTokens)
    return { thinking, effort: own.effort }
  }
  if (plan.dropped) dropped.add(field)
  return { thinking: plan.thinking === undefined ? undefined : { ...plan.thinking }, effort: plan.effort }
}
