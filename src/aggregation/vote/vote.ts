import type { Aggregated, AggregateContext, Member } from '../../core/aggregate.ts'
import type { VoteOptions } from '../../core/aggregate-rule.ts'
import { openBallot } from './open-ballot.ts'

/**
 * The answer on which most of the weight agrees, in the words of one of those that gave it.
 *
 * @throws {UmbelError} of class `gate` when there is no agreement and the options name no way out
 */
export function vote(
  members: readonly Member[],
  options: VoteOptions,
  context: AggregateContext,
): Aggregated {
  const box = openBallot(options, members, context)
  for (const member of members) box.count(member)
  return box.close()
}
