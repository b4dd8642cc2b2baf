/** Sum of digits, each times its weight; weights repeat. */
function weighted(digits: string, weights: readonly number[]): number {
  return [...digits].reduce(
    (sum, digit, index) => sum + Number(digit) * (weights[index % weights.length] ?? 0),
    0,
  )
}

/** Routing number of a US bank: 9 digits, a Federal Reserve prefix. Source: ABA, "Routing Number Policy". */
export function isRoutingNumber(digits: string): boolean {
  const prefix = Number(digits.slice(0, 2))
  const known =
    prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80
  return digits.length === 9 && known && Number(digits) > 0 && weighted(digits, [3, 7, 1]) % 10 === 0
}

/** Number of a patient of the UK's NHS: 10 digits, the last one checks. Source: NHS Data Dictionary, "NHS NUMBER". */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false
  const check = 11 - (weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return check !== 10 && check % 11 === Number(digits[9])
}

/** Numbers printed in advertisements, which are nobody's. */
const advertised = new Set(['078051120', '219099999', '123456789'])

/** US social security number: 9 digits. Source: Social Security Administration, "High Group List", POMS RM 10201.035. */
export function isSocialSecurityNumber(digits: string): boolean {
  const [, area = '', group = '', serial = ''] = /^(\d{3})(\d{2})(\d{4})$/.exec(digits) ?? []
  if (area === '' || area === '000' || area === '666' || area.startsWith('9')) return false
  return group !== '00' && serial !== '0000' && !advertised.has(digits)
}
