import type { ThinkingConfigParam } from '@anthropic-ai/sdk/resources/messages'
import type { JsonObject, Reasoning } from '../../core/request.ts'
import type { ModelTraits } from './model-traits.ts'
import { effortWord, thinkingBudget } from '../effort.ts'

/** Least budget of thinking that the API takes. Tokens. */
const leastBudget = 1024

/** The bound of an answer whose caller set none and whose model's limit is not known. Tokens. */
const usualBound = 4096
/** The same where the model thinks as much as it likes. */
const thinkingBound = 16_384

/** The budget for a wish that names neither. Tokens. */
const usualBudget = 8192

/** Words for effort, least first. */
const words = ['minimal', 'low', 'medium', 'high', 'xhigh', 'max']

export interface ThinkingAsked {
  readonly reasoning: Reasoning | null
  readonly traits: ModelTraits
  /** The caller's bound, if it set one. Tokens. */
  readonly bound: number | null
  /** The most that the model writes, where it is known. Tokens. */
  readonly limit: number | null
  /** A budget's bound. Tokens. */
  readonly cap: number | undefined
  /** Thinking may be shown. */
  readonly shown: boolean
  /** A tool must be called: the API refuses to think beside that. */
  readonly forced: boolean
  /** The turn that goes on has not begun with thinking, so that it cannot go on with a budget of it. */
  readonly lacking: boolean
}

export interface ThinkingPlan {
  readonly maxTokens: number
  readonly thinking?: ThinkingConfigParam
  readonly effort?: string
  /** The caller's wish is not met. */
  readonly dropped: boolean
}

/** How much the model is to think, in the words that this model takes, and the bound that leaves room for it. */
export function planThinking(asked: ThinkingAsked): ThinkingPlan {
  const { reasoning, traits } = asked
  if (reasoning === null) return { maxTokens: boundOf(asked, usualBound), dropped: false }
  if (reasoning.off === true || reasoning.effort === 'none') return planOff(asked)
  if (traits.thinking === 'none') return { maxTokens: boundOf(asked, usualBound), dropped: true }
  const wantsBudget = reasoning.budgetTokens !== undefined && traits.thinking === 'both' && !asked.lacking
  return traits.thinking === 'budget' || wantsBudget
    ? planBudget(asked, reasoning)
    : planAdaptive(asked, reasoning)
}

function boundOf({ bound, limit, cap }: ThinkingAsked, otherwise: number): number {
  return Math.min(bound ?? limit ?? otherwise, limit ?? Infinity, cap ?? Infinity)
}

function planOff(asked: ThinkingAsked): ThinkingPlan {
  const maxTokens = boundOf(asked, usualBound)
  const { thinking, off } = asked.traits
  if (thinking === 'none') return { maxTokens, dropped: false }
  if (off === 'disabled') return { maxTokens, thinking: { type: 'disabled' }, dropped: false }
  if (off === 'between_tools') {
    return { maxTokens, thinking: { type: 'between_tools' }, effort: 'low', dropped: true }
  }
  return { maxTokens, effort: 'low', dropped: true }
}

function planAdaptive(asked: ThinkingAsked, reasoning: Reasoning): ThinkingPlan {
  const word = effortWord(reasoning)
  const effort = word === undefined ? undefined : nearestEffort(word, asked.traits.efforts)
  const display = asked.traits.display && asked.shown ? { display: 'summarized' as const } : {}
  return {
    maxTokens: boundOf(asked, thinkingBound),
    ...(!asked.forced && { thinking: { type: 'adaptive', ...display } }),
    ...(effort !== undefined && { effort }),
    dropped: asked.forced || (word !== undefined && effort === undefined),
  }
}

/** The level that a word means on this model; a level that it does not have is the next below. */
function nearestEffort(word: string, levels: readonly string[]): string | undefined {
  const place = words.indexOf(word)
  if (place < 0) return undefined
  const below = words.slice(0, place + 1).findLast((level) => levels.includes(level))
  return below ?? levels[0]
}

function planBudget(asked: ThinkingAsked, reasoning: Reasoning): ThinkingPlan {
  const { effort, budgetTokens } = reasoning
  const known = effort === undefined || words.includes(effort)
  const wanted = known ? thinkingBudget(reasoning) : budgetTokens
  const budget = Math.max(leastBudget, wanted ?? usualBudget)
  const maxTokens = boundOf(asked, usualBound + budget)
  const fitting = budgetWithin(budget, maxTokens, budgetTokens !== undefined)
  if (fitting === undefined || asked.forced || asked.lacking) {
    return { maxTokens: boundOf(asked, usualBound), dropped: true }
  }
  return { maxTokens, thinking: { type: 'enabled', budget_tokens: fitting }, dropped: !known }
}

/**
 * A budget that leaves room for the answer, a fifth of a small bound; one that the caller set itself stands as long as
 * it is below the bound.
 */
function budgetWithin(budget: number, maxTokens: number, explicit: boolean): number | undefined {
  const leaves = explicit ? 1 : usualBound
  const most = maxTokens - budget >= leaves ? budget : Math.floor(maxTokens * 0.8)
  const fitting = Math.min(budget, most)
  return fitting >= leastBudget ? fitting : undefined
}

/** A caller's own `thinking` under a bound that a budget made smaller. */
export function thinkingWithin(thinking: unknown, maxTokens: number): JsonObject | undefined {
  if (typeof thinking !== 'object' || thinking === null) return undefined
  const budget: unknown = Reflect.get(thinking, 'budget_tokens')
  if (typeof budget !== 'number' || budget < maxTokens) return { ...thinking }
  const fitting = budgetWithin(budget, maxTokens, false)
  return fitting === undefined ? { type: 'disabled' } : { ...thinking, budget_tokens: fitting }
}
