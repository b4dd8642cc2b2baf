import type { ChatRequest, Reasoning } from '../../core/request.ts'
import type { WireThinkingConfig } from './wire-types.ts'
import { bareName, isBefore, isSince } from './model-name.ts'
import { callerField } from '../caller-field.ts'
import { ownEntry } from '../../core/own-entry.ts'

/**
 * How much a model thinks: by levels since Gemini 3, by a budget of tokens in 2.5. Both together are refused, and so is
 * either by a model that has no such choice.
 * Source: https://ai.google.dev/gemini-api/docs/thinking
 */
export function encodeThinking(
  request: ChatRequest,
  model: string,
  bound: number | undefined,
  dropped: Set<string>,
): WireThinkingConfig | undefined {
  const { reasoning } = request
  if (reasoning === null) return undefined
  const field = callerField(request.dialect, 'reasoning')
  const config = configOf(reasoning, model, bound, () => dropped.add(field))
  if (config === undefined) return undefined
  return showsThoughts(request, reasoning) ? { ...config, includeThoughts: true } : config
}

function configOf(
  reasoning: Reasoning,
  model: string,
  bound: number | undefined,
  drop: () => void,
): WireThinkingConfig | undefined {
  const name = bareName(model)
  // Image models think as they like, and models of before 2.5 not at all. A name that says nothing is asked in the
  // words of 2.5, which later models take too.
  const never = isBefore(name, 2, 5) || name.startsWith('gemma')
  if (never || name.includes('-image')) {
    if (reasoning.off !== true || !never) drop()
    return undefined
  }
  return isSince(name, 3) ? levelOf(reasoning, name, drop) : budgetOf(reasoning, name, bound, drop)
}

/** Responses tells its reasoning where a summary is asked for, the other dialects wherever there is one. */
function showsThoughts({ dialect }: ChatRequest, { off, summary }: Reasoning): boolean {
  if (off === true || summary === 'none' || summary === 'omitted') return false
  return dialect !== 'openai-responses' || summary !== undefined
}

const levels: Readonly<Record<string, 'LOW' | 'MEDIUM' | 'HIGH'>> = {
  low: 'LOW',
  medium: 'MEDIUM',
  high: 'HIGH',
  xhigh: 'HIGH',
  max: 'HIGH',
}

function levelOf(reasoning: Reasoning, name: string, drop: () => void): WireThinkingConfig | undefined {
  const lowest = knowsMinimal(name) ? 'MINIMAL' : 'LOW'
  if (reasoning.off === true) {
    // Thinking cannot be turned off. At `minimal` there is next to none; `low` is more than was asked for.
    if (lowest === 'LOW') drop()
    return { thinkingLevel: lowest }
  }
  const { effort, budgetTokens } = reasoning
  if (effort === undefined && budgetTokens === undefined) return {}
  const level =
    effort === 'minimal' ? lowest : (ownEntry(levels, effort ?? '') ?? levelOfBudget(budgetTokens))
  if (level === undefined) drop()
  // Gemini 3 Pro alone has no step between low and high.
  else if (level === 'MEDIUM' && /^gemini-3-pro(-|$)/.test(name)) return { thinkingLevel: 'HIGH' }
  return level === undefined ? {} : { thinkingLevel: level }
}

/** Flash up to 3.6 and every Flash-Lite; the Pro models and later Flash ones answer `minimal` with a 400. */
function knowsMinimal(name: string): boolean {
  return name.includes('flash-lite') || /^gemini-3(\.[0-6])?-flash(-|$)/.test(name)
}

/** Google's own table in reverse, cut midway: low is 1024 tokens, medium 8192, high 24576. */
function levelOfBudget(tokens: number | undefined): 'LOW' | 'MEDIUM' | 'HIGH' | undefined {
  if (tokens === undefined) return undefined
  if (tokens <= 4096) return 'LOW'
  return tokens <= 16_384 ? 'MEDIUM' : 'HIGH'
}

/** Source: https://ai.google.dev/gemini-api/docs/openai#thinking */
const budgets: Readonly<Record<string, number>> = { minimal: 1024, low: 1024, medium: 8192, high: 24_576 }

function budgetOf(
  reasoning: Reasoning,
  name: string,
  bound: number | undefined,
  drop: () => void,
): WireThinkingConfig | undefined {
  const pro = name.includes('pro')
  const [least, most] = pro ? [128, 32_768] : [name.includes('flash-lite') ? 512 : 1, 24_576]
  const none = { thinkingBudget: pro ? least : 0 }
  if (reasoning.off === true) {
    if (pro) drop()
    return none
  }
  const { effort, budgetTokens } = reasoning
  if (effort === undefined && budgetTokens === undefined) return {}
  const atMost = effort === 'xhigh' || effort === 'max' ? most : ownEntry(budgets, effort ?? '')
  const asked = budgetTokens ?? atMost
  if (asked === undefined) {
    drop()
    return {}
  }
  // Thoughts count as output: a budget that leaves no room for an answer is refused.
  const room = Math.min(asked, most, bound === undefined ? most : bound - 1)
  return room < least ? none : { thinkingBudget: room }
}
