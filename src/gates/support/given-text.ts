import { type FoundNumber, findNumbers } from './find-numbers.ts'
import type { FoundName } from './find-names.ts'
import { spelledNumbers } from './number-words.ts'

/** Texts that an answer may rest on, made ready to be asked many times. */
export class GivenText {
  readonly #words: string
  readonly #text: string
  /** Units by value: of each number that stands in the texts. */
  readonly #numbers = new Map<number, Set<string | null>>()

  constructor(texts: readonly string[]) {
    this.#text = texts.join('\n')
    this.#words = ` ${plainWords(this.#text)} `
    for (const { readings, unit } of findNumbers(this.#text))
      for (const value of readings) this.#add(value, unit)
    for (const value of spelledNumbers(this.#text)) this.#add(value, null)
  }

  #add(value: number, unit: string | null): void {
    const units = this.#numbers.get(value)
    if (units === undefined) this.#numbers.set(value, new Set([unit]))
    else units.add(unit)
  }

  /** Where both sides name a unit it has to be the same one. */
  hasNumber({ readings, unit }: FoundNumber): boolean {
    return readings.some((value) => {
      const units = this.#numbers.get(value)
      return units !== undefined && (unit === null || units.has(unit) || units.has(null))
    })
  }

  hasName({ text, kind }: FoundName): boolean {
    if (this.#holds(text)) return true
    if (kind === 'acronym') return this.#hasInitials(text.replace(/[^\p{L}]/gu, ''))
    // A sentence may begin with a word that is no part of the name.
    return kind === 'words' && text.split(' ').length > 2 && this.#holds(text.slice(text.indexOf(' ') + 1))
  }

  #holds(text: string): boolean {
    return this.#words.includes(` ${plainWords(text)} `)
  }

  /** Words in capitals whose first letters are these, small words left out. */
  #hasInitials(letters: string): boolean {
    if (letters.length < 2) return false
    const words = [...letters].map((letter) => `${letter}[\\p{L}’'-]+`)
    const between = '[ \\u00a0-](?:(?:of|the|and|for|de|on|in)[ \\u00a0]){0,2}'
    return new RegExp(`(?<!\\p{L})${words.join(between)}`, 'u').test(this.#text)
  }
}

/** Words in lower case without accents and punctuation, one space between. */
function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
