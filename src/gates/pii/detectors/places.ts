import type { Detector } from '../detector.ts'

const streetWords =
  'Street|Avenue|Road|Boulevard|Lane|Drive|Court|Square|Terrace|Parkway|Circle|Highway|Alley|Plaza'
const streetAbbreviations = 'St|Ave|Rd|Blvd|Ln|Dr|Ct|Sq|Ter|Pkwy|Cir|Hwy'
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]'

export const placeDetectors: readonly Detector[] = [
  {
    // A house's number, a name in capitals, a word for a street: "221 Old Baker Street, Apt. 4".
    type: 'streetAddress',
    pattern: new RegExp(
      `(?<![\\w.,$€£-])\\d{1,5}[A-Za-z]? (?:[NSEW]\\.? )?(?:(?:\\p{Lu}[\\p{L}'’.-]{1,20}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:(?:${streetWords})\\b|(?:${streetAbbreviations})\\b\\.?)(?:,? (?:Apt|Apartment|Suite|Ste|Unit|#)\\.? ?\\w{1,6})?`,
      'gu',
    ),
  },
  { type: 'streetAddress', pattern: /(?<!\w)P\.? ?O\.? Box \d{1,6}(?!\d)/gi },
  {
    // After the two letters of a US state.
    type: 'postalCode',
    pattern: new RegExp(`(?<=(?<![A-Za-z])(?:${states}),? )\\d{5}(?:-\\d{4})?(?![\\w-])`, 'g'),
  },
  {
    type: 'postalCode',
    pattern: /(?<![\w-])\d{2,6}(?:[ -]\d{2,4})?(?![\w-])/g,
    lengthOf: (found, text, start) =>
      /\b(?:zip(?: ?code)?|post(?:al)? ?code|plz|code postal|código postal)\b[^\d\n]{0,6}$/iu.test(
        text.slice(Math.max(0, start - 40), start),
      )
        ? found.length
        : 0,
  },
  {
    // UK. Source: BS 7666, its letters.
    type: 'postalCode',
    pattern:
      /(?<![\p{L}\d])[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
  },
  {
    // Canada. Source: Canada Post, its letters.
    type: 'postalCode',
    pattern: /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/gu,
  },
]
