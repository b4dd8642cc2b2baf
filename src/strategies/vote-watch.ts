import type { Aggregated, AggregateContext } from '../core/aggregate.ts'
import type { Answered, Failed, Watch } from './fan-out.ts'
import type { ParallelMember } from '../core/strategy.ts'
import type { VoteOptions } from '../core/aggregate-rule.ts'
import { type BallotBox, type Standing, openBallot } from '../aggregation/vote/open-ballot.ts'

/** A vote that is counted as answers come, and ends the rest once they cannot change it. */
export class VoteWatch implements Watch {
  readonly #rules: VoteOptions
  readonly #box: BallotBox
  /** Not heard of yet. */
  readonly #absent: Set<string>

  constructor(rules: VoteOptions, members: readonly ParallelMember[], context: AggregateContext) {
    this.#rules = rules
    this.#box = openBallot(rules, members, context)
    this.#absent = new Set(members.map(({ name }) => name))
  }

  answered(member: Answered): 'enough' | 'more' {
    this.#absent.delete(member.name)
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
    if (decided !== undefined) return 'enough'
    const { tie, orElse } = this.#rules
    const mayDecide = (tie !== undefined && this.#absent.has(tie)) || orElse === 'plurality'
    return unreachable && !mayDecide ? 'enough' : 'more'
  }
}
