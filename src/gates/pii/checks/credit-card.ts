import { isLuhn } from './luhn.ts'

/** First digits of a card's number and how many digits it has. Source: ISO/IEC 7812, issuers' public tables. */
const issuers: readonly (readonly [RegExp, readonly number[]])[] = [
  // Visa
  [/^4/, [13, 16, 19]],
  // Mastercard
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  // American Express
  [/^3[47]/, [15]],
  // Discover
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  // Diners Club
  [/^(?:30[0-59]|3[689])/, [14, 16]],
  // JCB
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:2131|1800)/, [15]],
  // UnionPay
  [/^62/, [16, 17, 18, 19]],
  // Mir
  [/^220[0-4]/, [16, 17, 18, 19]],
  // RuPay
  [/^(?:60|8[12]|508)/, [16]],
  // Maestro
  [/^(?:50(?:18|20|38)|5[68]|6304|67)/, [12, 13, 14, 15, 16, 17, 18, 19]],
]

export function isCardNumber(digits: string): boolean {
  const known = issuers.some(([first, lengths]) => lengths.includes(digits.length) && first.test(digits))
  return known && isLuhn(digits) && !/^(\d)\1+$/.test(digits)
}
