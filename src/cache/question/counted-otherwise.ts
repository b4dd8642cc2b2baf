import type { Match } from './match-terms.ts'
import type { Wording } from './read-wording.ts'
import { type Term, isThing } from './terms.ts'

/** A thing that both questions name stands right beside a number in both, and not beside the same: "chapter 4". */
export function isCountedOtherwise(a: Wording, b: Wording, { ours, places }: Match): boolean {
  return a.terms.some((term, index) => {
    const place = places[index] ?? -1
    if (place < 0 || ours[index] !== 3 || 'dt'.includes(term.kind) || !isThing(term)) return false
    return [-1, 1].some((side) => {
      const [number, other] = [countOf(a.terms[index + side]), countOf(b.terms[place + side])]
      return number !== undefined && other !== undefined && number !== other
    })
  })
}

/** A bare number: "4", "4th". A quantity says how much, and may stand on either side. */
function countOf(term: Term | undefined): string | undefined {
  return term?.kind === 'd' ? /^(\d+)(?:st|nd|rd|th)?$/.exec(term.text)?.[1] : undefined
}
