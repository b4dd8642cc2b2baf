import type { CascadePolicy, PolicyStep } from '../../core/policy.ts'
import type { StopRule } from '../../core/stop-rule.ts'
import { singleModels } from './aiq.ts'
import { cascadeSteps } from './cascade-curve.ts'
import { fitStopRule } from './fit-stop-rule.ts'
import { type HeldColumns, type HeldRows, fewestHeldRows, pickColumns } from './held-rows.ts'
import { aiqGain, policySteps } from './policy-curve.ts'

/** Steps of a curve that a release keeps: between two of them nobody would see a difference. */
const mostSteps = 33

/** Fewer rows with answers say too little of agreement. */
export const fewestAnswered = 200

/** A stop rule has to gain this much over the query alone: less is luck. */
const leastGain = 1e-3

/** What comes of choosing among some models, from the cheapest to the best. Empty with too few rows. */
export function fitPolicy(held: HeldRows, columns: readonly number[]): PolicyStep[] {
  const { beliefs, outcomes } = pickColumns(held, columns)
  return outcomes.queries < fewestHeldRows ? [] : thinned(policySteps(beliefs, outcomes))
}

export type FittedCascade = Pick<CascadePolicy, 'rule' | 'curve' | 'last'>

/**
 * The same for a cascade, the last of `columns` being its last member. With `evidence` two members may be asked first
 * and believed where they agree, if rows with answers show that this gains. Null with too few rows.
 */
export function fitCascade(
  held: HeldRows,
  columns: readonly number[],
  reads: 'query' | 'evidence',
): FittedCascade | null {
  const answered = reads === 'evidence' ? pickColumns(held, columns, true) : undefined
  const rule = answered === undefined ? null : ruleOf(answered)
  if (answered?.evidence && rule !== null) {
    const { beliefs, outcomes, evidence } = answered
    return { rule, curve: thinned(cascadeSteps(rule, beliefs, outcomes, evidence)), last: lastOf(outcomes) }
  }
  const { beliefs, outcomes } = pickColumns(held, columns)
  if (outcomes.queries < fewestHeldRows) return null
  return { rule: null, curve: thinned(policySteps(beliefs, outcomes)), last: lastOf(outcomes) }
}

function ruleOf({ beliefs, outcomes, evidence }: HeldColumns): StopRule | null {
  if (evidence === null || outcomes.queries < fewestAnswered || outcomes.models < 2) return null
  const rule = fitStopRule(beliefs, outcomes, evidence)
  return rule !== null && rule.report.gain > aiqGain(beliefs, outcomes) + leastGain ? rule : null
}

function lastOf(outcomes: HeldColumns['outcomes']): CascadePolicy['last'] {
  const { quality, cost } = singleModels(outcomes).at(-1) ?? { quality: 0, cost: 0 }
  return { quality, cost }
}

/** Steps of growing quality, each the cheapest that reaches it, at most `mostSteps` of them. */
function thinned(steps: readonly PolicyStep[]): PolicyStep[] {
  const rising: PolicyStep[] = []
  for (const step of steps.toSorted((one, other) => one.cost - other.cost || other.quality - one.quality)) {
    if (!Number.isFinite(step.price) || !Number.isFinite(step.cost)) continue
    if (rising.length === 0 || step.quality > (rising.at(-1)?.quality ?? 0)) rising.push(step)
  }
  if (rising.length <= mostSteps) return rising.map(rounded)
  const [low, high] = [rising[0]?.quality ?? 0, rising.at(-1)?.quality ?? 0]
  const wanted = Array.from(
    { length: mostSteps },
    (_, index) => low + ((high - low) * index) / (mostSteps - 1),
  )
  const found = wanted.map((quality) => rising.find((step) => step.quality >= quality) ?? rising.at(-1))
  return [...new Set(found)].filter((step) => step !== undefined).map(rounded)
}

function rounded({ price, quality, cost }: PolicyStep): PolicyStep {
  return { price: five(price), quality: five(quality), cost: five(cost) }
}

/** Five figures: a release need not hold more. */
function five(value: number): number {
  return Number(value.toPrecision(5))
}
