import type { Nearness } from './word-senses.ts'
import type { Question } from './read-question.ts'
import type { Match } from './match-terms.ts'
import type { Term } from './terms.ts'
import { dot } from '../../core/vector.ts'

/** A word that the other question does not have as it stands. */
export interface LeftOver {
  readonly term: Term
  /** Its synonym there; where there is none, the nearest of the words that are left over there. */
  readonly counterpart: Term | undefined
  readonly near: Exclude<Nearness, 3>
  /** Cosine to the nearest word of the other question, and to all of it. */
  readonly toWord: number
  readonly toWhole: number
}

/** Of both questions. */
export function leftOver(a: Question, b: Question, match: Match): LeftOver[] {
  const backwards: Match = {
    ours: match.theirs,
    theirs: match.ours,
    places: match.theirs.map((_, place) => match.places.indexOf(place)),
  }
  return [...leftOverOf(a, b, match), ...leftOverOf(b, a, backwards)]
}

function leftOverOf(a: Question, b: Question, { ours, theirs, places }: Match): LeftOver[] {
  const { vectorOf } = a.wording()
  const others = b.wording().terms
  const found: LeftOver[] = []
  for (const [index, term] of a.wording().terms.entries()) {
    const near = ours[index] ?? 0
    if (near === 3) continue
    const vector = vectorOf(term.text)
    const nearness = others.map(({ text }) => dot(vector, 0, vectorOf(text)))
    const toWord = Math.max(0, ...nearness.filter((_, place) => others[place]?.kind !== 'f'))
    const counterpart = near === 0 ? nearest(nearness, theirs) : (places[index] ?? -1)
    found.push({ term, counterpart: others[counterpart], near, toWord, toWhole: dot(vector, 0, b.vector) })
  }
  return found
}

/** The place of the nearest that is left over too; -1: none is. */
function nearest(nearness: readonly number[], theirs: readonly Nearness[]): number {
  let best = -1
  for (const [place, cosine] of nearness.entries()) {
    if (theirs[place] === 0 && (best < 0 || cosine > (nearness[best] ?? 0))) best = place
  }
  return best
}

const kinds = 'ntavljiqfpxdu'
const roles = [
  '',
  'from',
  'to',
  'than',
  'by',
  'with',
  'without',
  'before',
  'after',
  'in',
  'on',
  'of',
  'for',
  'at',
]

/** What is known of a left-over word but its meaning, as numbers. */
export function leftOverInputs({ term, counterpart, near, toWord, toWhole }: LeftOver): number[] {
  const other = counterpart === undefined ? kinds.length : kinds.indexOf(counterpart.kind)
  return [
    ...oneOf(kinds.indexOf(term.kind), kinds.length),
    ...oneOf(other, kinds.length + 1),
    Number(term.isName),
    Number(term.isTurning),
    ...oneOf(Math.max(0, roles.indexOf(term.role)), roles.length),
    ...oneOf(near, 3),
    toWord,
    toWhole,
  ]
}

function oneOf(place: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Number(index === place))
}
