import { withoutNumberWords } from './number-words.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const fractions = new Map([
  ['½', '1/2'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['⅕', '1/5'],
  ['⅛', '1/8'],
])

/** Numbers as a keyboard writes them: LaTeX, Markdown, typographic signs and number words undone. */
export function plainNotation(text: string): string {
  let plain = text.replace(/\*\*|__|`/g, '').replace(/[\u2212\ufe63\uff0d]/g, '-')
  if (plain.includes('\\')) plain = withoutLatex(plain)
  // "$42$" is mathematics, "$5 or $6" is money.
  if (plain.includes('$')) plain = plain.replace(/\$(?! )([^$\n]{1,80})(?<! )\$(?!\d)/g, '$1')
  if (/[^\0-\x7f]/.test(plain)) {
    plain = plain
      .replace(/([\d.])(⁻?)([⁰¹²³⁴-⁹]+)/g, (_, base: string, sign: string, digits: string) => {
        const power = [...digits].map((digit) => superscripts.indexOf(digit)).join('')
        return `${base}^${sign === '' ? '' : '-'}${power}`
      })
      .replace(/[½⅓⅔¼¾⅕⅛]/g, (sign) => ` ${fractions.get(sign) ?? ''}`)
      .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  }
  return withoutNumberWords(plain)
}

function withoutLatex(text: string): string {
  return text
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\(?:text|mathrm|mathbf|textbf)\{([^{}]*)\}/g, ' $1 ')
    .replace(/\\(?:times|cdot)/g, '×')
    .replace(/\^\{([^{}]*)\}/g, '^$1')
    .replace(/\^\\circ/g, '°')
    .replace(/\\[,;:! ]|\{,\}(?=\d{3})/g, '')
    .replace(/\\(?:approx|sim)/g, '≈')
    .replace(/\\[()[\]]/g, ' ')
    .replace(/\\([%$#&])/g, '$1')
}
