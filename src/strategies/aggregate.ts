import type { Aggregated, AggregateContext, Member } from '../core/aggregate.ts'
import type { Aggregation } from '../core/strategy.ts'
import { best } from '../aggregation/best/best.ts'
import { concat } from '../aggregation/concat.ts'
import { contrast } from '../aggregation/contrast/contrast.ts'
import { merge } from '../aggregation/merge/merge.ts'
import { oneForTools, toolTurn } from '../aggregation/tool-turn.ts'
import { vote } from '../aggregation/vote/vote.ts'

/** An aggregation that calls no model. */
export type LocalAggregation = Exclude<Aggregation, { kind: 'synthesize' }>

/** Makes one answer of several. Where some call tools, one member's calls go on: the others' cannot be joined. */
export function aggregate(
  { kind, rules }: LocalAggregation,
  members: readonly Member[],
  context: AggregateContext,
): Aggregated {
  if (kind === 'vote') return vote(members, rules, context)
  if (kind === 'best') return best(members, rules, context)
  if (toolTurn(context.request, members) === 'calls') return oneForTools(members)
  if (kind === 'merge') return merge(members, rules)
  return kind === 'concat' ? concat(members, rules) : contrast(members, rules, context)
}
