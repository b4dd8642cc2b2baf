import type { Match } from './match-terms.ts'
import type { Wording } from './read-wording.ts'
import { type Term, isThing } from './terms.ts'
import { roleOf } from './order-features.ts'

const saying = /^(?:translat|say|render|express|conver|word|call|equal|put$)/
const swapping = /^(?:swap|exchang|trad)/
/** Where something goes, and what else may stand opposite. */
const ends: ReadonlySet<string> = new Set(['to', '', 'from', 'of'])

/** Two things that both questions name, of which the first goes to the second in one and comes from it in the other. */
export function isTurnedRound(a: Wording, b: Wording, { places }: Match): boolean {
  const pairs = a.terms.flatMap((term, index) => {
    const other = b.terms[places[index] ?? -1]
    const isNamed = term.isName || (isThing(term) && !'dt'.includes(term.kind))
    if (other === undefined || !isNamed) return []
    return [{ term, here: endOf(term, a), there: endOf(other, b) }]
  })
  return pairs.some((first, index) =>
    pairs
      .slice(index + 1)
      .some(
        (second) =>
          (first.term.kind === second.term.kind || (first.term.isName && second.term.isName)) &&
          [first.here, first.there, second.here, second.there].every((end) => ends.has(end)) &&
          isGoal(first.here) !== isGoal(second.here) &&
          isGoal(first.here) === isGoal(second.there) &&
          isGoal(second.here) === isGoal(first.there),
      ),
  )
}

function isGoal(end: string): boolean {
  return end === 'to'
}

/** "Into French", and "in French" of what is said or converted; "for Premium" of what is swapped. */
function endOf(term: Term, { act, terms }: Wording): string {
  const role = roleOf(term)
  const has = (pattern: RegExp) => terms.some(({ lemma }) => pattern.test(lemma))
  if (role === 'in' && (['what', 'how-many', 'how-much'].includes(act) || has(saying))) return 'to'
  return role === 'for' && has(swapping) ? 'to' : role
}
