import type { Reasoning } from '../core/request.ts'

/*
 * Dialects say how much to think as a word or as a number of tokens. Between the two there is no exact rule; these
 * are the budgets that gateways commonly use for the words.
 */
const budgets: Readonly<Record<string, number>> = {
  minimal: 1024,
  low: 2048,
  medium: 8192,
  high: 24_576,
  xhigh: 32_768,
  max: 65_536,
}

/** Tokens to think for: as the caller said, or what the caller's word stands for. Undefined: nothing was said. */
export function thinkingBudget(reasoning: Reasoning): number | undefined {
  const { budgetTokens, effort = '' } = reasoning
  return budgetTokens ?? (Object.hasOwn(budgets, effort) ? budgets[effort] : undefined)
}

/** The word for how much to think: as the caller said, or the smallest whose budget holds the caller's number. */
export function effortWord(reasoning: Reasoning): string | undefined {
  if (reasoning.effort !== undefined) return reasoning.effort
  const { budgetTokens } = reasoning
  if (budgetTokens === undefined) return undefined
  return ['low', 'medium'].find((word) => budgetTokens <= (budgets[word] ?? 0)) ?? 'high'
}
