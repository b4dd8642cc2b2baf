import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Act } from './framing.ts'
import {
  directions,
  modalOf,
  ownerOf,
  stopWords,
  symmetric,
  tenseOf,
  turning,
  verbOf,
} from './word-classes.ts'
import { framed } from './framing.ts'
import { numbersOf } from './question-number.ts'
import { plainNotation } from '../../aggregation/numbers/plain-notation.ts'
import { plainText, tokensOf } from '../../aggregation/texts/plain-text.ts'
import { scanNumbers } from '../../aggregation/numbers/scan-numbers.ts'
import { spelledAlike } from './spelled-alike.ts'
import { stem } from '../../aggregation/texts/stem.ts'
import { type Wording, readWording } from './read-wording.ts'
import { withPhrases } from './phrases.ts'

/** A word that carries meaning. */
export interface ContentWord {
  /** In lower case. */
  readonly text: string
  readonly stem: string
  /** The preposition that governs it, where that tells its part: `to`, `from`, `than`. */
  readonly under: string | undefined
  /** Set beside by "in", "on", "at", "of", "for", "with". */
  readonly isPlaced: boolean
  /** A name, a code, a quotation, or a word of a script that the embedder does not know: it stands for itself only. */
  readonly isExact: boolean
  vector(): Float32Array
}

/** What a question asks, as far as it can be compared with another. */
export interface Question {
  /** Equal for questions that differ only in form. */
  readonly normal: string
  readonly act: Act
  readonly words: readonly ContentWord[]
  /** What must be equal, whatever the words: numbers with their units, negation, quotations, addresses, code. */
  readonly strict: string
  readonly isNegated: boolean
  readonly tense: string | undefined
  readonly modal: string | undefined
  readonly owners: ReadonlySet<string>
  /** The two sides of it may change places: "between A and B". */
  readonly isSymmetric: boolean
  /** The unit vector of what is asked, without its framing. */
  readonly vector: Float32Array
  /** Addresses, code and words of other scripts: alike in all wordings of one question. */
  readonly facts: string
  /** In lower case. */
  readonly quotations: readonly string[]
  /** How it is worded, read when it is first asked. */
  wording(): Wording
}

