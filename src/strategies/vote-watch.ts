import type { Aggregated, AggregateContext } from '../core/aggregate.ts'
import type { Answered, Failed, Watch } from './fan-out.ts'
import type { ParallelMember } from '../core/strategy.ts'
import type { VoteOptions } from '../core/aggregate-rule.ts'
import { type BallotBox, type Standing, openBallot } from '../aggregation/vote/open-ballot.ts'

/**
 * A vote that is counted as answers come, and ends the rest once they cannot change it: at once where no quorum and no
 * way out is left, else not before as many have answered as have to.
 */
export class VoteWatch implements Watch {
  readonly #rules: VoteOptions
  readonly #minimum: number
  readonly #box: BallotBox
  readonly #answered = new Set<string>()
  /** Not heard of yet. */
  readonly #absent: Set<string>

  constructor(
    rules: VoteOptions,
    members: readonly ParallelMember[],
    minimum: number,
    context: AggregateContext,
  ) {
    this.#rules = rules
    this.#minimum = minimum
    this.#box = openBallot(rules, members, context)
    this.#absent = new Set(members.map(({ name }) => name))
  }

  answered(member: Answered): 'enough' | 'more' {
    this.#absent.delete(member.name)
    this.#answered.add(member.name)
    return this.#isOver(this.#box.add(member))
  }

  failed({ name }: Failed): 'enough' | 'more' {
    this.#absent.delete(name)
    return this.#isOver(this.#box.lost(name))
  }

  /** Throws class `gate` when there is no agreement and the rules name no way out. */
  outcome(): Aggregated {
    return this.#box.close()
  }

  #isOver({ decided, unreachable }: Standing): 'enough' | 'more' {
    const { tie = '', orElse } = this.#rules
    if (decided === undefined) {
      if (!unreachable || orElse === 'plurality' || this.#absent.has(tie)) return 'more'
      if (!this.#answered.has(tie)) return 'enough'
    }
    return this.#answered.size >= this.#minimum ? 'enough' : 'more'
  }
}
