import { singleSpaced } from './single-spaced.ts'

/** Text on one line, of at most `limit` UTF-16 units, with an ellipsis where it was cut. */
export function shortened(text: string, limit = 120): string {
  const line = singleSpaced(text.slice(0, 4 * limit))
  return line.length <= limit && text.length <= 4 * limit ? line : `${headOf(line, limit - 1)}…`
}

/** As `shortened`, of a text that is written only as far as it is read. */
export function shortenedStart(write: (enough: number) => string, limit = 120): string {
  return shortened(write(4 * limit), limit)
}

/** The first `length` UTF-16 units at most; a pair of surrogates is never cut in two. */
export function headOf(text: string, length: number): string {
  return text.slice(0, isInPair(text, length) ? length - 1 : length)
}

/** The last `length` UTF-16 units at most. */
export function tailOf(text: string, length: number): string {
  const start = Math.max(0, text.length - length)
  return text.slice(isInPair(text, start) ? start + 1 : start)
}

function isInPair(text: string, index: number): boolean {
  return index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 0xffff
}