const quotation = /"([^"]{1,200})"|(?<![\p{L}\p{N}])'([^']{2,200})'(?![\p{L}\p{N}])|`([^`]{1,200})`/gu
const address =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+|\b[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\w.])(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s"']*)?/gi
/** Code that the words would be read out of: user_id, a/b.c, std::sort. "And/or" is none. */
const code = /[\w.-]*\w(?:_|::|\/(?=[\w-]*[./_]\w)|(?<=\w[._]\w{1,40})\/)\w[\w./:>-]*/g
const unknown = /[^\p{Script=Latin}\p{N}\p{M}\p{P}\p{Sc}\s]/u

/** @param text at most a few hundred words */
export function readQuestion(text: string, embedder: EdgeEmbedder): Question {
  const plain = spelledAlike(spaced(plainText(withSigns(text))))
  const notation = plainNotation(plain)
  const { act, rest, whole } = framed(plain.toLowerCase())
  const phrased = withPhrases(plainNotation(withoutQuotations(rest)))
  const tokens = tokensOf(phrased).map(withoutPossessive)
  const all = tokensOf(whole).map(verbOf)
  const said = tokensOf(rest).map(verbOf)
  const names = capitalised(plain)
  const facts = factsOf(plain)
  const quotations = quotationsIn(plain)
  let wording: Wording | undefined
  return {
    normal: tokens.filter((token) => !/^(?:a|an|the|please)$/.test(token)).join(' '),
    act,
    words: contentWords(tokens, numbersIn(phrased), names, embedder),
    strict: JSON.stringify([strictKey(notation, tokens), facts, quotations]),
    facts,
    quotations,
    isNegated: tokens.some((token) => turnOf(token) === 'not'),
    tense: only(all, tenseOf),
    modal: act === 'how-to' || act === 'may' ? undefined : only(said, modalOf),
    owners: new Set(said.flatMap((token) => ownerOf.get(token) ?? [])),
    isSymmetric: !all.some(isOrdering) && all.some((token) => symmetric.has(token)),
    vector: embedder.embedOne(phrased === '' ? plain : phrased),
    wording: () => (wording ??= readWording(withPlainQuotations(plain), names, embedder)),
  }
}

/** Code in backticks is quoted, and "1½" is no eleven halves. */
function withSigns(text: string): string {
  return text.replace(/`([^`\n]{1,200})`/g, '"$1"').replace(/(\d)(?=[½¼¾⅓⅔⅛])/g, '$1 ')
}

const greeting =
  /^(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening))(?: there| all| everyone)?[,!.]? (?=\S)/i

/** Without a greeting; "a 16-year-old", "three-sentence", "9pm": the number stands by itself; "US" is no pronoun. */
function spaced(plain: string): string {
  const spacious = plain
    .replace(greeting, '')
    .replace(/\bU\.?S\.?(?:A\.?)?(?![\w$])/g, 'USA')
    .replace(/(\d) ?%/g, '$1 percent')
  return spacious.replace(
    /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred)-(?=[a-z]{2})([a-z]+)(?:-(old))?/gi,
    (_, number: string, word: string, old: string | undefined) =>
      old === undefined ? `${number} ${word}` : `${number} ${word} ${old}`,
  )
}

const isNumber = /^[-+]?\d/

/** What is quoted stands in the strict key: here it is one word. */
function withoutQuotations(text: string): string {
  let place = 0
  return text.replace(quotation, () => ` ${quoted}${(place += 1)} `)
}

export const quoted = 'quotation'

/** A few words in quotes stand for themselves, quoted or not; others are one word. */
function withPlainQuotations(text: string): string {
  return withoutQuotations(
    text.replace(quotation, (all, ...found: unknown[]) => {
      const said = found.slice(0, 3).find((group) => typeof group === 'string')
      return typeof said === 'string' && isPlainQuotation(said) ? said : all
    }),
  )
}

/** What somebody might have said without quotes. */
export function isPlainQuotation(text: string): boolean {
  return /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3}$/u.test(text)
}

/** The tokens of the numbers that the strict key holds already, with their units. */
function numbersIn(text: string): ReadonlySet<string> {
  const tokens = scanNumbers(text).flatMap(({ start, end, unit }) =>
    unit === undefined ? [] : tokensOf(text.slice(start, end)),
  )
  return new Set(tokens)
}

function contentWords(
  tokens: readonly string[],
  inNumbers: ReadonlySet<string>,
  names: ReadonlySet<string>,
  embedder: EdgeEmbedder,
): ContentWord[] {
  const words: ContentWord[] = []
  let under: string | undefined
  let isPlaced = false
  const replaces = tokens.some(isReplacing)
  for (const token of tokens) {
    const takesPlace = replaces && token === 'with'
    if (besides.has(token) && !takesPlace) isPlaced = true
    else if (stopWords.has(token) && !articles.has(token)) isPlaced = false
    const direction = takesPlace ? token : directions.get(token)
    if (direction !== undefined) under = direction
    const isPlace = stopWords.has(token) || direction === 'to' || direction === 'from'
    if (turning.has(token)) {
      under = turnOf(token)
      continue
    }
    if (isPlace) {
      if (direction === undefined && !articles.has(token) && token !== 'of') under = undefined
      continue
    }
    if (direction !== undefined && !strictPlaces.has(token)) continue
    const number = isNumber.test(token)
    // The unit goes with its number.
    if (inNumbers.has(token) && !number) continue
    // "For matching" is "to match".
    const isAim = under === 'for' && token.endsWith('ing')
    const place = direction === undefined ? (isAim ? 'to' : under) : undefined
    const isName = number || names.has(token)
    words.push({ ...contentWord(quantity.get(token) ?? token, place, isName, embedder), isPlaced })
    if (direction === undefined && !number) under = undefined
  }
  return words
}

/** Butter with oil is not oil with butter, nor "eat and then sleep" the other way round. */
function isOrdering(token: string): boolean {
  return isReplacing(token) || token === 'then'
}

function isReplacing(token: string): boolean {
  return /^(?:replac|substitut|swap)/.test(token)
}

/** Of any and each it holds as of all. */
const quantity: ReadonlyMap<string, string> = new Map([
  ['every', 'all'],
  ['each', 'all'],
  ['%', 'percent'],
])

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'my', 'your', 'our', 'this', 'that'])
const besides: ReadonlySet<string> = new Set(['in', 'on', 'at', 'of', 'for', 'with', 'using', 'via'])
/** Prepositions that say something by themselves. */
const strictPlaces: ReadonlySet<string> = new Set(
  [...directions.keys()].filter((place) => !stopWords.has(place)),
)

function contentWord(
  text: string,
  under: string | undefined,
  isName: boolean,
  embedder: EdgeEmbedder,
): Omit<ContentWord, 'isPlaced'> {
  let vector: Float32Array | undefined
  return {
    text,
    stem: stem(text),
    under,
    isExact: isName || /[\d_.]/.test(text) || unknown.test(text),
    vector: () => (vector ??= embedder.embedOne(text)),
  }
}

function withoutPossessive(token: string): string {
  return token.replace(/'s?$/, '')
}

/** Words written with a capital within a sentence, in lower case. */
function capitalised(plain: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of plain.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}'.-]*/gu)) {
    const before = plain.slice(Math.max(0, match.index - 2), match.index)
    const starts = match.index === 0 || /[.!?:"]\s?$/.test(before)
    const token = match[0].replace(/'s$|[.'-]+$/g, '')
    if (!starts || /\p{Lu}.*\p{Lu}/u.test(token)) found.add(token.toLowerCase())
  }
  return found
}

/** The one of several kinds that is there; undefined for none. Two kinds are a kind of their own. */
function only(tokens: readonly string[], kinds: ReadonlyMap<string, string>): string | undefined {
  const found = new Set(tokens.flatMap((token) => kinds.get(token) ?? []))
  return found.size === 0 ? undefined : [...found].toSorted().join('+')
}

function quotationsIn(plain: string): string[] {
  return [...plain.matchAll(quotation)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').trim().toLowerCase(),
  )
}

function factsOf(plain: string): string {
  return JSON.stringify([
    (plain.match(address) ?? []).map((text) => text.replace(/[.,;:!?)]+$/, '')),
    (plain.match(code) ?? []).map((text) => text.toLowerCase()).toSorted(),
    [...plain].filter((sign) => unknown.test(sign)).join(''),
  ])
}

/** Numbers in their order, with their units, and what turns the question. */
function strictKey(notation: string, tokens: readonly string[]): string {
  const numbers = numbersOf(notation).map(({ raw, value, dimension }) =>
    value === undefined ? raw : `${value} ${dimension}`,
  )
  const turns = tokens.flatMap((token) =>
    turning.has(token) || token.endsWith("n't") ? [turnOf(token)] : [],
  )
  return JSON.stringify([numbers, turns.toSorted()])
}

/** "Not", "no" and "don't" turn alike; others by their own word. */
function turnOf(token: string): string {
  return /^(?:not|no|cannot|never)$|n't$|^(?:dont|doesnt|didnt|cant|wont|isnt|arent)$/.test(token)
    ? 'not'
    : stem(token)
}
