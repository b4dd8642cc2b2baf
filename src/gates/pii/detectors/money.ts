import { isBase58Check, isBech32, isEthereumAddress } from '../checks/crypto-address.ts'
import { ibanLength, isIban } from '../checks/iban.ts'
import type { Detector } from '../detector.ts'
import { isCardNumber } from '../checks/credit-card.ts'
import { isRoutingNumber } from '../checks/weighted-digits.ts'

export const moneyDetectors: readonly Detector[] = [
  {
    type: 'creditCard',
    pattern: /(?<![\w.-])\d(?:[ -]?\d){11,18}(?!\d)/g,
    lengthOf: cardLength,
  },
  {
    type: 'iban',
    pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}/giu,
    lengthOf(found, text, start) {
      const end = endOfSigns(found, ibanLength(found))
      const next = text.charAt(start + end)
      return end > 0 && isIban(found.slice(0, end).replaceAll(' ', '')) && !/[\p{L}\d]/u.test(next) ? end : 0
    },
  },
  {
    type: 'cryptoAddress',
    pattern: /(?<![\p{L}\d])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![\p{L}\d])/gu,
    lengthOf: (found) => (isBase58Check(found) ? found.length : 0),
  },
  {
    type: 'cryptoAddress',
    pattern: /(?<![\p{L}\d])(?:bc1|tb1)[\da-z]{8,87}(?![\p{L}\d])/giu,
    lengthOf: (found) => (isBech32(found) ? found.length : 0),
  },
  {
    type: 'cryptoAddress',
    hint: '0x',
    pattern: /(?<![\p{L}\d])0x[\da-fA-F]{40}(?![\p{L}\d])/gu,
    lengthOf: (found) => (isEthereumAddress(found) ? found.length : 0),
  },
  {
    type: 'usRouting',
    pattern: /(?<![\w.-])\d{9}(?![\w-])/g,
    lengthOf(found, text, start) {
      const named = /\b(?:routing|aba|rtn|transit)\b[^\d]{0,25}$/i.test(
        text.slice(Math.max(0, start - 60), start),
      )
      return named && isRoutingNumber(found) ? found.length : 0
    },
  },
]

/** The longest run of whole groups, from the start, that is a card's number. */
function cardLength(found: string): number {
  for (let end = found.length; end > 0; end -= 1) {
    const next = found.charAt(end)
    if (next !== '' && next !== ' ' && next !== '-') continue
    const digits = found.slice(0, end).replace(/[ -]/g, '')
    if (digits.length < 12) return 0
    if (isCardNumber(digits)) return end
  }
  return 0
}

/** Where so many signs, spaces not counted, end; 0 when there are fewer, or none is asked for. */
function endOfSigns(text: string, count: number): number {
  let left = count
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === ' ') continue
    left -= 1
    if (left === 0) return index + 1
  }
  return 0
}
