import { nameFillers, stopWords } from './word-lists.ts'

const run = /\p{Lu}[\p{L}\p{M}'.-]*(?:[ ](?:(?:of|the|de|la|van|von|du|al)[ ])?\p{Lu}[\p{L}\p{M}'.-]*)*/gu

/** The names in a text: runs of capitalised words, in lower case. The first word of a sentence alone is none. */
export function namesIn(plain: string): string[] {
  const names = new Set<string>()
  for (const match of plain.matchAll(run)) {
    const isFirst =
      match.index === 0 || /[.!?:"(]\s*$/.test(plain.slice(Math.max(0, match.index - 3), match.index))
    const words = match[0]
      .toLowerCase()
      .replace(/(?:'s)?[.']*(?= |$)/g, '')
      .split(' ')
    while (words.length > 0 && stopWords.has(words[0] ?? '')) words.shift()
    const isWhole = match[0].length >= plain.length - 1
    if (words.length === 0 || (isFirst && words.length === 1 && !isWhole)) continue
    const bare = words.filter((word) => !nameFillers.has(word))
    names.add((bare.length > 0 ? bare : words).join(' '))
  }
  return [...names]
}

/** What before a name makes it another one: "West Virginia". */
const telling =
  /^(?:new|old|great|little|upper|lower|north|south|east|west|northern|southern|eastern|western) /

/** "Obama" is "Barack Obama", "US" is "United States". */
export function isSameName(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (long === short) return true
  if (long.endsWith(` ${short}`)) return !telling.test(long)
  const words = long.split(' ').filter((word) => !stopWords.has(word))
  return words.length > 1 && words.map((word) => word[0]).join('') === short
}

/** Names that are near in letters and not the same: "John Adams" and "John Quincy Adams", "Niger" and "Nigeria". */
export function isNamesake(a: string, b: string): boolean {
  const words = new Set(a.split(' '))
  return b.split(' ').some((word) => words.has(word)) || (a.slice(0, 3) === b.slice(0, 3) && !a.includes(' '))
}
