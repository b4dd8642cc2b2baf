import type { LogprobRule, StopRule } from '../../core/stop-rule.ts'
import { logitOf } from '../../core/logit.ts'
import { singleModels } from './aiq.ts'
import { type PairLogprobs, afterPairInputs, scaledLogprobs } from '../../routing/cascade-choice.ts'
import { type PairEvidence, cascadeGain } from './cascade-curve.ts'
import { fitLogisticTo } from './logistic-fit.ts'
import { type Outcomes, pickMatrixRows, pickOutcomes } from './outcomes.ts'
import type { Beliefs } from './policy-curve.ts'

/** Rows that the prior of each logistic curve is worth: agreement says nothing until rows show that it does. */
const strength = 20

/** With fewer rows that hold log-probabilities of both answers they are not read. */
const fewestWithLogprobs = 100

/** Log-probabilities that are all alike tell nothing, whatever their last digits. */
const leastSpread = 1e-3

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
export function fitStopRule(all: Beliefs, allOutcomes: Outcomes, shown: PairEvidence): StopRule | null {
  const every = Math.ceil(allOutcomes.queries / mostRows)
  const kept = Array.from({ length: Math.ceil(allOutcomes.queries / every) }, (_, index) => index * every)
  const outcomes = pickOutcomes(allOutcomes, kept)
  const beliefs = {
    scores: pickMatrixRows(all.scores, outcomes.models, kept),
    costs: pickMatrixRows(all.costs, outcomes.models, kept),
  }
  const { agree, logprobs } = shown
  const evidence: PairEvidence = {
    agree: (query, first, second) => agree(query * every, first, second),
    ...(logprobs !== undefined && {
      logprobs: (query, first, second) => logprobs(query * every, first, second),
    }),
  }
  const byCost = singleModels(outcomes)
    .map(({ cost }, model) => ({ cost, model }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ model }) => model)
  const cheap = byCost.slice(0, Math.min(mostCheap, Math.ceil(byCost.length / 2) + 1))
  let best: StopRule | null = null
  for (const [index, first] of cheap.entries()) {
    for (const second of cheap.slice(index + 1)) {
      const rule = fitPair([first, second], beliefs, outcomes, evidence)
      const gain = cascadeGain(rule, beliefs, outcomes, evidence)
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
  { agree, logprobs }: PairEvidence,
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
      return afterPairInputs(row[model] ?? 0, agreed[query] === true)
    })
    return four(fitLogisticTo(own, targetsOf(model), [0, 1, 0, 0], strength))
  })
  const share = agreed.filter(Boolean).length / Math.max(1, queries)
  const seen = logits.map((_, query) => logprobs?.(query, ...pair))
  const withLogprobs = fitLogprobs(logits, agreed, seen, targetsOf, posterior)
  return {
    pair,
    agreement: four(agreement),
    posterior,
    ...(withLogprobs !== null && { logprobs: withLogprobs }),
    report: { rows: queries, agreed: share, gain: 0 },
  }
}

/** The rule after the pair with log-probabilities among its inputs, drawn to the one without; null with few of them. */
function fitLogprobs(
  logits: readonly (readonly number[])[],
  agreed: readonly boolean[],
  seen: readonly (PairLogprobs | undefined)[],
  targetsOf: (model: number) => readonly number[],
  posterior: StopRule['posterior'],
): LogprobRule | null {
  const known = seen.flatMap((each, query) => (each === undefined ? [] : [{ query, each }]))
  if (known.length < fewestWithLogprobs) return null
  const column = (at: number) => known.map(({ each }) => each[at] ?? 0)
  const middles = four([0, 1, 2, 3].map((at) => mean(column(at))))
  const spreads = four(
    [0, 1, 2, 3].map((at) =>
      Math.max(leastSpread, Math.sqrt(mean(column(at).map((value) => (value - (middles[at] ?? 0)) ** 2)))),
    ),
  )
  return {
    middles,
    spreads,
    posterior: posterior.map((plain, model) => {
      const targets = targetsOf(model)
      const inputs = known.map(({ query, each }) => {
        const shown = scaledLogprobs({ middles, spreads }, each)
        return afterPairInputs(logits[query]?.[model] ?? 0, agreed[query] === true, shown)
      })
      const own = known.map(({ query }) => targets[query] ?? 0)
      return fitLogisticTo(inputs, own, [...plain, 0, 0, 0, 0], strength)
    }),
  }
}

function four([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly [number, number, number, number] {
  return [a, b, c, d]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
