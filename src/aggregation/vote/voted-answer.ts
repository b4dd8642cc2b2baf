import type { Aggregated, Cluster } from '../../core/aggregate.ts'
import type { Cast, Tally } from './tally.ts'
import type { Quorum } from './quorum.ts'
import type { Voter } from './voter.ts'
import { UmbelError } from '../../core/errors.ts'
import { shareOf } from '../weight.ts'

/** The answer of one who voted, with all that was said. */
export function votedAnswer(cast: Cast, tally: Tally, voters: readonly Voter[], why: string): Aggregated {
  const clusters = tally.clusters(cast)
  return {
    result: cast.member.result,
    from: cast.member.name,
    agreement: shareOf(cast.allies, voters),
    clusters,
    disagreements: clusters.slice(1).map(lineOf),
    why,
  }
}

export function noAgreement(tally: Tally, quorum: Quorum): UmbelError {
  const said = tally.clusters(undefined).map(lineOf)
  const heard = said.length === 0 ? 'nobody answered' : said.join('; ')
  const message = `The vote found no agreement of ${quorum.says} (${heard}).`
  return new UmbelError('gate', message, { code: 'no_agreement' })
}

function lineOf({ members, says }: Cluster): string {
  return `${members.join(', ')}: ${says}`
}
