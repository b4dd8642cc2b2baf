import { wordGroupNames, wordGroupOf } from './word-groups.ts'

/** UTF-16 units that are read; the length counts whole. */
const mostUnits = 8192

/** Longer runs of letters are not looked up: no group has such a word. */
const longestLookUp = 12

/** What single characters are counted as. The order of these names is that of the features. */
const characterKinds = {
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
} as const

const kindNames = Object.keys(characterKinds)

export const surfaceFeatureNames: readonly string[] = [
  ...['length', 'length squared', 'word length', 'digits', 'letters', 'upper case', 'different words'],
  ...['longest word', 'numbers', 'decimals', 'choices', 'capitalised', 'acronyms', 'foreign characters'],
  ...kindNames,
  ...wordGroupNames,
]

/** Changes whenever the numbers may: a predictor only reads features of the version it was trained on. */
export const surfaceFeatureVersion = 1

const letter = 1
const digit = 2
const firstKind = 3

/** For each ASCII character: 0, `letter`, `digit`, or `firstKind` and the position of its kind. */
const asciiClass = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  const kind = Object.values(characterKinds).findIndex((members) => members.includes(character))
  if (/[a-z]/i.test(character)) asciiClass[code] = letter
  else if (/\d/.test(character)) asciiClass[code] = digit
  else if (kind >= 0) asciiClass[code] = firstKind + kind
}

/**
 * What a text shows without being understood: how long it is, what it is made of, how the question is put. Predictors
 * read it beside the vector, which says what a text is about but little of its length and form.
 *
 * One number for each of `surfaceFeatureNames`, about -5 to 10: shares, and counts damped as log(1 + count). One pass
 * over at most 8,192 UTF-16 units.
 */
export function surfaceFeatures(text: string): Float32Array {
  const end = Math.min(text.length, mostUnits)
  const kinds = new Float64Array(kindNames.length)
  const groups = new Float64Array(wordGroupNames.length)
  const words = new Set<string>()
  let [wordCount, letters, digits, upper, longest] = [0, 0, 0, 0, 0]
  let [numbers, decimals, choices, capitalised, acronyms, foreign] = [0, 0, 0, 0, 0, 0]
  let before = 0
  for (let position = 0; position < end;) {
    const code = text.charCodeAt(position)
    const found = code < 128 ? (asciiClass[code] ?? 0) : letter
    let next = position + 1
    if (found === letter) {
      let large = 0
      for (let unit = code; next <= end; unit = text.charCodeAt(next), next += 1) {
        if (unit < 128 ? asciiClass[unit] !== letter : false) break
        if (unit >= 128) foreign += 1
        else if (unit < 97) large += 1
      }
      next -= 1
      const length = next - position
      if (length < longestLookUp) {
        const word = text.slice(position, next).toLowerCase()
        words.add(word)
        const group = wordGroupOf.get(word)
        if (group !== undefined) groups[group] = (groups[group] ?? 0) + 1
      }
      if (isChoice(text, position, length)) choices += 1
      wordCount += 1
      letters += length
      upper += large
      if (length > longest) longest = length
      if (large === 1 && code < 97 && length > 1) capitalised += 1
      if (large > 1 && large === length) acronyms += 1
    } else if (found === digit) {
      digits += 1
      if (before !== digit) numbers += 1
      if (before === firstKind + kindNames.indexOf('stop')) decimals += 1
    } else if (found >= firstKind) {
      kinds[found - firstKind] = (kinds[found - firstKind] ?? 0) + 1
    }
    before = found
    position = next
  }
  const length = Math.log(1 + text.length) - 5
  const size = end + 1
  const features = [
    ...[length, length * length, letters / (wordCount + 1) / 5, (5 * digits) / size, letters / size],
    ...[(5 * upper) / size, words.size / (wordCount + 1), Math.log(1 + longest) - 2],
    ...[numbers, decimals, choices, capitalised, acronyms, foreign].map(Math.log1p),
  ]
  return Float32Array.from([...features, ...Array.from(kinds, Math.log1p), ...Array.from(groups, Math.log1p)])
}

/** A capital from A to J that opens a line and is followed by a dot or a bracket: a choice to be picked. */
function isChoice(text: string, position: number, length: number): boolean {
  if (length !== 1) return false
  const code = text.charCodeAt(position)
  if (code < 65 || code > 74) return false
  const after = text.charCodeAt(position + 1)
  const before = position === 0 ? 10 : text.charCodeAt(position - 1)
  return (after === 46 || after === 41) && (before === 10 || before === 32 || before === 40)
}
