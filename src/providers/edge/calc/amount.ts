import { Decimal } from 'decimal.js'
import Fraction from 'fraction.js'
import { Refusal } from './refusal.ts'

/**
 * A real number: a ratio of integers as long as that is possible and small enough, so that 0.1 + 0.2 is 0.3 and
 * 1/3 * 3 is 1; otherwise a decimal of 50 digits (roots, logarithms, very large numbers).
 */
export type Amount = { readonly exact: Fraction } | { readonly approximate: Decimal }

/** Digits carried by approximate amounts; 15 are shown. */
const WORKING_DIGITS = 50
/** Numerators and denominators past this many bits (about 1,200 digits) are carried approximately. */
const EXACT_BITS = 4000
const EXACT_BOUND = 1n << BigInt(EXACT_BITS)
/** Results with more digits than this are refused. */
const LARGEST_EXPONENT = 1_000_000
/** Factorials past this one are refused: its result has about 35,000 digits. */
const LARGEST_FACTORIAL = 10_000n

/** Rounds half away from zero, like the displayed result. */
const Working = Decimal.clone({ precision: WORKING_DIGITS, rounding: Decimal.ROUND_HALF_UP, toExpPos: 9e15 })

export const ZERO = integer(0n)
export const ONE = integer(1n)

export function integer(value: bigint): Amount {
  return { exact: new Fraction(value, 1n) }
}

export function ratio(numerator: bigint, denominator: bigint): Amount {
  return bounded(new Fraction(numerator, denominator))
}

