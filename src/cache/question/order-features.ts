import type { Term } from './terms.ts'
import { type Match, meaningful } from './match-terms.ts'
import { isThing } from './terms.ts'

/** Prepositions of which one is not the other's. */
const partings: ReadonlySet<string> = new Set(
  'from to than before after until since over under above below by without'.split(' '),
)
const ends: ReadonlySet<string> = new Set('to from than against with by before after'.split(' '))
const joining: ReadonlySet<string> = new Set(
  'between and or vs versus difference compare together combine'.split(' '),
)

/** Two matched terms, as they stand in both questions. */
interface Crossing {
  readonly first: readonly [Term, Term]
  readonly second: readonly [Term, Term]
  /** Which comes first differs. */
  readonly isTurned: boolean
}

/** What may show that the same words stand in other parts: from A to B, who bites whom. */
export function orderFeatures(
  ours: readonly Term[],
  theirs: readonly Term[],
  match: Match,
  lightOnly: boolean,
) {
  const pairs = meaningful(ours, match).flatMap((index): (readonly [Term, Term, number])[] => {
    const place = match.places[index] ?? -1
    const [a, b] = [ours[index], theirs[place]]
    return a === undefined || b === undefined ? [] : [[a, b, place]]
  })
  const crossings = pairs.flatMap(([a, b, place], index) =>
    pairs
      .slice(index + 1)
      .filter(([, , other]) => other !== place)
      .map(([c, d, other]): Crossing => ({ first: [a, b], second: [c, d], isTurned: other < place })),
  )
  const turned = crossings.filter(({ isTurned }) => isTurned)
  const things = turned.filter(({ first, second }) => isThing(first[0]) && isThing(second[0]))
  const steady = turned.filter(keepsRoles)
  const verbs = steady.filter(
    ({ first: [a], second: [b] }) => (isThing(a) && b.kind === 'v') || (a.kind === 'v' && isThing(b)),
  )
  const areJoined = isJoining(ours) && isJoining(theirs)
  const isPassive = isBy(ours) !== isBy(theirs)
  const strict = steady.filter(
    ({ first: [a], second: [b] }) => (isNamed(a) && isNamed(b)) || (isThing(a) && isThing(b) && lightOnly),
  )
  const isSwapped = strict.length > 0 && !areJoined
  return {
    swappedRoles: Math.min(crossings.filter(swapsRoles).length, 2),
    swappedEnds: Math.min(
      crossings.filter((crossing) => swapsRoles(crossing) && isEnded(crossing)).length,
      2,
    ),
    roleConflicts: Math.min(pairs.filter(([a, b]) => isParted(roleOf(a), roleOf(b))).length, 2),
    opposedRoles: Math.min(pairs.filter(([a, b]) => isFromTo(roleOf(a), roleOf(b))).length, 2),
    turnedThings: Math.min(things.length, 3),
    turnedApart: things.length > 0 && !areJoined && !isPassive ? Math.min(things.length, 3) : 0,
    turnedSteady: Math.min(things.filter(keepsRoles).length, 3),
    turnedVerbs: Math.min(verbs.length, 3),
    turnedVerbsDo: verbs.length > 0 && asksWithDo(ours) !== asksWithDo(theirs) ? 1 : 0,
    turnedOnly: lightOnly && steady.length > 0 ? 1 : 0,
    swapped: isSwapped ? 1 : 0,
    swappedActive: isSwapped && !isPassive ? 1 : 0,
    passive: isPassive ? 1 : 0,
    passiveUnturned: isPassive && things.length === 0 ? 1 : 0,
    passiveTurned: isPassive && things.length > 0 ? 1 : 0,
  }
}

/** Where "into" is "to". */
export function roleOf({ role }: Term): string {
  return role === 'into' ? 'to' : role
}

function keepsRoles({ first: [a, b], second: [c, d] }: Crossing): boolean {
  return roleOf(a) === roleOf(b) && roleOf(c) === roleOf(d)
}

/** Each stands where the other stood. */
function swapsRoles({ first: [a, b], second: [c, d] }: Crossing): boolean {
  if (!isThing(a) && !isThing(c)) return false
  return roleOf(a) !== roleOf(c) && roleOf(a) === roleOf(d) && roleOf(c) === roleOf(b)
}

/** One of them is where it goes, comes from, or what it is set against. */
function isEnded({ first: [a], second: [c] }: Crossing): boolean {
  return ends.has(roleOf(a)) || ends.has(roleOf(c))
}

function isParted(a: string, b: string): boolean {
  if ((a === 'from' && b === 'in') || (a === 'in' && b === 'from')) return true
  return a !== b && partings.has(a) && partings.has(b)
}

function isFromTo(a: string, b: string): boolean {
  return (a === 'from' && b === 'to') || (a === 'to' && b === 'from')
}

function isNamed({ isName, kind }: Term): boolean {
  return isName || kind === 'p'
}

function isJoining(terms: readonly Term[]): boolean {
  return terms.some(({ text }) => joining.has(text))
}

function isBy(terms: readonly Term[]): boolean {
  return terms.some((term) => term.role === 'by' && isThing(term))
}

/** "What did it cause": what stands before the verb does it. */
export function asksWithDo(terms: readonly Term[]): boolean {
  return terms.some(({ text }, index) => index > 0 && /^(?:do|does|did)$/.test(text))
}
