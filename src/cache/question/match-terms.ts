import type { Nearness } from './word-senses.ts'
import { type Phrase, type Term, type Terms, isDeed, isThing } from './terms.ts'
import { stem } from '../../aggregation/texts/stem.ts'
import { wordSenses } from './word-senses.ts'

/** Which terms of two questions stand for each other. */
export interface Match {
  /** How near each of ours is to its counterpart; 0: it has none. */
  readonly ours: readonly Nearness[]
  readonly theirs: readonly Nearness[]
  /** The place of each one's counterpart, or of the first word of it; -1: none. */
  readonly places: readonly number[]
}

interface Side {
  readonly terms: readonly Term[]
  readonly phrases: readonly Phrase[]
  readonly near: Nearness[]
}

/** One word first, then synonyms, phrases among them, then slips of the pen. */
export function matchTerms(a: Terms, b: Terms): Match {
  const ours: Side = { ...a, near: a.terms.map(() => 0 as const) }
  const theirs: Side = { ...b, near: b.terms.map(() => 0 as const) }
  const places = a.terms.map(() => -1)
  for (const [index, term] of ours.terms.entries()) {
    const place = theirs.terms.findIndex((other, at) => theirs.near[at] === 0 && isOneWord(term, other))
    if (place >= 0) pair(ours, theirs, places, [index, 1], [place, 1], 3)
  }
  for (const least of [2, 1] as const) {
    for (const span of spansOf(ours)) {
      if (!isOpen(ours, span)) continue
      const counterpart = spansOf(theirs).find((other) => nearnessOf(span, other, ours, theirs) >= least)
      if (counterpart === undefined) continue
      pair(ours, theirs, places, [span.start, span.length], [counterpart.start, counterpart.length], least)
    }
  }
  for (const [index, term] of ours.terms.entries()) {
    if (ours.near[index] !== 0) continue
    const place = theirs.terms.findIndex((other, at) => theirs.near[at] === 0 && isSlip(term, other))
    if (place >= 0) pair(ours, theirs, places, [index, 1], [place, 1], 2)
  }
  return { ours: ours.near, theirs: theirs.near, places }
}

function pair(
  ours: Side,
  theirs: Side,
  places: number[],
  [start, length]: readonly [number, number],
  [place, width]: readonly [number, number],
  near: Nearness,
): void {
  for (let index = start; index < start + length; index += 1) {
    if (ours.near[index] !== 0) continue
    ours.near[index] = near
    places[index] = place
  }
  for (let index = place; index < place + width; index += 1) theirs.near[index] ||= near
}

function isOneWord(a: Term, b: Term): boolean {
  return a.lemma === b.lemma || (a.kind !== 'd' && b.kind !== 'd' && stem(a.text) === stem(b.text))
}

/** Phrases, then single terms, that still want a counterpart: the longest first. */
function spansOf(side: Side): Phrase[] {
  const words = side.terms.map(({ lemma }, start) => ({ start, length: 1, text: lemma }))
  return [...side.phrases, ...words].filter((span) => isOpen(side, span))
}

function isOpen({ terms, near }: Side, { start, length }: Phrase): boolean {
  const open = terms.slice(start, start + length).filter((_, offset) => near[start + offset] === 0)
  return length === 1 ? open.length === 1 : open.some(({ kind }) => kind !== 'f')
}

function nearnessOf(a: Phrase, b: Phrase, ours: Side, theirs: Side): Nearness {
  const near = wordSenses().nearness(a.text, b.text)
  const [term, other] = [wordOf(ours, a), wordOf(theirs, b)]
  // A thing is not what only a third word stands for as well.
  if (near === 1 && [term, other].some((word) => word?.kind === 'n' || word?.kind === 't')) return 0
  const areNames = term?.isName === true && other?.isName === true
  return areNames && near < 3 && term.kind !== 'p' && other.kind !== 'p' ? 0 : near
}

function wordOf({ terms }: Side, { start, length }: Phrase): Term | undefined {
  return length === 1 ? terms[start] : undefined
}

/** One letter more, less, other or turned, in a word that one side does not know. */
function isSlip(a: Term, b: Term): boolean {
  const [x, y] = [a.text, b.text]
  if ((a.kind !== 'u' && b.kind !== 'u') || Math.min(x.length, y.length) < 5) return false
  if (x[0] !== y[0] || Math.abs(x.length - y.length) > 1 || /[\d.]/.test(x + y)) return false
  let same = 0
  while (same < x.length && x[same] === y[same]) same += 1
  const [p, q] = [x.slice(same), y.slice(same)]
  const areTurned = p[0] === q[1] && p[1] === q[0] && p.slice(2) === q.slice(2)
  return p.slice(1) === q.slice(1) || p.slice(1) === q || p === q.slice(1) || areTurned
}

/** Terms without a counterpart. */
export function unmatched(terms: readonly Term[], near: readonly Nearness[]): Term[] {
  return terms.filter((_, index) => near[index] === 0)
}

/** Places of terms that have a counterpart and carry meaning. */
export function meaningful(terms: readonly Term[], { places }: Match): number[] {
  return [...places.keys()].filter((index) => {
    const term = terms[index]
    return term !== undefined && (places[index] ?? -1) >= 0 && (isThing(term) || isDeed(term))
  })
}
