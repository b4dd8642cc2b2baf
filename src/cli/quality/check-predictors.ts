import type { Node } from '../../core/strategy.ts'
import type { Release } from '../../core/release.ts'
import { allNodes } from '../../core/children.ts'
import { priceToReach } from '../../routing/policy-price.ts'
import { nameOf } from '../../core/strategy.ts'
import { signed, verdictOf } from './verdict.ts'

/** What a cascade by a predictor is expected to come to, by held-out rows. */
export interface Expectation {
  readonly last: string
  /** Share of the last member's quality, and of its cost. */
  readonly quality: number
  readonly cost: number
  readonly goal: number
  /** The two that are asked first, where that pays. */
  readonly pair: readonly string[]
}

export function expectations(use: Node): Expectation[] {
  return allNodes(use).flatMap((node) => {
    if (node.verb !== 'cascade' || node.learned === undefined) return []
    const { curve, last, goal, rule } = node.learned.policy
    const price = priceToReach(goal * last.quality, curve)
    const step = curve.find((each) => each.price === price)
    if (step === undefined) return []
    const names = node.members.map(nameOf)
    return [
      {
        last: names.at(-1) ?? '',
        quality: step.quality / last.quality,
        cost: step.cost / last.cost,
        goal,
        pair: (rule?.pair ?? []).map((member) => names[member] ?? ''),
      },
    ]
  })
}

export function expectationLine({ last, quality, cost, goal, pair }: Expectation): string {
  const first = pair.length === 0 ? '' : `; ${pair.join(' and ')} may be asked first`
  const missed = quality < goal - 1e-3 ? `, short of its goal of ${percent(goal)}` : ''
  return `              expected: ${percent(quality)} of the quality of ${last}${missed}, at ${percent(cost)} of its cost${first}`
}

/** What `umbel check` says of each predictor. */
export function trainedPredictors({ predictors = {}, models }: Release) {
  return Object.entries(predictors).map(([name, { predictor }]) => {
    const { rows, gain, surfaceGain } = predictor.report
    const known = predictor.models.filter((model) => Object.hasOwn(models, model))
    return { name, models: known, rows, gain, surfaceGain, ...verdictOf(predictor.report) }
  })
}

export function predictorLines({
  name,
  models,
  rows,
  gain,
  words,
}: ReturnType<typeof trainedPredictors>[number]): string[] {
  const gained = gain === null ? 'gain unknown' : `gain ${signed(gain)} in folds`
  return [
    `  predictor   ${name}: ${models.join(', ')} from ${rows} rows, ${gained}`,
    `              ${words}`,
  ]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0.98 && share < 1 ? 1 : 0)}%`
}
