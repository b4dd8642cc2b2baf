import type { Aggregated, AggregateContext, Member, Score } from '../../core/aggregate.ts'
import { scorerNames, type BestOptions, type ScorerName } from '../../core/aggregate-rule.ts'
import type { Mark } from './mark.ts'
import { UmbelError } from '../../core/errors.ts'
import { byAgreement } from './by-agreement.ts'
import { byLength } from './by-length.ts'
import { byLogprob } from './by-logprob.ts'
import { bySchema } from './by-schema.ts'
import { oneForTools, toolTurn } from '../tool-turn.ts'

/**
 * The answer with the highest score; of equal ones the heaviest member's, then the first. Where members call tools, see
 * `oneForTools`.
 *
 * @throws {UmbelError} of class `gate` when nobody answered
 */
export function best(
  members: readonly Member[],
  options: BestOptions,
  context: AggregateContext,
): Aggregated {
  if (toolTurn(context.request, members) === 'calls') return oneForTools(members, options.tie)
  const scores = scored(members, options, context)
  const ranked = members
    .map((member, index) => ({
      member,
      score: scores[index]?.score ?? 0,
      reasons: scores[index]?.reasons ?? [],
    }))
    .toSorted((a, b) => b.score - a.score || b.member.weight - a.member.weight)
  const [winner] = ranked
  if (winner === undefined) throw new UmbelError('gate', 'No member answered.')
  return {
    result: winner.member.result,
    from: winner.member.name,
    agreement: null,
    clusters: [],
    disagreements: [],
    scores,
    why: `the best of ${members.length}, with ${winner.score.toFixed(3)}: ${winner.reasons.join('; ')}`,
  }
}

function scored(members: readonly Member[], options: BestOptions, context: AggregateContext): Score[] {
  const parts = weightsOf(options).map(([name, weight]) => ({
    name,
    weight,
    marks: marksBy(name, members, options, context),
  }))
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  return members.map(({ name: member }, index) => ({
    member,
    score: parts.reduce((sum, { weight, marks }) => sum + (weight / total) * (marks[index]?.score ?? 0), 0),
    reasons: parts.map(({ name, marks }) => `${name}: ${marks[index]?.reason ?? ''}`),
  }))
}

function marksBy(
  name: ScorerName,
  members: readonly Member[],
  options: BestOptions,
  context: AggregateContext,
): Mark[] {
  switch (name) {
    case 'logprob':
      return byLogprob(members)
    case 'agreement':
      return byAgreement(members, context.embedder)
    case 'schema':
      return bySchema(members, context.request)
    case 'length':
      return byLength(members, options.length)
  }
}

/** Scorers with a weight above 0. */
function weightsOf({ by }: BestOptions): [ScorerName, number][] {
  if (typeof by === 'string') return [[by, 1]]
  const weights = scorerNames.map((name): [ScorerName, number] => [name, by[name] ?? 0])
  const positive = weights.filter(([, weight]) => weight > 0)
  if (positive.length === 0) throw new UmbelError('request', `'best' needs a scorer with a weight above 0.`)
  return positive
}
