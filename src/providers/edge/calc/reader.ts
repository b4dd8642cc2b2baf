import type { Token } from './token.ts'

/** The parsers recurse: deeper nesting than this is not read. */
const DEEPEST = 60

/** Walks over tokens; the parsers share it. Every method that fails to match leaves the position alone. */
export class Reader {
  position = 0
  /** Inside "the sum of 5 feet and 10 inches", `and` separates; elsewhere it may join `5 feet and 10 inches`. */
  andSeparates = false
  readonly #tokens: readonly Token[]
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get atEnd(): boolean {
    return this.position >= this.#tokens.length
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.position + ahead]
  }

  next(): Token | undefined {
    return this.#tokens[this.position++]
  }

  peekWord(ahead = 0): string | undefined {
    const token = this.peek(ahead)
    return token?.kind === 'word' ? token.word : undefined
  }

  peekSymbol(ahead = 0): string | undefined {
    const token = this.peek(ahead)
    return token?.kind === 'symbol' ? token.symbol : undefined
  }

  symbol(symbol: string): boolean {
    if (this.peekSymbol() !== symbol) return false
    this.position++
    return true
  }

  /** Takes the first of the phrases (words separated by spaces) that comes next. Put longer ones first. */
  phrase(...phrases: readonly string[]): string | undefined {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      if (words.every((word, index) => this.peekWord(index) === word)) {
        this.position += words.length
        return phrase
      }
    }
    return undefined
  }

  /** Takes words for as long as they are among `words`; says whether there was any. */
  skip(words: ReadonlySet<string>): boolean {
    const start = this.position
    for (let word = this.peekWord(); word !== undefined && words.has(word); word = this.peekWord())
      this.position++
    return this.position > start
  }

  /** Runs a parser that may come back to itself; undefined when nested too deep. */
  nested<T>(parse: (reader: Reader) => T | undefined): T | undefined {
    if (this.#depth >= DEEPEST) return undefined
    this.#depth++
    const result = parse(this)
    this.#depth--
    return result
  }

  /** Runs a parser and goes back to where it began when it finds nothing. */
  attempt<T>(parse: (reader: Reader) => T | undefined): T | undefined {
    const start = this.position
    const result = parse(this)
    if (result === undefined) this.position = start
    return result
  }
}
