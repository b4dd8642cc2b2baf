import { type Question, isPlainQuotation } from './read-question.ts'
import type { QuestionNumber } from './question-number.ts'
import type { Term } from './terms.ts'
import { unitNamed } from '../../aggregation/numbers/units.ts'
import type { Wording } from './read-wording.ts'
import { wordSenses } from './word-senses.ts'

/** Whether both have the same numbers, in any order: with their units where both name one. */
export function sameNumbers(ours: readonly QuestionNumber[], theirs: readonly QuestionNumber[]): boolean {
  if (ours.length !== theirs.length) {
    // "In one month" is "in a month".
    const [a, b] = [ours.filter(isMore), theirs.filter(isMore)]
    return a.length === b.length && a.length < Math.max(ours.length, theirs.length) && sameNumbers(a, b)
  }
  const free = [...theirs]
  return ours.every((number) => {
    const place = free.findIndex((other) => isOne(number, other))
    if (place >= 0) free.splice(place, 1)
    return place >= 0
  })
}

function isMore({ raw, dimension }: QuestionNumber): boolean {
  return raw !== '1' || dimension !== 'time'
}

function isOne(a: QuestionNumber, b: QuestionNumber): boolean {
  const areMeasured = a.dimension !== '' && b.dimension !== ''
  // A unit may go without saying, but 20 is not 20 %.
  if ((a.dimension === 'ratio') !== (b.dimension === 'ratio')) return false
  // "40 degrees" are an angle, or a temperature that does not say its scale.
  const areDegrees = [a, b].some(isAngle) && [a, b].some(({ dimension }) => dimension === 'temperature')
  if (a.value === undefined || b.value === undefined || !areMeasured || areDegrees) return a.raw === b.raw
  return a.dimension === b.dimension && a.value === b.value
}

function isAngle({ dimension }: QuestionNumber): boolean {
  return dimension === 'angle'
}

/** "12 miles in km", and what 12 km are in miles: a unit of the one stands by itself in the other. */
export function measuresInstead(ours: Wording, theirs: Wording): boolean {
  const open = theirs.numbers.filter(({ dimension }) => dimension === '')
  const measured = ours.numbers.filter(({ raw, dimension }) => {
    return dimension !== '' && open.some((number) => number.raw === raw)
  })
  return theirs.terms.some(({ text }) => {
    const dimension = unitNamed(text)?.dimension
    return dimension !== undefined && measured.some((number) => number.dimension === dimension)
  })
}

/** Both quote the same, or one of them what the other says without quotes. */
export function sameQuotations(a: Question, b: Question): boolean {
  if (a.quotations.length > 0 && b.quotations.length > 0)
    return a.quotations.join('\n') === b.quotations.join('\n')
  return a.quotations.every((text) => isSaid(text, b)) && b.quotations.every((text) => isSaid(text, a))
}

function isSaid(quotation: string, question: Question): boolean {
  return isPlainQuotation(quotation) && question.wording().spoken.includes(` ${quotation} `)
}

const excessive = / too (?:much|many) /
const nearExcess = / (?:too|overly|excess\w*|overdos\w*|limits?|max\w*|bad|harm\w*|safe\w*) | over[a-z]{4}/

/** A dose, and one that is too much: where one says so, the other says something of the kind. */
export function sameExcess(a: Wording, b: Wording): boolean {
  return isNoMore(a, b) && isNoMore(b, a)
}

function isNoMore(a: Wording, b: Wording): boolean {
  return !excessive.test(a.spoken) || nearExcess.test(b.spoken)
}

/** Codes stand for themselves: "0x80070005", "KX-7710", "ww2". */
export function sameCodes(ours: readonly Term[], theirs: readonly Term[]): boolean {
  const [a, b] = [codesIn(ours), codesIn(theirs)]
  return a.length === 0 || b.length === 0 || a.some((code) => b.includes(code))
}

function codesIn(terms: readonly Term[]): string[] {
  return terms.filter(isCode).map(({ text }) => text)
}

function isCode({ text }: Term): boolean {
  return (
    /\d/.test(text) && /[a-z]/.test(text) && !/^-?[\d.]+\/|^\d+(?:st|nd|rd|th|am|pm|[a-z]{1,2})$/.test(text)
  )
}

/** Words of a question that may be judged by what was learned: the pairs that it was learned from are short. */
const longest = 30

export function areShort(ours: readonly Term[], theirs: readonly Term[]): boolean {
  return Math.max(ours.length, theirs.length) <= longest
}

/** How far is not how long: no question word of one stands against one of the other. */
export function sameQuestionWords(ours: readonly Term[], theirs: readonly Term[]): boolean {
  const [a, b] = [questionWordsIn(ours), questionWordsIn(theirs)]
  if (a.some((word) => b.includes(word))) return true
  return !a.some((word) => b.some((other) => wordSenses().areContrary(word, other)))
}

/** Within a question, when and where mostly say of what it is asked: "… when they are peeled". */
function questionWordsIn(terms: readonly Term[]): string[] {
  return terms
    .filter(
      ({ kind, lemma }, place) => kind === 'q' && (place < 2 || (lemma !== 'when' && lemma !== 'where')),
    )
    .map(({ lemma }) => lemma)
}
