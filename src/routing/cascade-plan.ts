import type { Aim } from '../core/aim.ts'
import type { CascadePolicy } from '../core/policy.ts'
import type { PredictedQuality } from '../core/predictor.ts'
import type { PredictedChoice } from '../core/record.ts'
import type { Release } from '../core/release.ts'
import { ownEntry } from '../core/own-entry.ts'
import {
  type CascadeBeliefs,
  type FirstStep,
  type PairLogprobs,
  cascadeBeliefs,
  chancesAfterPair,
  firstStep,
} from './cascade-choice.ts'
import { cascadePrice } from './policy-price.ts'

/** How a learned cascade begins. Numbers are of its members, in their order. */
export interface CascadePlan {
  readonly chances: readonly number[]
  readonly costs: readonly number[]
  /** `chance - price * cost`. */
  readonly worths: readonly number[]
  readonly price: number
  readonly first: FirstStep
  /** Null: no two are asked. */
  readonly beliefs: CascadeBeliefs | null
}

/** Whom to ask first. Pure. */
export function planCascade(
  { members, rule, curve, goal, last }: CascadePolicy,
  said: PredictedQuality,
  aim: Aim,
): CascadePlan {
  const scores = Float32Array.from(members, (position) => said.scores[position] ?? 0)
  const costs = Float32Array.from(members, (position) => said.costs[position] ?? 0)
  const wanted = cascadePrice(aim, goal, last.quality, curve, [...costs])
  const price = Number.isFinite(wanted) ? wanted : outweighing(costs)
  const worths = Array.from(scores, (score, member) => score - price * (costs[member] ?? 0))
  const beliefs = rule && cascadeBeliefs(rule, { scores, costs })
  const first: FirstStep =
    rule !== null && beliefs !== null
      ? firstStep(rule, beliefs, price)
      : { ask: 'one', model: highest(worths) }
  return { chances: [...scores], costs: [...costs], worths, price, first, beliefs }
}

/** What a record says of a plan. */
export function predictedByPlan(
  { predictor }: CascadePolicy,
  { chances, costs, price }: CascadePlan,
  { predictors = {} }: Pick<Release, 'predictors'>,
): PredictedChoice {
  const unit = ownEntry(predictors, predictor)?.predictor.costs.unit ?? ''
  return { predictor, chances, costs, unit, price }
}

/** Whose answer to give once the two have answered, those that failed apart. */
export function planAfterPair(
  { rule }: CascadePolicy,
  { beliefs, costs, price }: CascadePlan,
  {
    agreed,
    logprobs,
    answers,
  }: {
    readonly agreed: boolean | null
    readonly logprobs: PairLogprobs | undefined
    readonly answers: readonly { readonly member: number }[]
  },
): { readonly pick: number; readonly chances: readonly number[] } | undefined {
  if (rule === null || beliefs === null) return undefined
  // Without both answers nothing was shown.
  const chances = agreed === null ? beliefs.scores : chancesAfterPair(rule, beliefs, agreed, logprobs)
  const worths = Array.from(chances, (chance, member) => {
    if (answers.some((answer) => answer.member === member)) return chance
    if (rule.pair.includes(member)) return Number.NEGATIVE_INFINITY
    return chance - price * (costs[member] ?? 0)
  })
  return { pick: highest(worths), chances: [...chances] }
}

/** A price at which no quality makes up for a cost. */
function outweighing(costs: Float32Array): number {
  const least = Math.min(...costs.filter((cost) => cost > 0))
  return Number.isFinite(least) ? 1e6 / least : 0
}

function highest(values: readonly number[]): number {
  return values.reduce(
    (best, value, at) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? at : best),
    0,
  )
}
