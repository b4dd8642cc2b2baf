import type { Detector } from '../detector.ts'
import { isIpv4, isIpv6 } from '../checks/ip-address.ts'

const label = /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?$/u

/** A domain with a top level of letters, at the start of the text; its length, 0 when there is none. */
function domainLength(text: string): number {
  const domain = text.replace(/[.-]+$/, '')
  const labels = domain.split('.')
  const top = labels.at(-1) ?? ''
  const valid = labels.length >= 2 && labels.every((part) => part.length <= 63 && label.test(part))
  return valid && /^(?:\p{L}{2,24}|xn--[a-z\d-]{2,40})$/iu.test(top) ? domain.length : 0
}

export const internetDetectors: readonly Detector[] = [
  {
    type: 'urlPassword',
    hint: '://',
    pattern:
      /(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,64}:[^\s/@"'<>]{1,64}@[^\s"'<>]{1,90}/giu,
    lengthOf: (found) => found.replace(/[.,;:!?)\]}]+$/, '').length,
  },
  {
    type: 'email',
    hint: '@',
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d_][\p{L}\d._%+'-]{0,63}@[\p{L}\d.-]{3,150}/gu,
    lengthOf(found) {
      const at = found.indexOf('@')
      const length = domainLength(found.slice(at + 1))
      const local = found.slice(0, at)
      return length === 0 || local.endsWith('.') ? 0 : at + 1 + length
    },
  },
  {
    type: 'url',
    hint: '://',
    pattern: /(?<![\p{L}\d])https?:\/\/[^\s"'<>]{4,200}/giu,
    lengthOf: (found) => found.replace(/[.,;:!?)\]}*_]+$/, '').length,
    tail: /[^\s"'<>.,;:!?)\]}]/,
  },
  {
    type: 'ipAddress',
    hint: '.',
    pattern: /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g,
    lengthOf(found, text, start) {
      // Versions of four numbers are written so too.
      const version = /(?:version|release|build|firmware)\W{1,3}$/i.test(
        text.slice(Math.max(0, start - 20), start),
      )
      return isIpv4(found) && !version ? found.length : 0
    },
  },
  {
    type: 'ipAddress',
    hint: /:[\da-f]{0,4}:/i,
    pattern: /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?![\w:])/gi,
    lengthOf: (found) => (isIpv6(found) ? found.length : 0),
  },
  {
    type: 'macAddress',
    hint: /[\da-f]{2}[:-][\da-f]{2}[:-]/i,
    pattern: /(?<![\w:.-])[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w:-])/gi,
    lengthOf: (found) => (/^(?:00.){5}00$|^(?:ff.){5}ff$/i.test(found) ? 0 : found.length),
  },
]
