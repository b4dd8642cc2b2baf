import { allStems } from './content-words.ts'
import { withoutName } from './without-name.ts'

/** The words that the ranker knows, by their stems. */
export interface WordTable {
  readonly places: ReadonlyMap<string, number>
  /** How much each word tells, by its place: rare words more. */
  readonly weights: ArrayLike<number>
  /** The weight of a word that is not in the table. */
  readonly unknown: number
}

/** A word of a query that the ranker knows. */
export interface WordShare {
  readonly place: number
  /** Its weight as a share of the weight of the query. */
  readonly share: number
}

/** Counts as a further word that no section has: a query of one common word must not look fully covered. */
const unseenWeight = 8

/** Words of a query that are looked at: a question has fewer. */
const mostWords = 60

/** The known words of a query. The unknown ones lower their shares. */
export function shareOfWords(query: string, { places, weights, unknown }: WordTable): WordShare[] {
  const stems = new Set(allStems(withoutName(query)).slice(0, mostWords))
  const found = Array.from(stems, (stem) => {
    const place = places.get(stem)
    return { place, weight: place === undefined ? unknown : (weights[place] ?? 0) }
  })
  const total = found.reduce((sum, { weight }) => sum + weight, unseenWeight)
  return found.flatMap(({ place, weight }) => (place === undefined ? [] : [{ place, share: weight / total }]))
}
