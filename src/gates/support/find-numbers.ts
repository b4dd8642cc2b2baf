import { multiplierNamed, unitNamed } from './units.ts'

/** A number of a text and every way to read it. */
export interface FoundNumber {
  readonly text: string
  /** "1.234" is a thousand and more, or one and a quarter. */
  readonly readings: readonly number[]
  /** Null when none stands beside it. */
  readonly unit: string | null
}

/**
 * Digits with separators; a sign of money before, a unit or a multiplier after. Not within words ("B2B", "v1"), not
 * list markers ("1." at the start of a line).
 */
const pattern =
  /(?<![\p{L}\p{N}_.,])(US\$|[$€£¥])? ?(\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\p{N}_])(?: ?(%|[€£¥$]|°[CF])|[ -]?(\p{L}{1,12}))?(?: (\p{L}{1,12}))?/giu
const listMarker = /^\s{0,12}\d{1,3}[.)]\s/gm

/** Numbers of a text that are looked at. */
const mostNumbers = 500

export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of text.replace(listMarker, '\n').matchAll(pattern)) {
    const [, sign, digits = '', mark, word = '', next = ''] = match
    const money = sign ?? (mark !== undefined && /[€£¥$]/.test(mark) ? mark : undefined)
    const multiplier = multiplierNamed(word, money !== undefined)
    const unit = money ?? mark ?? unitNamed(multiplier === undefined ? word : next)
    found.push({
      text: `${sign ?? ''}${digits}${mark ?? ''}`,
      readings: readingsOf(digits).map((value) => value * (multiplier ?? 1)),
      unit: unit === undefined ? null : (unitNamed(unit) ?? unit),
    })
    if (found.length === mostNumbers) break
  }
  return found
}

function readingsOf(digits: string): number[] {
  if (/^\d+$/.test(digits)) return [Number(digits)]
  const written = digits.replace(/[ '\u00a0\u202f]/g, '')
  const english = Number(written.replaceAll(',', ''))
  const european = Number(written.replaceAll('.', '').replace(',', '.'))
  return [...new Set([english, european])].filter((value) => Number.isFinite(value))
}
