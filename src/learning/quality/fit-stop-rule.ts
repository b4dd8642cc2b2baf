import type { StopRule } from '../../core/stop-rule.ts'
import { logitOf } from '../../core/logit.ts'
import { singleModels } from './aiq.ts'
import { type Agreement, cascadeGain } from './cascade-curve.ts'
import { fitLogisticTo } from './logistic-fit.ts'
import { type Outcomes, pickMatrixRows, pickOutcomes } from './outcomes.ts'
import type { Beliefs } from './policy-curve.ts'

/** Rows that the prior of each logistic curve is worth: agreement says nothing until rows show that it does. */
const strength = 20

/** More rows bend the few numbers of a rule no further; every n-th is taken. */
const mostRows = 4000

/** Pairs are looked for among this many of the cheapest models; a dear one in it would save little. */
const mostCheap = 8

/**
 * Learns when to stop at two cheap models that agree, from predictions for rows the predictor did not see. Every pair
 * of the cheaper models is tried; the one with the greatest gain in AIQ over log cost is kept. Null for fewer than two.
 *
 * @param all held-out chances and costs; @param allOutcomes complete rows
 */
export function fitStopRule(all: Beliefs, allOutcomes: Outcomes, agreeAll: Agreement): StopRule | null {
  const every = Math.ceil(allOutcomes.queries / mostRows)
  const kept = Array.from({ length: Math.ceil(allOutcomes.queries / every) }, (_, index) => index * every)
  const outcomes = pickOutcomes(allOutcomes, kept)
  const beliefs = {
    scores: pickMatrixRows(all.scores, outcomes.models, kept),
    costs: pickMatrixRows(all.costs, outcomes.models, kept),
  }
  const agree: Agreement = (query, first, second) => agreeAll(query * every, first, second)
  const byCost = singleModels(outcomes)
    .map(({ cost }, model) => ({ cost, model }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ model }) => model)
  const cheap = byCost.slice(0, Math.min(mostCheap, Math.ceil(byCost.length / 2) + 1))
  let best: StopRule | null = null
  for (const [index, first] of cheap.entries()) {
    for (const second of cheap.slice(index + 1)) {
      const rule = fitPair([first, second], beliefs, outcomes, agree)
      const gain = cascadeGain(rule, beliefs, outcomes, agree)
      if (best === null || gain > best.report.gain) best = { ...rule, report: { ...rule.report, gain } }
    }
  }
  return best
}

/** The rule of one pair; its gain is not measured yet. The better of the two answers for both. */
function fitPair(
  pair: readonly [number, number],
  { scores: chances }: Beliefs,
  { queries, models, scores }: Outcomes,
  agree: Agreement,
): StopRule {
  const logits = Array.from({ length: queries }, (_, query) =>
    Array.from(chances.subarray(query * models, (query + 1) * models), logitOf),
  )
  const agreed = logits.map((_, query) => agree(query, pair[0], pair[1]))
  const inputs = logits.map((row) => [1, row[pair[0]] ?? 0, row[pair[1]] ?? 0, mean(row)])
  const agreement = fitLogisticTo(inputs, agreed.map(Number), [0, 0, 0, 0], 1)
  const targetsOf = (model: number) => logits.map((_, query) => scores[query * models + model] ?? 0)
  const posterior = Array.from({ length: models }, (_, model) => {
    const own = logits.map((row, query) => {
      const [logit, sign] = [row[model] ?? 0, agreed[query] === true ? 1 : -1]
      return [1, logit, sign, sign * logit]
    })
    return four(fitLogisticTo(own, targetsOf(model), [0, 1, 0, 0], strength))
  })
  const share = agreed.filter(Boolean).length / Math.max(1, queries)
  return { pair, agreement: four(agreement), posterior, report: { rows: queries, agreed: share, gain: 0 } }
}

function four([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly [number, number, number, number] {
  return [a, b, c, d]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
