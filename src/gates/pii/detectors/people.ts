import { isNhsNumber, isSocialSecurityNumber } from '../checks/weighted-digits.ts'
import type { Detector } from '../detector.ts'
import { isPhoneNumber } from '../checks/phone.ts'

/** What stands right before `start`, without line breaks in between: words that say what a number is. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start)
}

const phoneWord =
  /(?:\b(?:tele)?phone|\btel|\bmobile|\bcell(?:phone|ular)?|\bcall|\bfax|\bdesk|\bdial|\bwhatsapp|\bsms|\bhotline|\bhandy|telefon\w?|téléphone|teléfono|\bmóvil|\bcelular|\bportable)\b[^\d\n]{0,25}$/iu
const passportWords = 'passport|reisepass|passeport|pasaporte|passaporto'
const namedPassport = new RegExp(`\\b(?:${passportWords})\\b[^\\d]{0,25}$`, 'i')
const birthWords =
  'born|birth(?:day|date)?|d\\.?o\\.?b|geboren|né(?:e|\\(e\\))? le|nacid[oa]|nat[oa]|nascid[oa]'
const namedBirth = new RegExp(`(?:\\b(?:${birthWords})\\b|geburtsdatum)[^\\d\\n]{0,20}$`, 'iu')
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
    hint: new RegExp(passportWords, 'i'),
    pattern: /(?<![\w-])[A-Z]{0,2}\d{6,9}[A-Z]?(?![\w-])/g,
    lengthOf: (found, text, start) => (namedPassport.test(before(text, start)) ? found.length : 0),
  },
  {
    type: 'birthDate',
    hint: new RegExp(`${birthWords}|geburtsdatum`, 'iu'),
    pattern:
      /(?<![\w-])(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\w-])/gu,
    lengthOf: (found, text, start) => (namedBirth.test(before(text, start)) ? found.length : 0),
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
