import type { Aggregated, AggregateContext, Member } from '../../core/aggregate.ts'
import type { VoteOptions } from '../../core/aggregate-rule.ts'
import type { Voter } from './voter.ts'
import { Tally, type Cast } from './tally.ts'
import { askWords } from '../texts/ask-words.ts'
import { newestAsk } from '../../core/newest-ask.ts'
import { quorumOf, withSaneWeights, type Quorum } from './quorum.ts'
import { readBallot } from './read-ballot.ts'
import { saysInShort } from './says.ts'
import { noAgreement, votedAnswer } from './voted-answer.ts'

/** How a vote stands after an answer came. */
export interface Standing {
  /** The quorum was reached: nobody else need be heard. */
  readonly decided: Aggregated | undefined
  /** No group can reach the quorum any more: only the member of `tie`, or a plurality, is worth waiting for. */
  readonly unreachable: boolean
}

/** Of numbers, relative. */
const usualTolerance = 1e-6

/**
 * A vote to which answers come one by one, as in self-consistency (Wang et al. 2022, arXiv:2203.11171) over several
 * models. The first group to reach the quorum wins; with a quorum above half of the weight the order of arrival decides
 * nothing but in whose words, and, where near answers form a chain, at which of its links.
 *
 * @param voters all members that were asked, in the order of the config, those included that may fail
 */
export class BallotBox {
  readonly #options: VoteOptions
  readonly #context: AggregateContext
  readonly #voters: readonly Voter[]
  /** Not heard of yet. */
  readonly #absent: Voter[]
  readonly #tally: Tally
  readonly #quorum: Quorum
  #decided: Aggregated | undefined

  constructor(options: VoteOptions, voters: readonly Voter[], context: AggregateContext) {
    this.#options = options
    this.#context = context
    this.#voters = withSaneWeights(voters)
    this.#absent = [...this.#voters]
    this.#quorum = quorumOf(options.quorum, this.#voters)
    this.#tally = new Tally({
      tolerance: options.tolerance ?? usualTolerance,
      inPercent: /%|\bper ?cent/i.test(newestAsk(context.request)),
      onlyStrongNumbers: (options.on ?? 'auto') === 'auto',
      ask: askWords(context.request),
      embedder: context.embedder,
    })
  }

  /** Counts an answer; decides as soon as a group has the quorum. */
  add(member: Member): Standing {
    if (this.#decided === undefined) {
      this.count(member)
      this.#decided = this.#byQuorum()
    }
    return this.#standing()
  }

  /** Counts an answer and decides nothing yet. */
  count(member: Member): void {
    const voter = this.#take(member.name)
    const ballot = readBallot(member.result, this.#options, this.#context)
    const says = saysInShort(ballot, member.result)
    const place = this.#voters.indexOf(voter)
    this.#tally.add({ member, ballot, says, place, weight: voter.weight })
  }

  /** A member will not answer. It still counts as one that was asked. */
  lost(name: string): Standing {
    this.#take(name)
    return this.#standing()
  }

  /**
   * What the vote comes to with the answers that came.
   *
   * @throws {UmbelError} of class `gate` when there is no agreement and the options name no way out
   */
  close(): Aggregated {
    const decided = this.#decided ?? this.#byQuorum()
    if (decided !== undefined) return decided
    const { tie, orElse } = this.#options
    const { casts } = this.#tally
    const tied = casts.find((cast) => cast.member.name === tie)
    if (tied !== undefined) return this.#answer(tied, `no agreement, and ${tied.member.name} breaks ties`)
    const called = casts.filter((cast) => cast.ballot.calls !== undefined)
    const [first] = casts.toSorted((a, b) => a.place - b.place)
    // A tool turn must go on, and only one member's calls can.
    if (called.length > 0 && first !== undefined)
      return this.#answer(first, 'no agreement on tool calls: the first member')
    const top = orElse === 'plurality' ? this.#tally.heaviest(() => true, true) : undefined
    if (top !== undefined) return this.#answer(top, 'the largest group, without a quorum')
    throw noAgreement(this.#tally, this.#quorum)
  }

  #byQuorum(): Aggregated | undefined {
    const winner = this.#tally.heaviest((cast) => this.#quorum.isReachedBy(cast.allies))
    return winner && this.#answer(winner, `a quorum of ${this.#quorum.says} agrees`)
  }

  #standing(): Standing {
    const { casts } = this.#tally
    const absent = this.#absent
    const joined = casts.some((cast) => this.#quorum.isInReach(cast.allies, absent))
    // One who has not voted may stand in the middle of others who do not agree with each other.
    const led =
      absent.length > 0 &&
      [[], ...casts.map((cast) => cast.reach)].some((reach) => this.#quorum.isInReach(reach, absent))
    return { decided: this.#decided, unreachable: this.#decided === undefined && !joined && !led }
  }

  /** Takes a voter out of the absent ones; somebody who was never asked counts for nothing. */
  #take(name: string): Voter {
    const index = this.#absent.findIndex((voter) => voter.name === name)
    const [voter] = index < 0 ? [] : this.#absent.splice(index, 1)
    return voter ?? { name, weight: 0 }
  }

  #answer(cast: Cast, why: string): Aggregated {
    return votedAnswer(cast, this.#tally, this.#voters, why)
  }
}

export function openBallot(
  options: VoteOptions,
  voters: readonly Voter[],
  context: AggregateContext,
): BallotBox {
  return new BallotBox(options, voters, context)
}
