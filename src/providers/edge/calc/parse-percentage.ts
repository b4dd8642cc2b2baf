import { integer, ONE } from './amount.ts'
import { binary, wholeNumber, type Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import type { Reader } from './reader.ts'

type Form = (reader: Reader) => Expression | undefined

const PERCENT = ['percent', 'percentage', 'per cent', 'proportion', 'fraction'] as const
const RATES = [
  'sales tax',
  'tax',
  'tip',
  'gratuity',
  'vat',
  'discount',
  'commission',
  'interest',
  'service charge',
] as const

/** Questions about shares; each form reads the whole text. */
export const PERCENTAGE_FORMS: readonly Form[] = [
  whatPercent,
  isWhatPercent,
  asPercentage,
  asDecimal,
  percentOfWhat,
  percentChange,
  changedBy,
  rateOn,
  amountWithRate,
  moreThan,
]

/** "what percent of 80 is 20", "what percentage is 20 of 80", "what percent is 20 out of 80" */
function whatPercent(reader: Reader): Expression | undefined {
  reader.phrase('what', 'which')
  if (!percentWord(reader)) return undefined
  if (reader.phrase('of', 'out of')) {
    const whole = parseExpression(reader)
    const part = whole && reader.phrase('is', 'are', 'does') && parseExpression(reader)
    return whole && part ? shareOf(part, whole) : undefined
  }
  if (!reader.phrase('is', 'are')) return undefined
  return partAndWhole(reader)
}

/** "20 is what percent of 80", "20 out of 80 is what percent" */
function isWhatPercent(reader: Reader): Expression | undefined {
  const part = parseExpression(reader)
  if (part === undefined) return undefined
  if (reader.phrase('out of', 'of')) {
    const whole = parseExpression(reader)
    const asked = whole && reader.phrase('is what', 'as what', 'equals what') && percentWord(reader)
    return asked ? shareOf(part, whole) : undefined
  }
  if (
    !reader.phrase('is what', 'is which', 'equals what') ||
    !percentWord(reader) ||
    !reader.phrase('of', 'out of')
  )
    return undefined
  const whole = parseExpression(reader)
  return whole && shareOf(part, whole)
}

/** "20 as a percentage of 80", "20 out of 80 as a percentage", "17/20 as a percent", "0.85 as a percent" */
function asPercentage(reader: Reader): Expression | undefined {
  const part = parseExpression(reader)
  if (part === undefined) return undefined
  const whole = reader.phrase('out of') ? parseExpression(reader) : undefined
  if (!reader.phrase('as a', 'as the', 'as', 'in', 'to a', 'into a', 'to') || !percentWord(reader))
    return undefined
  if (whole) return shareOf(part, whole)
  if (reader.phrase('of')) {
    const named = parseExpression(reader)
    return named && shareOf(part, named)
  }
  if (part.kind === 'number') return shareOf(part, wholeNumber(1n, ONE))
  return part.kind === 'binary' && part.operator === '/' ? shareOf(part.left, part.right) : undefined
}

/** "12.5% as a decimal" */
function asDecimal(reader: Reader): Expression | undefined {
  const share = parseExpression(reader)
  if (share?.kind !== 'percent' || !reader.phrase('as a decimal', 'in decimal')) return undefined
  return binary('/', share.operand, wholeNumber(100n, integer(100n)))
}

/** "20 is 25% of what number" */
function percentOfWhat(reader: Reader): Expression | undefined {
  const part = parseExpression(reader)
  if (part === undefined || !reader.phrase('is', 'equals')) return undefined
  const share = parseExpression(reader)
  if (share?.kind !== 'percent' || !reader.phrase('of what number', 'of which number', 'of what'))
    return undefined
  return binary('/', part, share)
}

/** "percent change from 80 to 100", "percentage increase from 80 to 100" */
function percentChange(reader: Reader): Expression | undefined {
  reader.phrase('the')
  if (!percentWord(reader)) return undefined
  const change = reader.phrase('change', 'increase', 'decrease', 'difference', 'growth', 'drop', 'reduction')
  if (change === undefined || !reader.phrase('from', 'between')) return undefined
  reader.andSeparates = true
  const before = parseExpression(reader)
  const after = before && reader.phrase('to', 'and') && parseExpression(reader)
  if (!before || !after) return undefined
  const falls = change === 'decrease' || change === 'drop' || change === 'reduction'
  return shareOf(falls ? binary('-', before, after) : binary('-', after, before), before)
}

/** "increase 50 by 10%", "50 increased by 10%", "reduce 80 by 5" */
function changedBy(reader: Reader): Expression | undefined {
  const first = reader.phrase('increase', 'raise', 'decrease', 'reduce', 'lower', 'discount')
  const amount = parseExpression(reader)
  const verb = first ?? reader.phrase('increased', 'raised', 'decreased', 'reduced', 'lowered', 'discounted')
  if (amount === undefined || verb === undefined || !reader.phrase('by')) return undefined
  const change = parseExpression(reader)
  return change && binary(/^(?:increase|raise)/.test(verb) ? '+' : '-', amount, change)
}

/** "an 18 percent tip on 20 dollars", "a tip of 20% on $50", "8% sales tax on $80" */
function rateOn(reader: Reader): Expression | undefined {
  reader.phrase('a', 'an', 'the')
  const before = reader.phrase(...RATES)
  if (before) reader.phrase('of', 'at')
  const rate = before ? rateThenAmount(reader) : parseExpression(reader)
  if (before || rate?.kind !== 'percent') return before ? rate : undefined
  const name = reader.phrase(...RATES)
  if (name === undefined || !reader.phrase('on', 'for', 'of', 'from')) return undefined
  const amount = bill(reader)
  return amount && binary('of', rate, amount)
}

/** "tip of 20% on $50", "tip on $50 at 20%" */
function rateThenAmount(reader: Reader): Expression | undefined {
  const on = reader.phrase('on', 'for')
  const first = on ? bill(reader) : parseExpression(reader)
  if (first === undefined) return undefined
  if (on) {
    const rate = reader.phrase('at', 'of') ? parseExpression(reader) : undefined
    return rate?.kind === 'percent' ? binary('of', rate, first) : undefined
  }
  if (first.kind !== 'percent' || !reader.phrase('on', 'for')) return undefined
  const amount = bill(reader)
  return amount && binary('of', first, amount)
}

/** "$45 with a 20% tip", "$80 plus 8% tax" */
function amountWithRate(reader: Reader): Expression | undefined {
  const amount = bill(reader)
  if (amount === undefined) return undefined
  const joined = reader.phrase('with', 'including', 'and')
  if (joined) reader.phrase('a', 'an')
  if (joined) {
    const rate = parseExpression(reader)
    const name = rate?.kind === 'percent' ? reader.phrase(...RATES) : undefined
    return rate && name ? binary(name === 'discount' ? '-' : '+', amount, rate) : undefined
  }
  const taxed = amount.kind === 'binary' && amount.operator === '+' && amount.right.kind === 'percent'
  return taxed && reader.phrase(...RATES) ? amount : undefined
}

/** "20% more than 50", "20% less than 50" */
function moreThan(reader: Reader): Expression | undefined {
  const rate = parseExpression(reader)
  if (rate?.kind !== 'percent') return undefined
  const way = reader.phrase(
    'more than',
    'higher than',
    'greater than',
    'above',
    'less than',
    'lower than',
    'below',
  )
  const amount = way && parseExpression(reader)
  if (!way || !amount) return undefined
  return binary(/^(?:less|lower|below)/.test(way) ? '-' : '+', amount, rate)
}

/** "$45", "a $45 bill", "a 45 dollar bill". */
function bill(reader: Reader): Expression | undefined {
  reader.phrase('a', 'an', 'the', 'my')
  reader.phrase('bill of', 'meal of', 'check of', 'dinner of')
  const amount = parseExpression(reader)
  if (amount) reader.phrase('bill', 'meal', 'check', 'tab', 'dinner', 'lunch', 'order', 'purchase')
  return amount
}

function partAndWhole(reader: Reader): Expression | undefined {
  const part = parseExpression(reader)
  const whole = part && reader.phrase('out of', 'of') && parseExpression(reader)
  return part && whole ? shareOf(part, whole) : undefined
}

function percentWord(reader: Reader): boolean {
  return reader.symbol('%') || reader.phrase(...PERCENT) !== undefined
}

function shareOf(part: Expression, whole: Expression): Expression {
  return binary('as a percentage of', part, whole)
}
