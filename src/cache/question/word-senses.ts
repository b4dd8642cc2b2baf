import { areSynonyms } from './synonyms.ts'
import { lemmaOf } from './lemma.ts'
import { lexicon } from './lexicon.ts'

/** The classes of lexicon.ts; `d`: a number, `u`: a word that the lexicon does not know. */
export type WordClass = 'n' | 't' | 'a' | 'v' | 'l' | 'j' | 'i' | 'q' | 'f' | 'p' | 'x' | 'd' | 'u'

/** How sure it is that one may stand for the other: 3 one word, 2 synonyms, 1 synonyms of one word, 0 neither. */
export type Nearness = 0 | 1 | 2 | 3

/** Words of the longest phrase that is looked for. */
export const longestPhrase = 5

const classes: ReadonlySet<string> = new Set('ntavljiqfpx')

/** What the lexicon says of words and phrases in base form. Read when it is first asked. */
class WordSenses {
  readonly #classes = new Map<string, WordClass>()
  readonly #same = new Map<string, string[]>()
  readonly #heads = new Map<string, string[]>()
  readonly #other = new Map<string, string[]>()
  readonly #questions = new Map<string, string>()

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const { word, kind, same, other } = readLine(line)
      this.#classes.set(word, kind)
      if (same.length > 0) this.#same.set(word, same)
      // Price and size both stand for a "how much": that does not make them one.
      if (kind !== 'q') for (const text of same) addTo(this.#heads, text, word)
      for (const text of other) {
        addTo(this.#other, word, text)
        addTo(this.#other, text, word)
      }
      if (kind === 'q') this.#addQuestion(word, [word, ...same])
    }
  }

  classOf(word: string): WordClass | undefined {
    return this.#classes.get(word)
  }

  lemma(word: string): string {
    return lemmaOf(
      word,
      (text) => this.#classes.has(text),
      (text) => this.#classes.get(text) === 'j',
    )
  }

  isKnown(phrase: string): boolean {
    return [this.#classes, this.#same, this.#heads, this.#other].some((map) => map.has(phrase))
  }

  /** The question word that stands for a phrase, as "when" for "what year". */
  questionOf(phrase: string): string | undefined {
    return this.#questions.get(phrase)
  }

  nearness(a: string, b: string): Nearness {
    if (a === b) return 3
    if (this.#same.get(a)?.includes(b) === true || this.#same.get(b)?.includes(a) === true) return 2
    if (areSynonyms(a, b)) return 2
    const heads = this.#heads.get(b)
    const ours = this.#heads.get(a)
    return ours !== undefined && heads !== undefined && ours.some((head) => heads.includes(head)) ? 1 : 0
  }

  areContrary(a: string, b: string): boolean {
    return this.#other.get(a)?.includes(b) === true
  }

  #addQuestion(word: string, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      const isAsked = /^(?:how|what|which|on what|at what|by whom|in what|in which) /.test(phrase)
      if (isAsked && !this.#questions.has(phrase)) this.#questions.set(phrase, word)
    }
  }
}

let senses: WordSenses | undefined

export function wordSenses(): WordSenses {
  return (senses ??= new WordSenses(lexicon.trim().split('\n')))
}

function readLine(line: string) {
  const [word = '', kind = '', same = '', other = ''] = line.split('|')
  return { word, kind: isClass(kind) ? kind : ('x' as const), same: listed(same), other: listed(other) }
}

function isClass(text: string): text is WordClass {
  return classes.has(text)
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(',')
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const found = map.get(key)
  if (found === undefined) map.set(key, [value])
  else found.push(value)
}
