import type { CascadePolicy } from '../../src/core/policy.ts'
import type { PredictedQuality, Predictor } from '../../src/core/predictor.ts'
import { heldRowsOf } from '../../src/cli/quality/held-rows.ts'
import { haveAgreed } from '../../src/cli/quality/learn-stop-rule.ts'
import { packPredictor, unpackPredictor } from '../../src/config/predictor/pack-predictor.ts'
import { fitCascade } from '../../src/learning/quality/fit-policy.ts'
import type { Beliefs } from '../../src/learning/quality/policy-curve.ts'
import { planAfterPair, planCascade } from '../../src/routing/cascade-plan.ts'
import { predictQuality } from '../../src/routing/predict-quality.ts'
import type { MeasuredSplit } from './measure-predictor.ts'

/** What a cascade with a goal comes to on rows that nothing was fitted on, as shares of always asking its last member. */
export interface GoalFigures {
  readonly gate: 'predictor' | 'confidence'
  readonly goal: number
  readonly quality: number
  readonly cost: number
  /** Share of queries for which two members are asked first. */
  readonly pairs: number
}

const gates = [
  ['predictor', 'query'],
  ['confidence', 'evidence'],
] as const

/** The cascade of these members, the last one being its last, by the predictor as a release stores it. */
export async function measureGoals(
  trained: { readonly predictor: Predictor; readonly heldOut: Beliefs },
  members: readonly string[],
  train: MeasuredSplit,
  test: MeasuredSplit,
): Promise<GoalFigures[]> {
  const { predictor } = await unpackPredictor(await packPredictor(trained.predictor, {}))
  const columns = members.map((name) => predictor.models.indexOf(name))
  const held = heldRowsOf(train.file, trained.heldOut)
  const said = predictions(predictor, test)
  return gates.flatMap(([gate, reads]) => {
    const fitted = fitCascade(held, columns, reads)
    if (fitted === null) return []
    return [0.95, 0.99].map((goal) => {
      const policy = { predictor: '', members: columns, goal, ...fitted }
      return { gate, goal, ...measurePolicy(policy, said, test) }
    })
  })
}

function predictions(predictor: Predictor, { rows }: MeasuredSplit): PredictedQuality[] {
  const { dimensions, featureCount, vectors, features, outcomes } = rows
  return Array.from({ length: outcomes.queries }, (_, row) =>
    predictQuality(
      predictor,
      vectors.subarray(row * dimensions, (row + 1) * dimensions),
      features.subarray(row * featureCount, (row + 1) * featureCount),
    ),
  )
}

function measurePolicy(
  policy: CascadePolicy,
  said: readonly PredictedQuality[],
  { file, rows: { outcomes } }: MeasuredSplit,
) {
  const sums = { quality: 0, cost: 0, lastQuality: 0, lastCost: 0, pairs: 0 }
  for (const [query, own] of said.entries()) {
    const at = (member: number) => query * outcomes.models + (policy.members[member] ?? 0)
    const plan = planCascade(policy, own, {})
    const pair = plan.first.ask === 'pair' ? (policy.rule?.pair ?? []) : []
    const [first, second] = pair.map((member) => policy.members[member] ?? 0)
    const agreed =
      first !== undefined && second !== undefined && haveAgreed(file.answers[query], first, second)
    const answers = pair.map((member) => ({ member }))
    const after = planAfterPair(policy, plan, { agreed, logprobs: undefined, answers })
    const pick = plan.first.ask === 'one' ? plan.first.model : (after?.pick ?? 0)
    const called = new Set([...pair, pick])
    for (const member of called) sums.cost += outcomes.costs[at(member)] ?? 0
    sums.quality += outcomes.scores[at(pick)] ?? 0
    sums.pairs += pair.length / 2
    const last = at(policy.members.length - 1)
    sums.lastQuality += outcomes.scores[last] ?? 0
    sums.lastCost += outcomes.costs[last] ?? 0
  }
  return {
    quality: sums.quality / sums.lastQuality,
    cost: sums.cost / sums.lastCost,
    pairs: sums.pairs / said.length,
  }
}
