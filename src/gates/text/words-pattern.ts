/** White space that may stand between the words of a phrase. */
const mostSpace = 10

/** Signs of scripts that put no space between words: nothing marks where one ends. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** One pattern for any of these words or phrases, whole, in any case. Flag `g`. */
export function wordsPattern(words: readonly string[]): RegExp {
  // The longest first: of words that begin alike, the whole is named.
  const longest = words.toSorted((a, b) => b.length - a.length)
  return new RegExp(longest.map(patternOf).join('|'), 'giu')
}

/** UTF-16 units of the longest text that such a pattern matches. */
export function longestMatch(words: readonly string[]): number {
  // A letter may have a longer other case.
  return Math.max(0, ...words.map((phrase) => 2 * phrase.length + mostSpace * phrase.split(/\s+/).length))
}

function patternOf(phrase: string): string {
  const words = phrase.trim().split(/\s+/)
  const body = words.map(escape).join(`\\s{1,${mostSpace}}`)
  const first = phrase.trim().slice(0, 2)
  const last = phrase.trim().slice(-2)
  return `${edge(first, '(?<![\\p{L}\\p{N}_])')}${body}${edge(last, '(?![\\p{L}\\p{N}_])')}`
}

/** Only where the phrase itself begins or ends with a letter or digit. */
function edge(signs: string, boundary: string): string {
  return /[\p{L}\p{N}]/u.test(signs) && !unspaced.test(signs) ? boundary : ''
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