/** @param text an unsigned decimal literal: `12`, `0.5`, `.5`, `6.02e23` */
export function decimal(text: string): Amount {
  const [digits = '', exponentText = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const exponent = Number(exponentText) - fraction.length
  const mantissa = BigInt(whole + fraction)
  if (Math.abs(exponent) > LARGEST_EXPONENT) throw tooLarge()
  if (Math.abs(exponent) > 1000) return checked(new Working(text))
  const scale = 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? ratio(mantissa, scale) : integer(mantissa * scale)
}

export function pi(): Amount {
  return { approximate: Working.acos(-1) }
}

export function toDecimal(amount: Amount): Decimal {
  if ('approximate' in amount) return amount.approximate
  const { s, n, d } = amount.exact
  return new Working((s * n).toString()).div(d.toString())
}

export function isZero(amount: Amount): boolean {
  return 'exact' in amount ? amount.exact.n === 0n : amount.approximate.isZero()
}

export function isNegative(amount: Amount): boolean {
  return 'exact' in amount ? amount.exact.s < 0n && amount.exact.n !== 0n : amount.approximate.isNegative()
}

/** The integer that the amount is, or undefined. */
export function asInteger(amount: Amount): bigint | undefined {
  return 'exact' in amount && amount.exact.d === 1n ? amount.exact.s * amount.exact.n : undefined
}

export function add(left: Amount, right: Amount): Amount {
  if ('exact' in left && 'exact' in right) return bounded(left.exact.add(right.exact))
  return checked(toDecimal(left).plus(toDecimal(right)))
}

export function subtract(left: Amount, right: Amount): Amount {
  return add(left, negate(right))
}

export function negate(amount: Amount): Amount {
  return 'exact' in amount ? { exact: amount.exact.neg() } : { approximate: amount.approximate.neg() }
}

export function multiply(left: Amount, right: Amount): Amount {
  if ('exact' in left && 'exact' in right) return bounded(left.exact.mul(right.exact))
  return checked(toDecimal(left).times(toDecimal(right)))
}

/** @throws Refusal on division by zero */
export function divide(left: Amount, right: Amount): Amount {
  if (isZero(right)) throw divisionByZero()
  if ('exact' in left && 'exact' in right) return bounded(left.exact.div(right.exact))
  return checked(toDecimal(left).div(toDecimal(right)))
}

/** The remainder with the sign of the divisor, so that -7 mod 3 is 2. @throws Refusal on division by zero */
export function modulo(left: Amount, right: Amount): Amount {
  if (isZero(right)) throw divisionByZero()
  if (!('exact' in left && 'exact' in right)) throw tooLarge()
  return bounded(left.exact.sub(right.exact.mul(left.exact.div(right.exact).floor())))
}

/** @throws Refusal for 0 to a negative power, a result that is not real, or one too large */
export function power(base: Amount, exponent: Amount): Amount {
  const whole = asInteger(exponent)
  if (isZero(base) && isNegative(exponent)) throw divisionByZero()
  if ('exact' in base && whole !== undefined) {
    const { s, n, d } = base.exact
    const size = whole < 0n ? -whole : whole
    const bits = BigInt(Math.max(bitLength(n), bitLength(d)))
    if (n <= 1n && d === 1n) return integer(n === 0n ? (whole === 0n ? 1n : 0n) : size % 2n === 0n ? 1n : s)
    if (bits * size <= BigInt(EXACT_BITS)) {
      const raised = ratio((s * n) ** size, d ** size)
      return whole < 0n ? divide(ONE, raised) : raised
    }
  }
  if (isNegative(base) && whole === undefined) throw notReal('a fractional power of a negative number')
  const [x, y] = [toDecimal(base), toDecimal(exponent)]
  // The size of the result is known beforehand: a tower of powers costs one logarithm, not a long product.
  const digits = Working.log10(x.abs()).times(y)
  if (digits.abs().gt(LARGEST_EXPONENT)) throw digits.isNegative() ? tooSmall() : tooLarge()
  return checked(x.pow(y))
}

/** @param degree 2 or 3. Exact for perfect powers. @throws Refusal for the square root of a negative number */
export function root(amount: Amount, degree: 2 | 3): Amount {
  if (degree === 2 && isNegative(amount)) throw notReal('the square root of a negative number')
  if ('exact' in amount) {
    const numerator = integerRoot(amount.exact.n, degree)
    const denominator = integerRoot(amount.exact.d, degree)
    if (numerator !== undefined && denominator !== undefined)
      return ratio(amount.exact.s * numerator, denominator)
  }
  const value = toDecimal(amount)
  return checked(degree === 2 ? value.sqrt() : value.cbrt())
}

/** @throws Refusal unless `amount` is positive */
export function logarithm(amount: Amount, base: 'e' | 2 | 10): Amount {
  if (isNegative(amount) || isZero(amount)) throw notReal('the logarithm of a number that is not positive')
  const value = toDecimal(amount)
  return checked(base === 'e' ? value.ln() : value.log(base))
}

/** @throws Refusal unless `amount` is an integer from 0 to 10,000 */
export function factorial(amount: Amount): Amount {
  const count = asInteger(amount)
  if (count === undefined || count < 0n)
    throw new Refusal('undefined', 'the factorial is defined only for the whole numbers 0, 1, 2, …')
  if (count > LARGEST_FACTORIAL) throw tooLarge()
  let product = ONE
  for (let factor = 2n; factor <= count; factor++) product = multiply(product, integer(factor))
  return product
}

export function absolute(amount: Amount): Amount {
  return isNegative(amount) ? negate(amount) : amount
}

/** Falls back to a decimal where the ratio has grown too long. */
function bounded(exact: Fraction): Amount {
  if (exact.n < EXACT_BOUND && exact.d < EXACT_BOUND) return { exact }
  return checked(new Working((exact.s * exact.n).toString()).div(exact.d.toString()))
}

function checked(value: Decimal): Amount {
  if (!value.isFinite() || value.e > LARGEST_EXPONENT) throw tooLarge()
  if (value.e < -LARGEST_EXPONENT) throw tooSmall()
  return { approximate: value }
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4
}

/** The root of a perfect power, or undefined; a decimal guess, checked. */
function integerRoot(value: bigint, degree: 2 | 3): bigint | undefined {
  const guess = new Working(value.toString())
  const near = BigInt((degree === 2 ? guess.sqrt() : guess.cbrt()).round().toFixed())
  return near ** BigInt(degree) === value ? near : undefined
}

function divisionByZero(): Refusal {
  return new Refusal('undefined', 'division by zero has no value')
}

function notReal(what: string): Refusal {
  return new Refusal('undefined', `${what} is not a real number`)
}

function tooLarge(): Refusal {
  return new Refusal('too large', 'the result is too large to work out here')
}

function tooSmall(): Refusal {
  return new Refusal('too small', 'the result is too close to zero to work out here')
}
