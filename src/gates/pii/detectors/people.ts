import { isNhsNumber, isSocialSecurityNumber } from '../checks/weighted-digits.ts'
import type { Detector } from '../detector.ts'
import { isPhoneNumber } from '../checks/phone.ts'

/** What stands right before `start`, without line breaks in between: words that say what a number is. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start)
}

const phoneWord =
  /(?:\b(?:tele)?phone|\btel|\bmobile|\bcell(?:phone|ular)?|\bcall|\bfax|\bdesk|\bdial|\bwhatsapp|\bsms|\bhotline|\bhandy|telefon\w?|téléphone|teléfono|\bmóvil|\bcelular|\bportable)\b[^\d\n]{0,25}$/iu
const extension = /(?:\s{0,2}(?:x|ext\.?|extension)[ .:]{0,2}\d{1,6})$/i

export const peopleDetectors: readonly Detector[] = [
  {
    type: 'usSsn',
    pattern: /(?<![\w.-])\d{3}([ -]?)\d{2}\1\d{4}(?![\w-]|\.\d)/g,
    lengthOf(found, text, start) {
      if (!isSocialSecurityNumber(found.replace(/\D/g, ''))) return 0
      const named = /\b(?:ssn|social[ -]security)\b[^\d]{0,25}$/i.test(before(text, start))
      return found.includes('-') || named ? found.length : 0
    },
  },
  {
    type: 'ukNhs',
    pattern: /(?<![\w.-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-])/g,
    lengthOf(found, text, start) {
      const named = /\bnhs\b[^\d]{0,25}$/i.test(before(text, start))
      return named && isNhsNumber(found.replace(/\D/g, '')) ? found.length : 0
    },
  },
  {
    type: 'passport',
    pattern: /(?<![\w-])[A-Z]{0,2}\d{6,9}[A-Z]?(?![\w-])/g,
    lengthOf: (found, text, start) =>
      /\b(?:passport|reisepass|passeport|pasaporte|passaporto)\b[^\d]{0,25}$/i.test(before(text, start))
        ? found.length
        : 0,
  },
  {
    type: 'birthDate',
    pattern:
      /(?<![\w-])(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\w-])/gu,
    lengthOf: (found, text, start) =>
      /(?:\bborn\b|\bbirth(?:day|date)?\b|\bd\.?o\.?b\b|\bgeboren\b|geburtsdatum|\bné(?:e|\(e\))? le\b|\bnacid[oa]\b|\bnat[oa]\b|\bnascid[oa]\b)[^\d\n]{0,20}$/iu.test(
        before(text, start),
      )
        ? found.length
        : 0,
  },
  {
    type: 'phone',
    pattern:
      /(?<![\p{L}\d.+/=#$€£_-])(?:\+|\(\+?)?\d(?:[ .()\u00a0/-]{0,3}\d){5,16}(?:\s{0,2}(?:x|ext\.?|extension)[ .:]{0,2}\d{1,6})?(?![\p{L}\d_]|[.,-]\d)/giu,
    lengthOf(found, text, start) {
      const written = found.replace(extension, '')
      return isPhoneNumber(written, phoneWord.test(before(text, start))) ? found.length : 0
    },
  },
]
