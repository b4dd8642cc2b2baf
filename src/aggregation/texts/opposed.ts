import { kindsOf, polesOf } from './word-lists.ts'

/** Whether words that only one text has contradict words that only the other has: "enable" and "disable". */
export function areOpposed(ours: readonly string[], theirs: readonly string[]): boolean {
  if (meets(ours, theirs, polesOf, (a, b) => a === -b)) return true
  if (meets(ours, theirs, kindsOf, (a, b) => a === b)) return true
  return ours.some((a) => theirs.some((b) => isPrefixed(a, b) || isPrefixed(b, a) || isLookAlike(a, b)))
}

function meets(
  ours: readonly string[],
  theirs: readonly string[],
  table: ReadonlyMap<string, readonly number[]>,
  clash: (a: number, b: number) => boolean,
): boolean {
  const found = theirs.flatMap((word) => lookUp(table, word))
  return (
    found.length > 0 &&
    ours.flatMap((word) => lookUp(table, word)).some((a) => found.some((b) => clash(a, b)))
  )
}

/** "enabled", "enables" and "enabling" stand under "enable". */
function lookUp(table: ReadonlyMap<string, readonly number[]>, word: string): readonly number[] {
  for (const [ending, instead] of endings) {
    const found = word.endsWith(ending)
      ? table.get(word.slice(0, word.length - ending.length) + instead)
      : undefined
    if (found !== undefined) return found
  }
  return []
}

const endings = [
  ['', ''],
  ['s', ''],
  ['es', ''],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ies', 'y'],
  ['ied', 'y'],
] as const

/** "legal" and "illegal" */
function isPrefixed(word: string, base: string): boolean {
  if (!word.endsWith(base) || base.length < 4) return false
  return /^(?:un|in|im|il|ir|dis|non|non-|mis|de|anti|anti-|a)$/.test(
    word.slice(0, word.length - base.length),
  )
}

/** "java" and "javascript", "latitude" and "longitude": pieces in common make vectors near. */
function isLookAlike(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (short.length > 2 && long.length - short.length > 4 && long.startsWith(short)) return true
  if (short.length > 5 && a.slice(0, 4) !== b.slice(0, 4) && a.slice(-5) === b.slice(-5)) return true
  if (a.length !== b.length || a.length < 8) return false
  const different = [...a].filter((letter, index) => letter !== b[index]).length
  // One letter is spelling: "organised" and "organized".
  return different > 1 && different < a.length / 3
}
