import { beginsUnit, unitNamed, type Unit } from './units.ts'

export interface Suffix {
  readonly value: number
  readonly unit: Unit | undefined
  /** Where the number with all that belongs to it ends, in UTF-16 units. */
  readonly end: number
}

/** A pattern that is tried where one of these signs comes next, white space left aside: most numbers have no suffix. */
interface Part {
  readonly signs: string
  readonly pattern: RegExp
}

const scientific: Part = { signs: 'eE', pattern: /e([-+]?\d{1,3})(?![\p{L}\p{N}])/iuy }
const timesTen: Part = { signs: '×x*·⋅', pattern: /\s?[×x*·⋅]\s?10(?:\^|\*\*)([-+]?\d{1,3})/y }
const power: Part = { signs: '^', pattern: /\^([-+]?\d{1,3})/y }
const fraction: Part = { signs: '/', pattern: /\s?\/\s?(\d+)(?![\d/.])/y }
const mixed: Part = { signs: '0123456789', pattern: /\s(\d+)\/(\d+)(?![\d/.])/y }
const magnitude: Part = {
  signs: 'tTmMbB',
  pattern: /\s?(thousand|million|billion|trillion|mn|bn|tn|mio)\b/iy,
}
/** "5k" and "5M" are numbers, "5m" is a length, unless it is money. */
const magnitudeLetter: Part = { signs: 'kKM', pattern: /([kKM])(?![\p{L}\p{N}])/uy }
/** The last sign is the one for kelvin, which is a "k" in any case. */
const moneyLetter: Part = { signs: 'kKmMbBtT\u212a', pattern: /\s?([kmbt])(?![\p{L}\p{N}])/iuy }
const symbol: Part = { signs: '%‰°℃℉€£¥₹$', pattern: /\s?([%‰°℃℉€£¥₹$])([CF](?!\p{L}))?/uy }
const firstWord = /[\s-]?(\p{L}[\p{L}²³]*(?:\/\p{L}+|\^?[23])?)(?![\p{L}\p{N}])/uy
const word = /[\s-]?([\p{L}][\p{L}²³]*(?:\/\p{L}+|\^?[23])?)(?: (\p{L}+))?(?: (\p{L}+))?(?![\p{L}\p{N}])/uy

const magnitudes = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
])

/** What follows a numeral and belongs to it: an exponent, a fraction, "million", a unit. */
export function readSuffix(text: string, from: number, numeral: number, isMoney: boolean): Suffix {
  let end = from
  let value = numeral
  const take = (part: Part): RegExpExecArray | null => {
    const match = matchAt(part, text, end)
    if (match !== null) end = part.pattern.lastIndex
    return match
  }
  const exponent = take(scientific) ?? take(timesTen)
  if (exponent !== null) value = Number(`${value}e${exponent[1]}`)
  else {
    const raised = take(power)
    if (raised !== null) value **= Number(raised[1])
  }
  const divided = exponent === null ? take(fraction) : null
  if (divided !== null) value /= Number(divided[1])
  else {
    const added = Number.isInteger(value) ? take(mixed) : null
    if (added !== null) value += Number(added[1]) / Number(added[2])
  }
  const large = take(magnitude) ?? take(isMoney ? moneyLetter : magnitudeLetter)
  if (large !== null) value *= magnitudes.get((large[1] ?? '').toLowerCase()) ?? 1
  const unit = isMoney ? undefined : readUnit(text, end)
  return { value, unit: unit?.unit, end: unit?.end ?? end }
}

function matchAt({ signs, pattern }: Part, text: string, from: number): RegExpExecArray | null {
  const sign = text.charAt(from)
  if (!signs.includes(sign.trim() === '' ? text.charAt(from + 1) : sign)) return null
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** The longest unit at this place, of up to three words. */
function readUnit(text: string, from: number): { unit: Unit; end: number } | undefined {
  const sign = matchAt(symbol, text, from)
  if (sign !== null) {
    const unit = unitNamed(`${sign[1]}${sign[2] ?? ''}`)
    return unit && { unit, end: symbol.pattern.lastIndex }
  }
  firstWord.lastIndex = from
  const first = firstWord.exec(text)
  if (first === null) return undefined
  const [, name = ''] = first
  if (beginsUnit(name)) return readLongUnit(text, from)
  const unit = unitNamed(name)
  return unit && { unit, end: firstWord.lastIndex }
}

function readLongUnit(text: string, from: number): { unit: Unit; end: number } | undefined {
  word.lastIndex = from
  const match = word.exec(text)
  if (match === null) return undefined
  const words = match.slice(1).filter((part) => part !== undefined)
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const unit = unitNamed(name)
    if (unit !== undefined) return { unit, end: match.index + match[0].indexOf(words[0] ?? '') + name.length }
  }
  return undefined
}
