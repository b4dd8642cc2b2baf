import type { TextPlace } from '../../core/gate.ts'

export interface Match {
  readonly start: number
  readonly end: number
}

/**
 * The first match of a pattern that begins at or after `from`, searched piece by piece: a match begins in a piece and
 * ends within the next one. Pieces lie at multiples of `size` in the whole text, so that it does not matter how a
 * stream was cut, and each costs a bounded time whatever the text is.
 *
 * @param pattern with the flag `g`
 * @param size UTF-16 units of a piece; longer matches are not found. A place is settled `2 * size` units later
 */
export function searchWindows(
  pattern: RegExp,
  text: string,
  from: number,
  { offset }: TextPlace,
  size: number,
): Match | undefined {
  for (let piece = from - ((from + offset) % size); piece < text.length; piece += size) {
    const left = Math.max(0, piece - size)
    const right = Math.min(text.length, piece + 2 * size)
    const slice = text.slice(left, right)
    pattern.lastIndex = Math.max(from, piece) - left
    for (let found = pattern.exec(slice); found !== null; found = pattern.exec(slice)) {
      const start = found.index + left
      const end = start + found[0].length
      if (start >= piece + size) break
      // A match that reaches the end of the slice may owe it to the cut.
      if (end < right || right === text.length) return { start, end }
      pattern.lastIndex = found.index + 1
    }
  }
  return undefined
}
