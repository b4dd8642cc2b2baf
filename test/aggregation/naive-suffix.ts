import { unitNamed, type Unit } from '../../src/aggregation/numbers/units.ts'

export interface Suffix {
  readonly value: number
  readonly unit: Unit | undefined
  /** Where the number with all that belongs to it ends, in UTF-16 units. */
  readonly end: number
}

const scientific = /e([-+]?\d{1,3})(?![\p{L}\p{N}])/iuy
const timesTen = /\s?[×x*·⋅]\s?10(?:\^|\*\*)([-+]?\d{1,3})/y
const power = /\^([-+]?\d{1,3})/y
const fraction = /\s?\/\s?(\d+)(?![\d/.])/y
const mixed = /\s(\d+)\/(\d+)(?![\d/.])/y
const magnitude = /\s?(thousand|million|billion|trillion|mn|bn|tn|mio)\b/iy
/** "5k" and "5M" are numbers, "5m" is a length, unless it is money. */
const magnitudeLetter = /([kKM])(?![\p{L}\p{N}])/uy
const moneyLetter = /\s?([kmbt])(?![\p{L}\p{N}])/iuy
const symbol = /\s?([%‰°℃℉€£¥₹$])([CF](?!\p{L}))?/uy
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

/** `readSuffix` in its naive form: every pattern is tried after every number. */
export function readSuffix(text: string, from: number, numeral: number, isMoney: boolean): Suffix {
  let end = from
  let value = numeral
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end
    const match = pattern.exec(text)
    if (match !== null) end = pattern.lastIndex
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

/** The longest unit at this place, of up to three words. */
function readUnit(text: string, from: number): { unit: Unit; end: number } | undefined {
  symbol.lastIndex = from
  const sign = symbol.exec(text)
  if (sign !== null) {
    const unit = unitNamed(`${sign[1]}${sign[2] ?? ''}`)
    return unit && { unit, end: symbol.lastIndex }
  }
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
