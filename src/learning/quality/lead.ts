import { seededRandom } from '../seeded-random.ts'
import { type Outcomes, pickMatrixRows, pickOutcomes } from './outcomes.ts'
import { type Beliefs, aiqGain } from './policy-curve.ts'

const draws = 60
/** More rows make an interval no better, only slower. */
const mostRows = 1500

/**
 * By how much one router gains more than another on draws of the rows, with repetition: a tenth of the draws lie below
 * `low`, a tenth above `high`. Deterministic.
 */
export function leadOf(
  ours: Beliefs,
  theirs: Beliefs,
  outcomes: Outcomes,
): { readonly low: number; readonly high: number } {
  const random = seededRandom(1)
  const { queries, models } = outcomes
  const size = Math.min(queries, mostRows)
  const leads = Array.from({ length: draws }, () => {
    const rows = Array.from({ length: size }, () => Math.floor(random() * queries))
    const drawn = pickOutcomes(outcomes, rows)
    const gainOf = ({ scores, costs }: Beliefs) =>
      aiqGain(
        { scores: pickMatrixRows(scores, models, rows), costs: pickMatrixRows(costs, models, rows) },
        drawn,
      )
    return gainOf(ours) - gainOf(theirs)
  }).toSorted((one, other) => one - other)
  const tenth = Math.floor(draws / 10)
  // Fewer rows than there are make the draws lie farther apart than they would.
  const middle = leads[Math.floor(draws / 2)] ?? 0
  const narrower = Math.sqrt(size / queries)
  const bound = (value: number | undefined) => middle + ((value ?? 0) - middle) * narrower
  return { low: bound(leads[tenth]), high: bound(leads[draws - 1 - tenth]) }
}
