import type { EdgeEmbedder } from '../../core/ports.ts'
import type { TextReading } from './text-reading.ts'
import { areOpposed } from './opposed.ts'
import { dot } from '../../core/vector.ts'
import { isNamesake, isSameName } from './names.ts'

/**
 * Cosines of the shipped embedder, from a table of short answers (test/aggregation/short-answers.ts). Of single words,
 * most synonyms lie above `parts` (car, automobile: 0.70), words of one kind below (Spain, Portugal: 0.44). Of pairs
 * written afterwards, none of 60 that differ is joined, and 16 of 20 that say the same are.
 */
const limits = { whole: 0.6, parts: 0.65 }

/** Stems of the question, which an answer may repeat; empty where it offers a choice between its own words. */
export type AskWords = ReadonlySet<string>

/**
 * Whether two short texts say the same. Vectors alone cannot tell ("safe" and "not safe" have 0.92), so numbers,
 * negation, conditions, opposites, names and the order of words each have a veto.
 */
export function saysTheSame(a: TextReading, b: TextReading, ask: AskWords, embedder: EdgeEmbedder): boolean {
  if (a.normal === b.normal) return a.normal !== ''
  if (a.strict !== b.strict || isShuffled(a, b)) return false
  const [ours, theirs] = [onlyIn(a, b), onlyIn(b, a)]
  const [ourWords, theirWords] = [[...ours.values()], [...theirs.values()]]
  if (areOpposed(ourWords, theirWords) || haveOtherNames(a, b, embedder)) return false
  if (ours.size === 0 && theirs.size === 0) return a.words.size > 0
  const isPart = ours.size === 0 || theirs.size === 0
  const [news, theirNews] = [withoutAsk(ours, ask), withoutAsk(theirs, ask)]
  if (isPart && news.length + theirNews.length === 0) return true
  if (dot(a.vector(), 0, b.vector()) < limits.whole) return false
  // One of them only repeats the question: the other says more, not something else.
  return isPart || (news.length === 0) !== (theirNews.length === 0) || isNear(ourWords, theirWords, embedder)
}

function isNear(ours: readonly string[], theirs: readonly string[], embedder: EdgeEmbedder): boolean {
  return dot(embedder.embedOne(ours.join(' ')), 0, embedder.embedOne(theirs.join(' '))) >= limits.parts
}

/** The words of one that the other has not, nor as part of a name that both have. */
function onlyIn(reading: TextReading, other: TextReading): Map<string, string> {
  const shared = reading.names.filter((name) => isNamed(name, other))
  const inNames = new Set(shared.flatMap((name) => name.split(' ')))
  return new Map([...reading.words].filter(([stem, word]) => !other.words.has(stem) && !inNames.has(word)))
}

function withoutAsk(words: ReadonlyMap<string, string>, ask: AskWords): string[] {
  return [...words.keys()].filter((stem) => !ask.has(stem))
}

/** "Dog bites man" and "man bites dog": the words that both have come in another order, and order matters. */
function isShuffled(a: TextReading, b: TextReading): boolean {
  if (!a.isOrdered && !b.isOrdered) return false
  const ours = [...a.words.keys()].filter((stem) => b.words.has(stem))
  const theirs = [...b.words.keys()].filter((stem) => a.words.has(stem))
  return ours.some((stem, index) => stem !== theirs[index])
}

/** Each names somebody or something that the other does not. */
function haveOtherNames(a: TextReading, b: TextReading, embedder: EdgeEmbedder): boolean {
  const ours = a.names.filter((name) => !isNamed(name, b))
  const theirs = b.names.filter((name) => !isNamed(name, a))
  if (ours.length === 0 || theirs.length === 0) return false
  return (
    ours.some((name) => theirs.some((other) => isNamesake(name, other))) || !isNear(ours, theirs, embedder)
  )
}

/** Whether a text has this name, or a form of it. */
export function isNamed(name: string, { names, normal }: TextReading): boolean {
  if (names.some((other) => isSameName(name, other))) return true
  if (names.some((other) => isNamesake(name, other))) return false
  // Some write all in lower case, and the first word of a sentence is not read as a name.
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return hasWords(normal, name) || (isSameName(name, last) && hasWords(normal, last))
}

function hasWords(normal: string, words: string): boolean {
  return ` ${normal} `.includes(` ${words} `)
}
