import { decimal, type Amount } from './amount.ts'

/**
 * `spaced`: white space (or the start) comes before it. `text` of a number is as written, without separators;
 * `fraction` marks a part of a whole, `three quarters`.
 */
export type Token =
  | { kind: 'number'; amount: Amount; text: string; spaced: boolean; fraction?: true }
  | { kind: 'word'; word: string; raw: string; spaced: boolean }
  | { kind: 'symbol'; symbol: string; spaced: boolean }

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/[“”″]/g, '"'],
  [/′/g, "'"],
  [/[−–—]/g, '-'],
  [/[×✕✖·∙⋅]/g, ' * '],
  [/[÷∕⁄]/g, '/'],
  [/²/g, '^2'],
  [/³/g, '^3'],
  [/√/g, ' sqrt '],
  [/[½]/g, ' 1/2'],
  [/[¼]/g, ' 1/4'],
  [/[¾]/g, ' 3/4'],
  [/[⅓]/g, ' 1/3'],
  [/[⅔]/g, ' 2/3'],
  [/π/g, ' pi '],
  [/μ/g, 'µ'],
  [/°/g, ' degrees '],
  [/\*\*/g, '^'],
  [/->|→/g, ' to '],
  [/''/g, '"'],
  [/=\s*\?+(?=\s*[a-z])/gi, '='],
]

/** Brings the many ways to type a sign down to one. */
export function plainSigns(text: string): string {
  let plain = text
  for (const [pattern, replacement] of SPELLINGS) plain = plain.replace(pattern, replacement)
  return plain
}

/** `1234.5`, `.5`, `1e6`; thousands apart by commas, or by one space, thin space or underscore. */
const NUMBER =
  /^(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}([ _\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?![\d/]|\1\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,6}(?![\w.]))?/
const WORD = /^[A-Za-zµ]+(?:'[A-Za-z]+)*/
const SYMBOL = /^[-+*/^()[\]%=,$€£¥₹'"!]/
/** `0x1f`, `1.2.3`, `12:30`: not numbers of this field. */
const NOT_A_NUMBER = /^(?:0[xXbBoO][\da-fA-F]+|\d+\.\d+\.\d)/

/** Splits text into numbers, words and signs; undefined when any character is none of these. */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = []
  let rest = text
  while (rest !== '') {
    const trimmed = rest.trimStart()
    const spaced = trimmed.length < rest.length || tokens.length === 0
    rest = trimmed
    if (rest === '') break
    if (NOT_A_NUMBER.test(rest)) return undefined
    const number = NUMBER.exec(rest)?.[0]
    const word = number === undefined ? WORD.exec(rest)?.[0] : undefined
    const symbol = number === undefined && word === undefined ? SYMBOL.exec(rest)?.[0] : undefined
    if (number !== undefined) {
      const digits = number.replace(/[,_\s]/g, '')
      const shown = digits.replace(/^0+(?=\d)/, '').replace(/^\./, '0.')
      tokens.push({ kind: 'number', amount: decimal(digits), text: shown, spaced })
    } else if (word !== undefined) tokens.push({ kind: 'word', word: word.toLowerCase(), raw: word, spaced })
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', symbol: BRACKETS[symbol] ?? symbol, spaced })
    else return undefined
    rest = rest.slice((number ?? word ?? symbol ?? '').length)
  }
  return markHyphens(tokens)
}

const BRACKETS: Record<string, string> = { '[': '(', ']': ')' }

/** A `-` tied to a word on its right joins words (`twenty-five`); it is not a minus. */
function markHyphens(tokens: Token[]): Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1]
    if (token.kind !== 'symbol' || token.symbol !== '-' || token.spaced || next?.kind !== 'word') return token
    return next.spaced ? token : { ...token, symbol: 'hyphen' }
  })
}
