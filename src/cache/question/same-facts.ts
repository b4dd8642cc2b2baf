import type { QuestionNumber } from './question-number.ts'
import type { Term } from './terms.ts'
import { wordSenses } from './word-senses.ts'

/** Whether both have the same numbers, in any order: with their units where both name one. */
export function sameNumbers(ours: readonly QuestionNumber[], theirs: readonly QuestionNumber[]): boolean {
  if (ours.length !== theirs.length) return false
  const free = [...theirs]
  return ours.every((number) => {
    const place = free.findIndex((other) => isOne(number, other))
    if (place >= 0) free.splice(place, 1)
    return place >= 0
  })
}

function isOne(a: QuestionNumber, b: QuestionNumber): boolean {
  const areMeasured = a.dimension !== '' && b.dimension !== ''
  // A unit may go without saying, but 20 is not 20 %.
  if ((a.dimension === 'ratio') !== (b.dimension === 'ratio')) return false
  if (a.value === undefined || b.value === undefined || !areMeasured) return a.raw === b.raw
  return a.dimension === b.dimension && a.value === b.value
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
  return /\d/.test(text) && /[a-z]/.test(text) && !/^\d+(?:st|nd|rd|th|am|pm|[a-z]{1,2})$/.test(text)
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

function questionWordsIn(terms: readonly Term[]): string[] {
  return terms.filter(({ kind }) => kind === 'q').map(({ lemma }) => lemma)
}
