import { type WordClass, longestPhrase, wordSenses } from './word-senses.ts'
import { isTurning } from './polarity.ts'
import { tokensOf } from '../../aggregation/texts/plain-text.ts'

/** A word of a question, with what its comparison needs. */
export interface Term {
  /** In lower case. */
  readonly text: string
  readonly lemma: string
  readonly kind: WordClass
  /** The preposition before it, if any: `from`, `into`. */
  readonly role: string
  /** Written as a name. */
  readonly isName: boolean
  /** It turns the question to its less or its opposite. */
  readonly isTurning: boolean
}

/** Several words that the lexicon knows as one. */
export interface Phrase {
  readonly start: number
  readonly length: number
  /** In base form. */
  readonly text: string
}

export interface Terms {
  readonly terms: readonly Term[]
  /** The longest first. */
  readonly phrases: readonly Phrase[]
}

const prepositions: ReadonlySet<string> = new Set(
  `from to into by than before after until since over under above below against as for about with without in on at of via
   using between during per within`.split(/\s+/),
)
const articles: ReadonlySet<string> = new Set(
  'a an the my your our this that his her their its some any'.split(' '),
)

/** @param phrased a question in lower case @param names its names, in lower case */
export function readTerms(phrased: string, names: ReadonlySet<string>): Terms {
  const terms: Term[] = []
  let role = ''
  for (const token of tokensOf(joined(phrased)).flatMap(apart)) {
    const text = token.replace(/'s?$/, '')
    if (text === '' || text === '°') continue
    const found = kindOf(text, names)
    // "How to" leads to no place either, whatever follows: "how to YAML turned into CSV".
    if (prepositions.has(text)) role = text === 'to' && terms.at(-1)?.text === 'how' ? '' : text
    else if (found.kind === 'f' && !articles.has(text)) role = ''
    const isVerb = found.kind === 'v' || found.kind === 'l'
    // "To send": no place, but an infinitive.
    if (isVerb && role === 'to') role = ''
    terms.push({ ...found, role: prepositions.has(text) ? '' : role })
    if (isVerb || isThing(found)) role = ''
  }
  const asked = withQuestions(terms)
  return { terms: asked, phrases: phrasesOf(asked) }
}

/** What another word in its place would change: a thing, an attribute, a name, a number, an unknown word. */
export function isThing({ kind }: Pick<Term, 'kind'>): boolean {
  return 'ntpudx'.includes(kind)
}

/** A verb or a quality. */
export function isDeed({ kind }: Term): boolean {
  return kind === 'v' || kind === 'j'
}

/** "Check in" is one word, also written so. */
function joined(text: string): string {
  return text
    .replace(/\bcheck(?:ing|s|ed)?[ -](in|out)\b/g, 'check$1')
    .replace(/°\s?[cf]\b/g, '°')
    .replace(/\b(\w{3,})-free\b/g, 'without $1')
    .replace(/\bone of\b/g, 'single')
}

/** "Egg-based" as its parts, where the lexicon has no such word. */
function apart(token: string): string[] {
  return /^[a-z]{2,}(?:-[a-z]{2,})+$/.test(token) && !wordSenses().isKnown(token) ? token.split('-') : [token]
}

function kindOf(text: string, names: ReadonlySet<string>): Omit<Term, 'role'> {
  const senses = wordSenses()
  const lemma = senses.lemma(text)
  const isName = names.has(text)
  const known = senses.classOf(lemma) ?? senses.classOf(text)
  let kind: WordClass = known ?? (/^[a-z]{1,2}$/.test(text) && !/^[b-hj-z]$/.test(text) ? 'f' : 'u')
  if (/^[-+$€£]?\d/.test(text)) kind = 'd'
  else if (prepositions.has(text)) kind = 'f'
  else if (isName && (kind === 'x' || kind === 'u')) kind = 'p'
  return { text, lemma, kind, isName, isTurning: isTurning(text, lemma, (word) => senses.isKnown(word)) }
}

/** "What year" and the like as the one question word that stands for them. */
function withQuestions(terms: readonly Term[]): Term[] {
  const asked: Term[] = []
  for (let start = 0; start < terms.length;) {
    const [length, word] = questionAt(terms, start)
    if (word === undefined) {
      asked.push(...terms.slice(start, start + 1))
      start += 1
      continue
    }
    asked.push({ text: word, lemma: word, kind: 'q', role: '', isName: false, isTurning: false })
    start += length
  }
  return asked
}

function questionAt(terms: readonly Term[], start: number): [length: number, word: string | undefined] {
  for (let length = Math.min(longestPhrase, terms.length - start); length > 1; length -= 1) {
    const word = wordSenses().questionOf(lemmasIn(terms, start, length))
    if (word !== undefined) return [length, word]
  }
  return [1, undefined]
}

function phrasesOf(terms: readonly Term[]): Phrase[] {
  const found: Phrase[] = []
  for (const start of terms.keys()) {
    for (let length = Math.min(longestPhrase, terms.length - start); length > 1; length -= 1) {
      const text = lemmasIn(terms, start, length)
      if (wordSenses().isKnown(text)) found.push({ start, length, text })
    }
  }
  return found.toSorted((a, b) => b.length - a.length)
}

function lemmasIn(terms: readonly Term[], start: number, length: number): string {
  return terms
    .slice(start, start + length)
    .map(({ lemma }) => lemma)
    .join(' ')
}
