/** Scripts that are written in one language, or in which one is by far the commonest. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
]

export const scriptLanguages: readonly string[] = scripts.map(([language]) => language)

/** Signs that say something; fewer may be a name. */
const fewestSigns = 4
/** Of all letters. Japanese is a mixture of scripts: kana are told first and need less. */
const share = 0.5
const kanaShare = 0.15

const aloneInScript = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\P{L}]/u

/** The language that the script of a text tells; undefined when it takes more than that. */
export function languageOfScript(text: string): string | undefined {
  if (!aloneInScript.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [language, pattern] of scripts) {
    const signs = text.match(pattern)?.length ?? 0
    if (signs >= fewestSigns && signs >= letters * (language === 'ja' ? kanaShare : share)) return language
  }
  return undefined
}
