import { calendarNote } from './calendar-note.ts'
import { evaluate } from './evaluate.ts'
import type { Display } from './format-amount.ts'
import { formatQuantity } from './format-quantity.ts'
import { parseQuery } from './parse-query.ts'
import type { Quantity } from './quantity.ts'
import { OutsideField, Refusal } from './refusal.ts'
import { render } from './render.ts'

export interface Calculation {
  /** What was worked out, written out: `15% of 240`. */
  expression: string
  /** `36`, `8.04672 km`, `$8.10`, `25%`; or what kept it from having one: `undefined`, `too large`. */
  value: string
  /** One plain line: `15% of 240 = 36`, `5 / 0 is undefined: division by zero has no value.` */
  answer: string
}

/** Longer texts are not calculations. Bounds the work too. */
const LONGEST_QUERY = 500

/**
 * Works out arithmetic, percentages and conversions of units asked in English. Undefined when the query is
 * anything else: it is then for another model. Exact up to about 1,200 digits; `≈` marks a rounded result.
 */
export function calculate(query: string): Calculation | undefined {
  if (query.length > LONGEST_QUERY) return undefined
  let expression = ''
  try {
    const parsed = parseQuery(query)
    if (parsed === undefined) return undefined
    expression = render(parsed)
    const source = parsed.kind === 'convert' ? render(parsed.operand) : expression
    const results = evaluate(parsed).map(formatParts)
    const value = results.map(({ text }) => text).join(' = ')
    const answer = results.map(({ text, exact }) => `${exact ? '=' : '≈'} ${text}`).join(' ')
    return { expression, value, answer: `${source} ${answer}${calendarNote(parsed)}` }
  } catch (error) {
    if (error instanceof OutsideField) return undefined
    if (!(error instanceof Refusal)) throw error
    const subject = expression || 'That'
    const verdict = error.value === 'undefined' ? ' is undefined' : ''
    return { expression, value: error.value, answer: `${subject}${verdict}: ${error.message}.` }
  }
}

function formatParts(parts: readonly Quantity[]): Display {
  const shown = parts.map(formatQuantity)
  return { text: shown.map(({ text }) => text).join(' '), exact: shown.every(({ exact }) => exact) }
}
