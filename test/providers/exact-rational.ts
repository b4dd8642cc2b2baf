/** Fractions of integers, for checking a calculator against: made for these tests, by nothing that it uses. */
export interface Rational {
  readonly n: bigint
  /** Above 0. */
  readonly d: bigint
}

export function rational(n: bigint, d = 1n): Rational {
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n
  const sign = d < 0n ? -1n : 1n
  return { n: (sign * n) / divisor, d: (sign * d) / divisor }
}

/** `12.5`, `-0.003`, `1.5e-7` */
export function parseRational(text: string): Rational {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', places = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent) - places.length
  const digits = BigInt(whole + places) * (mantissa.startsWith('-') ? -1n : 1n)
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift))
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { n: -b.n, d: b.d })
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d)
}

/** The divisor is not 0. */
export function over(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

export function toThe(a: Rational, exponent: number): Rational {
  const raised = rational(a.n ** BigInt(Math.abs(exponent)), a.d ** BigInt(Math.abs(exponent)))
  return exponent < 0 ? over(rational(1n), raised) : raised
}

/** Whether `shown` is `value` rounded to `digits` significant digits: off by half a unit of the last, at most. */
export function isRounded(shown: Rational, value: Rational, digits: number): boolean {
  const off = minus(shown, value)
  const size = value.n < 0n ? -value.n : value.n
  const distance = off.n < 0n ? -off.n : off.n
  // distance / size <= 5 * 10^-digits
  return distance * value.d * 10n ** BigInt(digits) <= 5n * size * off.d
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
