import { isLiteral, type Expression } from './expression.ts'
import { unframed } from './framing.ts'
import { isLookAlike } from './look-alike.ts'
import { foldNumerals } from './numerals.ts'
import { COMMAND_FORMS } from './parse-command.ts'
import { CONVERSION_FORMS } from './parse-conversion.ts'
import { parseExpression } from './parse-expression.ts'
import { PERCENTAGE_FORMS } from './parse-percentage.ts'
import { Reader } from './reader.ts'
import { plainSigns, tokenize, type Token } from './token.ts'

const FORMS = [parseExpression, ...PERCENTAGE_FORMS, ...CONVERSION_FORMS, ...COMMAND_FORMS]

/** "how many cups in a gallon" holds no number. */
const NUMBERLESS_FORMS = CONVERSION_FORMS

/**
 * The calculation that a query asks for. Every word has to be understood: text that merely holds numbers has some
 * word left over, and is not a calculation.
 */
export function parseQuery(query: string): Expression | undefined {
  const text = plainSigns(query)
  for (const core of unframed(text)) {
    const tokens = tokenize(core)
    if (tokens === undefined) continue
    const expression = parseTokens(tokens)
    if (expression) return isLookAlike(core, text) ? undefined : expression
  }
  return undefined
}

function parseTokens(tokens: readonly Token[]): Expression | undefined {
  const hasAnd = tokens.some((token) => token.kind === 'word' && token.word === 'and')
  for (const joinAnd of hasAnd ? [true, false] : [true]) {
    const folded = foldNumerals(tokens, joinAnd)
    for (const form of folded.some(isNumeric) ? FORMS : NUMBERLESS_FORMS) {
      const reader = new Reader(folded)
      const expression = form(reader)
      if (expression && reader.atEnd && !isLiteral(expression)) return expression
    }
  }
  return undefined
}

function isNumeric(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && token.word === 'pi')
}
