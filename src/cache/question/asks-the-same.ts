import type { Act } from './framing.ts'
import { type Alignment, align } from './align.ts'
import { type ContentWord, type Question, quoted } from './read-question.ts'
import { isLikelySame } from './same-question-score.ts'

export type { Question } from './read-question.ts'
export { readQuestion } from './read-question.ts'

/**
 * Whether one answer serves two questions whose vectors are near. Vectors alone cannot tell ("enable" and "disable" lie
 * nearer than two wordings of one question): either every word is explained by another one, or what is left over is
 * of the kind that is left over where both ask the same. `strict`: only the former.
 */
export function asksTheSame(a: Question, b: Question, strict = false): boolean {
  return asksTheSameByWords(a, b) || (!strict && isLikelySame(a, b))
}

/** Whether each word of either question has its counterpart, in the same part. */
export function asksTheSameByWords(a: Question, b: Question): boolean {
  if (a.strict !== b.strict) return false
  if (a.normal === b.normal && a.act === b.act) return a.normal !== ''
  if (!fitsAct(a.act, b.act) || clash(a.tense, b.tense) || clash(a.modal, b.modal)) return false
  if (a.isNegated && a.modal !== b.modal) return false
  const places = align(a.words, b.words)
  if (places === undefined || !keepsPlaces(a, b, places)) return false
  const matched = places.filter((place) => place >= 0).length
  // The less is said, the more hangs on who says it, and how.
  if (matched < 2 && a.words.length + b.words.length > 2) return false
  if (a.act !== b.act && (matched < leastFor(a.act, b.act) || !sameForms(a, b, places) || !sameWhen(a, b)))
    return false
  return matched > 0 && sameOwners(a.owners, b.owners, matched)
}

/** Words in common that two questions of unlike acts need: "make a list" and "what is on the list" have too few. */
function leastFor(a: Act, b: Act): number {
  const isMade = a === 'make' || b === 'make'
  return isMade && (a === 'what' || b === 'what') ? 3 : 2
}

/** "When" and "what" ask the same only of a time. */
function sameWhen(a: Question, b: Question): boolean {
  if (a.act !== 'when' && b.act !== 'when') return true
  return a.words.some(({ text }) => timely.has(text)) && b.words.some(({ text }) => timely.has(text))
}

const timely: ReadonlySet<string> = new Set([
  'deadline', 'date', 'day', 'sunrise', 'sunset', 'due', 'birthday', 'anniversary', 'opening', 'closing', 'departure',
  'arrival', 'release',
]) // prettier-ignore

/** "Play music" and "the music playing": asked in two ways, the words must stand in one form. */
function sameForms(a: Question, b: Question, places: Alignment): boolean {
  if (a.act === 'do' || b.act === 'do') return true
  return places.every((place, index) => place < 0 || endingOf(a.words[index]) === endingOf(b.words[place]))
}

/** Acts that fit each other, where the same words follow: "boiling point of water" asks what it is. */
const fitting: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  plain: ['what', 'make', 'recommend', 'when', 'explain'],
  explain: ['plain'],
  what: ['plain', 'who', 'make', 'when'],
  when: ['what', 'plain'],
  who: ['what'],
  make: ['plain', 'what', 'do'],
  do: ['make'],
  recommend: ['plain'],
}

function fitsAct(a: Act, b: Act): boolean {
  return a === b || fitting[a]?.includes(b) === true
}

