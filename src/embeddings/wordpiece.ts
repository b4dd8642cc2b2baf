import { normalizeText } from './normalize-text.ts'
import { PieceTrie } from './piece-trie.ts'

/** Longer words are unknown: the reference tokenizer's max_input_chars_per_word, in code points. */
const LONGEST_WORD = 100

const SPACE = 1
const PUNCTUATION = 2

const PUNCTUATION_PATTERN = /^\p{P}$/u

/** Class of each ASCII character after normalisation: a letter (0), SPACE or PUNCTUATION. */
const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[ \t\n\r]/.test(character)) return SPACE
  return /[!-/:-@[-`{-~]/.test(character) ? PUNCTUATION : 0
})

/**
 * Splits text into the ids of a BERT-uncased WordPiece vocabulary, greedily, the longest piece first.
 * Same ids as the reference, `BertTokenizer` of @xenova/transformers, without the special tokens and without
 * `[UNK]`: words that the vocabulary cannot spell are left out.
 */
export class WordPiece {
  readonly #trie: PieceTrie

  /** @param vocabulary one piece a line; the line's number, from 0, is the id; `##` marks pieces inside a word */
  constructor(vocabulary: string) {
    this.#trie = new PieceTrie(vocabulary)
  }

  /**
   * Writes the ids of `text` into `ids` and returns how many there are. Stops quietly when `ids` is full.
   * The time is linear in the length of `text`: bound it before the call.
   */
  encode(text: string, ids: Uint16Array): number {
    const normal = normalizeText(text)
    let count = 0
    let wordStart = 0
    for (let position = 0; position <= normal.length;) {
      const kind = position < normal.length ? characterClass(normal, position) : SPACE
      const width = characterWidth(normal, position)
      if (kind !== 0) {
        if (wordStart < position) count = this.#encodeWord(normal, wordStart, position, ids, count)
        wordStart = position + width
        if (kind === PUNCTUATION) count = this.#encodeWord(normal, position, wordStart, ids, count)
      }
      position += width
    }
    return count
  }

  #encodeWord(text: string, start: number, end: number, ids: Uint16Array, before: number): number {
    if (end - start > LONGEST_WORD && Array.from(text.slice(start, end)).length > LONGEST_WORD) return before
    let count = before
    for (let position = start; position < end && count < ids.length;) {
      const id = this.#trie.match(text, position, end, position > start)
      if (id < 0) return before
      ids[count++] = id
      position += this.#trie.matched
    }
    return count
  }
}

function characterClass(text: string, position: number): number {
  const code = text.charCodeAt(position)
  if (code < 128) return ASCII_CLASS[code] ?? 0
  return PUNCTUATION_PATTERN.test(String.fromCodePoint(text.codePointAt(position) ?? 0)) ? PUNCTUATION : 0
}

/** 2 for a surrogate pair, else 1. */
function characterWidth(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1
}
