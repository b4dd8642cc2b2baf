import { integer } from './amount.ts'
import { binary, wholeNumber, type Expression, type Operator } from './expression.ts'
import { parseRoom } from './parse-conversion.ts'
import { parseExpression, parseItems } from './parse-expression.ts'
import type { Reader } from './reader.ts'
import { ownEntry } from '../../../core/own-entry.ts'

/** Sums put as commands or little stories; each form reads the whole text. */
export const COMMAND_FORMS: readonly ((reader: Reader) => Expression | undefined)[] = [
  combine,
  from,
  split,
  goInto,
  area,
  oneFunction,
  remainder,
]

const COMBINATIONS: Record<string, Operator> = {
  add: '+',
  adding: '+',
  sum: '+',
  multiply: '*',
  multiplying: '*',
  divide: '/',
  dividing: '/',
}
const JOINERS: Record<Operator, readonly string[]> = {
  '+': ['and', 'to', 'with'],
  '*': ['by', 'and', 'with', 'times'],
  '/': ['by', 'with'],
  '-': [],
  '^': [],
  mod: [],
  of: [],
  off: [],
  'as a percentage of': [],
}

/** "add 3, 4 and 5", "add 3 to 5", "multiply 6 by 7", "divide 3 by 2" */
function combine(reader: Reader): Expression | undefined {
  const operator = ownEntry(COMBINATIONS, reader.peekWord() ?? '')
  if (operator === undefined) return undefined
  reader.next()
  reader.phrase('up', 'together')
  reader.andSeparates = true
  const items = operator === '/' ? one(parseExpression(reader)) : parseItems(reader)
  if (items.length === 1 && reader.phrase(...JOINERS[operator])) items.push(...one(parseExpression(reader)))
  reader.phrase('together')
  if (items.length < 2) return undefined
  return items.reduce((left, right) => binary(operator, left, right))
}

/** "subtract 85 from 997", "take 5 from 12" */
function from(reader: Reader): Expression | undefined {
  const command = reader.phrase('subtract', 'subtracting', 'take away', 'take', 'deduct')
  const less = parseExpression(reader)
  if (less === undefined) return undefined
  if (command === undefined && !reader.phrase('subtracted', 'taken away', 'taken')) return undefined
  const whole = reader.phrase('from') && parseExpression(reader)
  return whole ? binary('-', whole, less) : undefined
}

/** "$90 split 4 ways", "split 200000 7 ways", "divide 90 between 4 people" */
function split(reader: Reader): Expression | undefined {
  const command = reader.phrase('split', 'divide', 'share')
  const whole = parseExpression(reader)
  if (whole === undefined) return undefined
  reader.phrase('bill', 'tab', 'check')
  if (command === undefined && !reader.phrase('split', 'divided', 'shared')) return undefined
  const among = reader.phrase('between', 'among', 'amongst', 'into', 'by')
  const parts = parseExpression(reader)
  const named = reader.phrase(
    'equal ways',
    'ways',
    'people',
    'persons',
    'friends',
    'of us',
    'equal parts',
    'parts',
    'equally',
  )
  return parts?.kind === 'number' && (named || among) ? binary('/', whole, parts) : undefined
}

/** "how many times does 8 go into 2000" */
function goInto(reader: Reader): Expression | undefined {
  if (!reader.phrase('how many times') || !reader.phrase('does', 'can', 'do', 'will', 'would'))
    return undefined
  const divisor = parseExpression(reader)
  if (divisor === undefined || !reader.phrase('go into', 'fit into', 'go in', 'fit in')) return undefined
  const whole = parseExpression(reader)
  return whole && binary('/', whole, divisor)
}

/** "area of a 20 x 20 room" */
function area(reader: Reader): Expression | undefined {
  reader.phrase('the')
  return reader.phrase('area of', 'square footage of') ? parseRoom(reader) : undefined
}

/** "square 12", "cube 3", "halve 30" */
function oneFunction(reader: Reader): Expression | undefined {
  const verb = reader.phrase('square', 'cube', 'halve')
  const operand = verb && parseExpression(reader)
  if (!operand) return undefined
  const two = wholeNumber(2n, integer(2n))
  if (verb === 'halve') return binary('/', operand, two)
  return binary('^', operand, verb === 'square' ? two : wholeNumber(3n, integer(3n)))
}

/** "the remainder of 17 divided by 5", "the remainder when 17 is divided by 5" */
function remainder(reader: Reader): Expression | undefined {
  reader.phrase('the')
  if (!reader.phrase('remainder of', 'remainder when', 'remainder if')) return undefined
  const whole = parseExpression(reader)
  if (whole?.kind === 'binary' && whole.operator === '/') return binary('mod', whole.left, whole.right)
  const divisor = whole && reader.phrase('is divided by') && parseExpression(reader)
  return whole && divisor ? binary('mod', whole, divisor) : undefined
}

function one(expression: Expression | undefined): Expression[] {
  return expression ? [expression] : []
}
