import { asciiClass, characterKindNames, digit, firstKind, letter, stop } from './character-kinds.ts'
import { wordGroupNames, wordGroupOf } from './word-groups.ts'

/** UTF-16 units of a text that are read. */
const mostUnits = 8192

/** Longer runs of letters are not looked up: no group has such a word. */
const longestLookUp = 12

/** What a text is made of: one pass, no regular expressions, since it may run on every request. */
export class TextShape {
  /** UTF-16 units read. */
  readonly units: number
  words = 0
  letters = 0
  digits = 0
  /** Capitals. */
  upper = 0
  longestWord = 0
  /** Runs of digits, and those of them that follow a dot. */
  numbers = 0
  decimals = 0
  /** Lines or words that offer a choice: `A.`, `(B)`. */
  choices = 0
  capitalised = 0
  acronyms = 0
  /** Characters beyond ASCII. */
  foreign = 0
  /** Distinct words of ordinary length. */
  readonly distinct = new Set<string>()
  readonly kinds = new Float64Array(characterKindNames.length)
  readonly groups = new Float64Array(wordGroupNames.length)

  constructor(text: string) {
    this.units = Math.min(text.length, mostUnits)
    let before = 0
    for (let position = 0; position < this.units;) {
      const code = text.charCodeAt(position)
      const found = code < 128 ? (asciiClass[code] ?? 0) : letter
      if (found === letter) position = this.#word(text, position)
      else {
        position += 1
        if (found === digit) this.#digit(before)
        else if (found >= firstKind) this.kinds[found - firstKind] = (this.kinds[found - firstKind] ?? 0) + 1
      }
      before = found
    }
  }

  /** Counts the word that begins at `start`; returns where it ends. */
  #word(text: string, start: number): number {
    let end = start
    let upper = 0
    for (; end < this.units; end += 1) {
      const code = text.charCodeAt(end)
      if (code >= 128) this.foreign += 1
      else if (asciiClass[code] !== letter) break
      else if (code < 97) upper += 1
    }
    const length = end - start
    if (length < longestLookUp) {
      const word = text.slice(start, end).toLowerCase()
      this.distinct.add(word)
      const group = wordGroupOf.get(word)
      if (group !== undefined) this.groups[group] = (this.groups[group] ?? 0) + 1
    }
    if (length === 1 && isChoice(text, start)) this.choices += 1
    this.words += 1
    this.letters += length
    this.upper += upper
    this.longestWord = Math.max(this.longestWord, length)
    if (upper === 1 && length > 1 && text.charCodeAt(start) < 97) this.capitalised += 1
    if (upper > 1 && upper === length) this.acronyms += 1
    return end
  }

  #digit(before: number): void {
    this.digits += 1
    if (before !== digit) this.numbers += 1
    if (before === stop) this.decimals += 1
  }
}

/** A capital from A to J, alone, with a dot or a bracket behind it and the start of a line, a space or `(` before. */
function isChoice(text: string, position: number): boolean {
  const code = text.charCodeAt(position)
  if (code < 65 || code > 74) return false
  const before = position === 0 ? '\n' : text.charAt(position - 1)
  return '.)'.includes(text.charAt(position + 1)) && '\n ('.includes(before)
}