/** Only one of them says it: then it goes without saying. */
function clash(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

/** Mine may go without saying where more is said, but is never yours. */
function sameOwners(a: ReadonlySet<string>, b: ReadonlySet<string>, matched: number): boolean {
  const apart = [...[...a].filter((owner) => !b.has(owner)), ...[...b].filter((owner) => !a.has(owner))]
  if (matched < 2) return apart.length === 0
  if (matched < 4) return apart.every((owner) => owner === 'my')
  const areTurned = (isMine(a) && b.has('yours') && !isMine(b)) || (isMine(b) && a.has('yours') && !isMine(a))
  return !areTurned && apart.every((owner) => owner === 'my' || owner === 'me' || owner === 'yours')
}

/** From A to B is not from B to A, and who bites is not who is bitten. */
function keepsPlaces(a: Question, b: Question, all: Alignment): boolean {
  const pairs = all.flatMap((place, index): [ContentWord | undefined, ContentWord | undefined][] =>
    place < 0 ? [] : [[a.words[index], b.words[place]]],
  )
  const places = all.filter((place) => place >= 0)
  // By and to, before and after: both say where the word stands, and not the same.
  if (pairs.some(([ours, theirs]) => isElsewhere(ours?.under, theirs?.under))) return false
  const differs = pairs.map(([ours, theirs]) => partOf(ours) !== partOf(theirs))
  const kind = pairs.map(([ours]) =>
    ours?.isExact !== true ? '' : /^[-+\d]/.test(ours.text) ? 'number' : 'name',
  )
  let turned = 0
  for (let first = 0; first < places.length; first += 1) {
    for (let second = first + 1; second < places.length; second += 1) {
      if ((places[first] ?? 0) < (places[second] ?? 0)) continue
      turned += 1
      if (differs[first] === true || differs[second] === true) return false
      const areNames = kind[first] !== '' && kind[first] === kind[second]
      if ((a.isSymmetric && b.isSymmetric) || isQuoted(pairs[first]) !== isQuoted(pairs[second])) continue
      const mayTurn = areNames ? isAdverbial : mayMove
      if (!mayTurn(pairs[first], pairs[second])) return false
    }
  }
  // "Which animals prey on snakes" does not ask which animals snakes prey on.
  if (turned > 0 && hasSubjectAfter(a) !== hasSubjectAfter(b)) return false
  return turned === 0 || movesOneBlock(places)
}

/** "Animals do snakes prey on": who does it comes after what it is done to. */
function hasSubjectAfter({ normal }: Question): boolean {
  return / (?:do|does|did) /.test(normal)
}

/** Said in one of two ways, or in one only. That it goes to something, or comes from it, may go without saying. */
function isElsewhere(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return false
  if (a !== undefined && b !== undefined) return true
  return !['to', 'from', 'as', 'for', 'about'].includes(a ?? b ?? '')
}

/** What a word's place says of its part. "The letter for him" and "his letter" may stand in any order. */
function partOf(word: ContentWord | undefined): string | undefined {
  return word?.under === 'for' || word?.under === 'about' ? undefined : word?.under
}

type Pair = readonly [ContentWord | undefined, ContentWord | undefined]

/** "The container x in Docker", "Docker container x": one of the two is set beside, and only that one. */
function isAdverbial(first: Pair | undefined, second: Pair | undefined): boolean {
  const isPlaced = (pair: Pair | undefined) => pair?.some((found) => found?.isPlaced === true) === true
  return isPlaced(first) !== isPlaced(second)
}

function isQuoted(pair: Pair | undefined): boolean {
  return pair?.[0]?.text.startsWith(quoted) === true
}

/** One of the two is set beside somewhere: "today in Chicago". Bare words stand in their order: who bites whom. */
function mayMove(first: Pair | undefined, second: Pair | undefined): boolean {
  return [first, second].some((pair) => pair?.some((found) => found?.isPlaced === true) === true)
}

/** Without one run of words, the others stand in their order. */
function movesOneBlock(places: Alignment): boolean {
  for (let start = 0; start < places.length; start += 1) {
    for (let end = start + 1; end <= places.length; end += 1) {
      const block = places.slice(start, end)
      const rest = [...places.slice(0, start), ...places.slice(end)]
      if (isRun(block) && isRising(rest)) return true
    }
  }
  return false
}

function isRun(places: Alignment): boolean {
  return isRising(places) && (places.at(-1) ?? 0) - (places[0] ?? 0) < places.length + 1
}

function isRising(places: Alignment): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
}

function endingOf(word: ContentWord | undefined): string | undefined {
  return /(?:ing|ed)$/.exec(word?.text ?? '')?.[0]
}

function isMine(owners: ReadonlySet<string>): boolean {
  return owners.has('my') || owners.has('me')
}
