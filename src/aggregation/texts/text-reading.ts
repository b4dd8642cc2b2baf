import type { EdgeEmbedder } from '../../core/ports.ts'
import { conditions, negations, stopWords } from './word-lists.ts'
import { inBase } from '../numbers/same-number.ts'
import { namesIn } from './names.ts'
import { plainNotation } from '../numbers/plain-notation.ts'
import { plainText, tokensOf } from './plain-text.ts'
import { scanNumbers, type FoundNumber } from '../numbers/scan-numbers.ts'
import { stem } from './stem.ts'

/** What a text says, as far as it can be compared. */
export interface TextReading {
  /** Its words in lower case without articles: equal for texts that differ only in form. */
  readonly normal: string
  /** Words that carry meaning, in order: as they stand in lower case, by stem. */
  readonly words: ReadonlyMap<string, string>
  /** Runs of capitalised words, in lower case. */
  readonly names: readonly string[]
  /** Its numbers as amounts, for comparison: "1.5 km" is "1500 length". In the order of the text. */
  readonly numbers: readonly TextNumber[]
  readonly isNegated: boolean
  /**
   * What must be equal for two texts to say the same, whatever their vectors: numbers, negation, conditions, and
   * words that the embedder does not know (other scripts, signs).
   */
  readonly strict: string
  /** Who does it to whom may lie in the order of its words. */
  readonly isOrdered: boolean
  /** The unit vector of all but its numbers. Worked out when first read. */
  vector(): Float32Array
}

export interface TextNumber {
  readonly key: string
  /** As it is written. */
  readonly text: string
}

const article = /^(?:a|an|the)$/i
/** A word that the embedder drops: of another script, or a sign that is not of a number. */
const unknown = /[^\p{Script=Latin}\p{N}\p{M}\p{P}\p{Sc}+<=>^|~`]/u
const alphanumeric = /^(?=.*\p{L})(?=.*\p{N})/u

/** @param text at most a few hundred words */
export function readText(text: string, embedder: EdgeEmbedder): TextReading {
  const plain = plainText(text)
  const tokens = tokensOf(plain)
  const lower = tokens.map((token) => token.toLowerCase())
  const words = new Map<string, string>()
  for (const token of tokens) {
    const word = token.toLowerCase()
    if (stopWords.has(word) || negations.has(word) || /^[-+\d]/.test(word)) continue
    // "HTTPS" is no plural.
    words.set(token.length > 1 && token === token.toUpperCase() ? word : stem(word), word)
  }
  const notation = plainNotation(plain)
  const found = scanNumbers(notation)
  const numbers = found.map((number) => textNumber(number, notation))
  const isNegated = lower.some((token) => negations.has(token) || token.endsWith("n't"))
  let vector: Float32Array | undefined
  return {
    normal: normalText(tokens),
    words,
    names: namesIn(plain),
    numbers,
    isNegated,
    strict: strictKey(lower, numbers, isNegated),
    isOrdered: isOrdered(plain, new Set(lower)),
    vector: () => (vector ??= embedder.embedOne(withoutNumbers(notation, found))),
  }
}

/** What is left of a long text for comparison: its words, in lower case, without articles. */
export function normalOf(text: string): string {
  return normalText(tokensOf(plainText(text)))
}

function normalText(tokens: readonly string[]): string {
  const words = tokens.filter((token) => token.length > 3 || !article.test(token))
  // "A" alone is an answer.
  return (words.length > 0 ? words : tokens).join(' ').toLowerCase()
}

const copulas = ['is', 'are', 'was', 'were', 'be', 'and', 'or']
const directions = ['by', 'than', 'from', 'to', 'before', 'after', 'over', 'above', 'into']

/** "A is B" and "A, B and C" may be turned round, "A beats B" and "A is taller than B" may not. */
function isOrdered(plain: string, tokens: ReadonlySet<string>): boolean {
  if (directions.some((word) => tokens.has(word))) return true
  return !plain.includes(',') && !copulas.some((word) => tokens.has(word))
}

function strictKey(tokens: readonly string[], numbers: readonly TextNumber[], isNegated: boolean): string {
  const mixed = tokens.filter((token) => alphanumeric.test(token) && !/^[-+\d]/.test(token))
  const strange = tokens.filter((token) => unknown.test(token))
  const held = [...new Set(tokens.filter((token) => conditions.has(token)))]
  const lists = [numbers.map(({ key }) => key), mixed, strange, held]
  return JSON.stringify([isNegated, ...lists.map((list) => list.toSorted())])
}

function textNumber({ value, unit, raw, start, end }: FoundNumber, notation: string): TextNumber {
  if (value === undefined) return { key: raw, text: raw }
  const amount = Number(inBase({ value, unit }).toPrecision(12))
  const isBare = unit === undefined || unit.dimension === 'ratio'
  return {
    key: isBare ? `${amount}` : `${amount} ${unit.dimension}`,
    text: notation.slice(start, end).trim(),
  }
}

/** Amounts are compared as such: "1.5 km" and "1500 m" have little in common as words. */
function withoutNumbers(notation: string, found: readonly FoundNumber[]): string {
  let rest = ''
  let end = 0
  for (const number of found) {
    rest += `${notation.slice(end, number.start)} `
    end = number.end
  }
  rest += notation.slice(end)
  return /\p{L}/u.test(rest) ? rest : notation
}
