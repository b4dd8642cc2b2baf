import type { Decimal } from 'decimal.js'
import { toDecimal, type Amount } from './amount.ts'

export interface Display {
  /** Digits without grouping, e.g. `36`, `0.333333333333333`, `4.28124773175748e+369693`. */
  text: string
  /** False when digits were cut off. */
  exact: boolean
}

/** Significant digits of a value that does not end. */
const ROUNDED_DIGITS = 15
/** A value that ends within this many significant digits is shown whole. */
const EXACT_DIGITS = 30
/** Integers up to this many digits are shown whole. */
const INTEGER_DIGITS = 200
/** An approximate value that ends this early is taken as exact: 4 ^ 0.5 is 2. */
const CERTAIN_DIGITS = 40
/** Values below 10 to this power are written with an exponent. */
const SMALLEST_PLAIN_EXPONENT = -7

/** Shows as many digits as help: integers whole, endings in full, everything else to 15 significant digits. */
export function formatAmount(amount: Amount): Display {
  if ('approximate' in amount) return formatDecimal(amount.approximate)
  const { s, n, d } = amount.exact
  const sign = s < 0n && n !== 0n ? '-' : ''
  if (d === 1n) {
    const digits = n.toString()
    if (digits.length <= INTEGER_DIGITS) return { text: sign + digits, exact: true }
    return formatDecimal(toDecimal(amount))
  }
  const whole = (n / d).toString()
  if (n < d && n * 10n ** BigInt(-SMALLEST_PLAIN_EXPONENT) < d) return formatDecimal(toDecimal(amount))
  if (whole.length > INTEGER_DIGITS) return formatDecimal(toDecimal(amount))
  const leadingZeros = n < d ? d.toString().length - n.toString().length : 0
  const shownWhole = n < d ? 0 : whole.length
  const full = EXACT_DIGITS - Math.min(shownWhole, EXACT_DIGITS) + leadingZeros
  const scaled = n * 10n ** BigInt(full)
  if (scaled % d === 0n) return { text: sign + placePoint(scaled / d, full), exact: true }
  const places = fractionPlaces(n, d, shownWhole)
  return { text: sign + placePoint(roundedQuotient(n * 10n ** BigInt(places), d), places), exact: false }
}

/** Rounded to cents, as sums of money are written: `8.10`, but `36`. */
export function formatMoney(amount: Amount): Display {
  if ('approximate' in amount) {
    const text = amount.approximate.toFixed(2)
    return { text: text.replace(/\.00$/, ''), exact: false }
  }
  const { s, n, d } = amount.exact
  const cents = roundedQuotient(n * 100n, d)
  const exact = (n * 100n) % d === 0n
  const sign = s < 0n && cents !== 0n ? '-' : ''
  const digits = cents.toString().padStart(3, '0')
  const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
  return { text: exact ? text.replace(/\.00$/, '') : text, exact }
}

/** Places after the point that leave 15 significant digits, and none where the whole part has more. */
function fractionPlaces(n: bigint, d: bigint, wholeDigits: number): number {
  if (wholeDigits > 0) return Math.max(0, ROUNDED_DIGITS - wholeDigits)
  let places = ROUNDED_DIGITS
  for (let scaled = n * 10n; scaled < d; scaled *= 10n) places++
  return places
}

function roundedQuotient(n: bigint, d: bigint): bigint {
  return (2n * n + d) / (2n * d)
}

function placePoint(digits: bigint, places: number): string {
  if (places === 0) return digits.toString()
  const text = digits.toString().padStart(places + 1, '0')
  const fraction = text.slice(-places).replace(/0+$/, '')
  return fraction === '' ? text.slice(0, -places) : `${text.slice(0, -places)}.${fraction}`
}

function formatDecimal(value: Decimal): Display {
  const certain = value.toSignificantDigits(CERTAIN_DIGITS)
  const rounded = value.toSignificantDigits(ROUNDED_DIGITS)
  const plain = rounded.e >= SMALLEST_PLAIN_EXPONENT && rounded.e < 21
  return { text: plain ? rounded.toFixed() : rounded.toExponential(), exact: certain.eq(rounded) }
}
