import { numeralValue } from './numeral.ts'
import { readSuffix } from './number-suffix.ts'
import { unitNamed, type Unit } from './units.ts'

export interface FoundNumber {
  /** As written, in its own unit; undefined for what is no quantity: a version, a list without spaces. */
  readonly value: number | undefined
  readonly unit: Unit | undefined
  /** UTF-16 units from the start of the text; `end` is past the unit. */
  readonly start: number
  readonly end: number
  readonly raw: string
}

const spaces = ' \\u00a0\\u2009\\u202f'
const numeral = `\\d{1,3}(?:[${spaces}'’]\\d{3})+(?!\\d)|\\d+(?:[.,_]\\d+)*|\\.\\d+`
/** Not within a word ("H2O", "v2"); a hyphen after a digit or a letter is no sign ("5-7", "covid-19"). */
const prefix = '(?:([-+])\\s?)?([$€£¥₹])\\s?([-+])?|(?<![\\p{L}\\p{N}_.])([-+])?'
const pattern = new RegExp(
  `(?<![\\p{N}:])(?<date>\\d{4}-\\d{2}-\\d{2})(?!\\d)|(?<![\\p{N}:])(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?)(?!\\d)|(?:${prefix})(?<numeral>${numeral})`,
  'gu',
)

const clock: Unit = { dimension: 'clock', factor: 1, offset: 0 }
const date: Unit = { dimension: 'date', factor: 1, offset: 0 }

/** The numbers of a text in plain notation, in order. */
export function scanNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const number = read(text, match)
    found.push(number)
    pattern.lastIndex = Math.max(number.end, match.index + 1)
  }
  return found
}

function read(text: string, match: RegExpExecArray): FoundNumber {
  const raw = match[0]
  const place = { start: match.index, end: match.index + raw.length, raw }
  const { date: day, clock: time, numeral: digits = '' } = match.groups ?? {}
  if (day !== undefined) return { ...place, value: Number(day.replaceAll('-', '')), unit: date }
  if (time !== undefined) {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
    return { ...place, value: hours * 3600 + minutes * 60 + seconds, unit: clock }
  }
  const value = numeralValue(digits)
  if (value === undefined) return { ...place, value, unit: undefined }
  const currency = /[$€£¥₹]/.exec(raw)?.[0]
  const sign = raw.includes('-') ? -1 : 1
  const suffix = readSuffix(text, place.end, value, currency !== undefined)
  const unit = currency === undefined ? suffix.unit : unitNamed(currency)
  return { ...place, end: suffix.end, value: sign * suffix.value, unit }
}
