import type { TextNumber, TextReading } from '../texts/text-reading.ts'
import { areOpposed } from '../texts/opposed.ts'
import { dot } from '../../core/vector.ts'
import { isNamed } from '../texts/same-text.ts'

export interface Sentence {
  readonly text: string
  readonly reading: TextReading
}

/** What a sentence is to another answer. */
export type Difference =
  | { readonly kind: 'none' }
  /** The other answer has nothing near it. */
  | { readonly kind: 'new' }
  /** Nearly the same sentence, with other numbers. */
  | { readonly kind: 'numbers'; readonly theirs: Sentence; readonly ours: string; readonly their: string }
  /** Nearly the same sentence, and its opposite. */
  | { readonly kind: 'opposite'; readonly theirs: Sentence }

/**
 * Cosine of two sentences about the same thing, by the shipped embedder: "The refund takes five business days" and "The
 * refund is paid within five working days" have 0.8, sentences of one topic 0.3 to 0.6.
 */
const near = 0.68

/** How `sentence` stands to the sentences of another answer: a fitting one counts before a contradicting one. */
export function compareSentence(sentence: Sentence, others: readonly Sentence[]): Difference {
  let found: Difference = { kind: 'new' }
  let highest = near
  for (const theirs of others) {
    const difference = compare(sentence, theirs)
    if (difference.kind === 'none') return difference
    const cosine = dot(sentence.reading.vector(), 0, theirs.reading.vector())
    if (difference.kind === 'new' || cosine < highest) continue
    highest = cosine
    found = difference
  }
  return found
}

function compare(sentence: Sentence, theirs: Sentence): Difference {
  const [a, b] = [sentence.reading, theirs.reading]
  if (a.normal === b.normal) return { kind: 'none' }
  if (dot(a.vector(), 0, b.vector()) < near || hasOtherNames(a, b)) return { kind: 'new' }
  if (a.isNegated !== b.isNegated || areOpposed(onlyIn(a, b), onlyIn(b, a)))
    return { kind: 'opposite', theirs }
  const [ours, their] = [numbersOnlyIn(a, b), numbersOnlyIn(b, a)]
  if (ours.length === 0) return { kind: 'none' }
  return their.length === 0
    ? { kind: 'new' }
    : { kind: 'numbers', theirs, ours: listed(ours), their: listed(their) }
}

/** A name that the other sentence does not have makes it another statement. */
function hasOtherNames(a: TextReading, b: TextReading): boolean {
  return a.names.some((name) => !isNamed(name, b))
}

function onlyIn(ours: TextReading, theirs: TextReading): string[] {
  return [...ours.words].filter(([stem]) => !theirs.words.has(stem)).map(([, word]) => word)
}

function numbersOnlyIn(ours: TextReading, theirs: TextReading): TextNumber[] {
  const known = new Set(theirs.numbers.map(({ key }) => key))
  return ours.numbers.filter(({ key }) => !known.has(key))
}

function listed(numbers: readonly TextNumber[]): string {
  return numbers.map(({ text }) => text).join(', ')
}
