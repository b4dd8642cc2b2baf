/** What single characters are counted as, beside letters and digits. */
const kinds: Readonly<Record<string, string>> = {
  line: '\n',
  question: '?',
  money: '$€£',
  percent: '%',
  backslash: '\\',
  power: '^',
  equals: '=',
  operator: '+*/<>≤≥×÷-',
  bracket: '()[]{}',
  quote: '"“”`\'',
  comma: ',',
  stop: '.!',
  colon: ':;',
  blank: '_',
}

export const characterKindNames: readonly string[] = Object.keys(kinds)

/** Classes of characters: 0 is nothing in particular, `firstKind` plus a position is one of the kinds. */
export const letter = 1
export const digit = 2
export const firstKind = 3

export const stop = firstKind + characterKindNames.indexOf('stop')

/** The class of each ASCII character. Others count as letters: most are. */
export const asciiClass: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) return letter
  if (/\d/.test(character)) return digit
  const kind = Object.values(kinds).findIndex((members) => members.includes(character))
  return kind < 0 ? 0 : firstKind + kind
})
