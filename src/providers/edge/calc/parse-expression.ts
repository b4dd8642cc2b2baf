import { integer, ONE } from './amount.ts'
import {
  binary,
  percent,
  wholeNumber,
  type Expression,
  type FunctionName,
  type Operator,
} from './expression.ts'
import { ordinal } from './numerals.ts'
import { parseUnits } from './parse-units.ts'
import type { Reader } from './reader.ts'
import { dimensionKey } from './unit.ts'
import { findUnit } from './unit-table.ts'
import { ownEntry } from '../../../core/own-entry.ts'

/*
 * Precedence, loosest first: + and -; *, /, mod and "of" after a fraction; a sign; "of" and "off" after a
 * percentage; ^ (right to left); !, %, squared, units. As in school: -2^2 is -4, 2^3^2 is 2^9, 6/2(1+2) is 9.
 */

const ADDITIVE: readonly (readonly [string, Operator])[] = [
  ['plus', '+'],
  ['added to', '+'],
  ['minus', '-'],
  ['take away', '-'],
  ['less', '-'],
]

const MULTIPLICATIVE: readonly (readonly [string, Operator])[] = [
  ['x', '*'],
  ['times', '*'],
  ['multiplied by', '*'],
  ['multiplied with', '*'],
  ['multiply by', '*'],
  ['divided by', '/'],
  ['divided buy', '/'],
  ['divide by', '/'],
  ['over', '/'],
  ['modulo', 'mod'],
  ['mod', 'mod'],
]

const FUNCTIONS: readonly (readonly [string, FunctionName])[] = [
  ['square root', 'sqrt'],
  ['squareroot', 'sqrt'],
  ['sqrt', 'sqrt'],
  ['cube root', 'cbrt'],
  ['cubed root', 'cbrt'],
  ['cbrt', 'cbrt'],
  ['absolute value', 'abs'],
  ['abs', 'abs'],
  ['natural logarithm', 'ln'],
  ['natural log', 'ln'],
  ['ln', 'ln'],
  ['logarithm', 'log10'],
  ['log base ten', 'log10'],
  ['log', 'log10'],
]

const MULTIPLIERS: Record<string, bigint> = { twice: 2n, double: 2n, thrice: 3n, triple: 3n }

/** An arithmetic expression from where the reader stands; undefined when there is none. */
export function parseExpression(reader: Reader): Expression | undefined {
  return reader.nested(() => chain(reader, parseTerm, () => additiveOperator(reader)))
}

function chain(
  reader: Reader,
  operand: (reader: Reader) => Expression | undefined,
  operator: (left: Expression) => Operator | undefined,
): Expression | undefined {
  let left = operand(reader)
  while (left !== undefined) {
    const before = reader.position
    const found = operator(left)
    if (found === undefined) return left
    const right = operand(reader)
    if (right === undefined) {
      reader.position = before
      return left
    }
    left = binary(found, left, right)
  }
  return undefined
}

function additiveOperator(reader: Reader): Operator | undefined {
  if (reader.symbol('+')) return '+'
  if (reader.symbol('-')) return '-'
  return spokenOperator(reader, ADDITIVE)
}

function spokenOperator(
  reader: Reader,
  table: readonly (readonly [string, Operator])[],
): Operator | undefined {
  for (const [phrase, operator] of table) if (reader.phrase(phrase)) return operator
  return undefined
}

function parseTerm(reader: Reader): Expression | undefined {
  return chain(reader, parseSigned, (left) => multiplicativeOperator(reader, left))
}

function multiplicativeOperator(reader: Reader, left: Expression): Operator | undefined {
  if (reader.symbol('*')) return '*'
  if (reader.symbol('/')) return '/'
  if (reader.peekSymbol() === '(' || (reader.peekWord() === 'pi' && left.kind === 'number')) return '*'
  if (isSpacedModulo(reader)) {
    reader.next()
    return 'mod'
  }
  if (isFraction(left) && reader.phrase('of')) return 'of'
  return spokenOperator(reader, MULTIPLICATIVE)
}

/** `17 % 5`, as programmers write it; `20%5` is neither. */
function isSpacedModulo(reader: Reader): boolean {
  const after = reader.peek(1)
  if (reader.peekSymbol() !== '%' || reader.peek()?.spaced !== true) return false
  return after?.kind === 'number' || (after?.kind === 'symbol' && after.symbol === '(')
}

/** `1/3` or `three quarters`, which take an "of". */
function isFraction(expression: Expression): boolean {
  if (expression.kind === 'number') return expression.text.includes('/')
  if (expression.kind !== 'binary' || expression.operator !== '/') return false
  return expression.left.kind === 'number' && expression.right.kind === 'number'
}

function parseSigned(reader: Reader): Expression | undefined {
  let negative = false
  for (;;) {
    if (reader.symbol('-') || reader.phrase('minus', 'negative')) negative = !negative
    else if (!reader.symbol('+') && !reader.phrase('positive')) {
      const operand = parseShare(reader)
      return operand && negative ? { kind: 'negate', operand } : operand
    }
  }
}

/** `15% of 240`, `20% off 80`. */
function parseShare(reader: Reader): Expression | undefined {
  const left = parsePower(reader)
  if (left?.kind !== 'percent') return left
  return (
    reader.attempt(() => {
      const operator = reader.phrase('off of', 'off', 'of')
      if (operator === undefined) return undefined
      reader.phrase('the', 'a total of')
      const right = reader.nested(parseSigned)
      return right && binary(operator === 'of' ? 'of' : 'off', left, right)
    }) ?? left
  )
}

function parsePower(reader: Reader): Expression | undefined {
  const base = parsePostfix(reader)
  if (base === undefined) return undefined
  return reader.attempt(() => parseExponent(reader, base)) ?? base
}

/** `^ n`, `raised to n`, `to the power of n`, `to the 12th power`, `raised to the third`. */
function parseExponent(reader: Reader, base: Expression): Expression | undefined {
  if (
    reader.symbol('^') ||
    reader.phrase('raised to the power of', 'to the power of', 'to the power', 'raised to the power') ||
    (reader.peekWord(2) !== 'the' && reader.phrase('raised to'))
  ) {
    const exponent = reader.nested(parseExponentOperand)
    return exponent && binary('^', base, exponent)
  }
  const raised = reader.phrase('raised to the', 'to the')
  if (raised === undefined) return undefined
  const word = reader.peekWord()
  const named = word === undefined ? undefined : ordinal(word)
  let exponent: Expression | undefined
  if (named !== undefined) {
    reader.next()
    exponent = wholeNumber(BigInt(named), integer(BigInt(named)))
  } else {
    const token = reader.next()
    if (token?.kind !== 'number') return undefined
    exponent = { kind: 'number', amount: token.amount, text: token.text }
    if (!reader.phrase('th', 'st', 'nd', 'rd')) return undefined
  }
  if (!reader.phrase('power') && raised !== 'raised to the') return undefined
  return binary('^', base, exponent)
}

/** An exponent may have a sign: 2^-3. */
function parseExponentOperand(reader: Reader): Expression | undefined {
  if (reader.symbol('-') || reader.phrase('minus', 'negative')) {
    const operand = reader.nested(parseExponentOperand)
    return operand && { kind: 'negate', operand }
  }
  return parsePower(reader)
}

function parsePostfix(reader: Reader): Expression | undefined {
  let expression = parsePrimary(reader)
  let factorials = 0
  while (expression !== undefined) {
    if (reader.peekSymbol() === '!') {
      // A second ! would be a double factorial, or excitement.
      if (++factorials > 1) return undefined
      reader.next()
      expression = { kind: 'factorial', operand: expression }
    } else if (reader.phrase('factorial')) expression = { kind: 'factorial', operand: expression }
    else if (reader.peekSymbol() === '%' && !isSpacedModulo(reader)) {
      reader.next()
      if (expression.kind === 'percent') return undefined
      expression = percent(expression)
    } else if (expression.kind !== 'percent' && reader.phrase('percent', 'per cent', 'pct'))
      expression = percent(expression)
    else if (reader.phrase('squared')) expression = binary('^', expression, wholeNumber(2n, integer(2n)))
    else if (reader.phrase('cubed')) expression = binary('^', expression, wholeNumber(3n, integer(3n)))
    else return expression
  }
  return undefined
}

function parsePrimary(reader: Reader): Expression | undefined {
  const token = reader.peek()
  if (token === undefined) return undefined
  if (token.kind === 'number') return parseMeasure(reader)
  if (token.kind === 'symbol') return token.symbol === '(' ? parseParentheses(reader) : parseMoney(reader)
  return reader.attempt(() => {
    reader.phrase('the')
    return parseNamed(reader)
  })
}

function parseParentheses(reader: Reader): Expression | undefined {
  return reader.attempt(() => {
    if (!reader.symbol('(')) return undefined
    const inner = parseExpression(reader)
    return inner && reader.symbol(')') ? inner : undefined
  })
}

/** `$5`, `€20`. */
function parseMoney(reader: Reader): Expression | undefined {
  return reader.attempt(() => {
    const unit = findUnit(reader.peekSymbol() ?? '')
    const number = reader.peek(1)
    if (unit?.money === undefined || number?.kind !== 'number') return undefined
    reader.position += 2
    const operand: Expression = { kind: 'number', amount: number.amount, text: number.text }
    return { kind: 'measure', operand, units: [{ unit, power: 1 }] }
  })
}

/** A number with the unit after it, and a smaller unit after that: `5 ft 10 in`. */
function parseMeasure(reader: Reader): Expression | undefined {
  const major = parseSimpleMeasure(reader)
  if (major?.kind !== 'measure') return major
  const minor = reader.attempt(() => {
    if (!reader.andSeparates) {
      reader.symbol(',')
      reader.phrase('and')
    }
    const part = reader.peek()?.kind === 'number' ? parseSimpleMeasure(reader) : undefined
    if (part?.kind === 'measure')
      return dimensionKey(part.units) === dimensionKey(major.units) ? part : undefined
    return part?.kind === 'number' ? impliedInches(major, part) : undefined
  })
  return minor ? { kind: 'compound', major, minor } : major
}

/** `5'10`. */
function impliedInches(major: Expression, part: Expression): Expression | undefined {
  const [foot, inch] = [findUnit('foot'), findUnit('inch')]
  if (major.kind !== 'measure' || major.units[0]?.unit !== foot || inch === undefined) return undefined
  return { kind: 'measure', operand: part, units: [{ unit: inch, power: 1 }] }
}

function parseSimpleMeasure(reader: Reader): Expression | undefined {
  const token = reader.next()
  if (token?.kind !== 'number') return undefined
  const operand: Expression = { kind: 'number', amount: token.amount, text: token.text }
  const units = reader.attempt(() => {
    // "half a cup", "three quarters of a mile"
    if (token.fraction && !reader.phrase('of a', 'of an')) reader.phrase('a', 'an')
    return parseUnits(reader)
  })
  return units ? { kind: 'measure', operand, units } : operand
}

function parseNamed(reader: Reader): Expression | undefined {
  if (reader.phrase('pi')) return { kind: 'pi' }
  const multiplier = ownEntry(MULTIPLIERS, reader.peekWord() ?? '')
  if (multiplier !== undefined) {
    reader.next()
    const operand = reader.nested(parseSigned)
    return operand && binary('*', wholeNumber(multiplier, integer(multiplier)), operand)
  }
  if (reader.phrase('a', 'an')) {
    const units = parseUnits(reader)
    return units && { kind: 'measure', operand: wholeNumber(1n, ONE), units }
  }
  return parseCall(reader) ?? parseNamedPower(reader) ?? parseAggregate(reader)
}

function parseCall(reader: Reader): Expression | undefined {
  return reader.attempt(() => {
    const found = FUNCTIONS.find(([phrase]) => reader.phrase(phrase))
    if (found === undefined) return undefined
    let name = found[1]
    const base = reader.peek()
    if (
      found[0] === 'log' &&
      base?.kind === 'number' &&
      (reader.peekSymbol(1) === '(' || reader.peekWord(1) === 'of')
    ) {
      if (base.text !== '10' && base.text !== '2') return undefined
      name = base.text === '2' ? 'log2' : 'log10'
      reader.next()
    }
    reader.phrase('of')
    const operand = reader.peekSymbol() === '(' ? parseParentheses(reader) : reader.nested(parseSigned)
    return operand && { kind: 'call', name, operand }
  })
}

/** `the square of 12`, `the cube of 3`, `the factorial of 5`. */
function parseNamedPower(reader: Reader): Expression | undefined {
  return reader.attempt(() => {
    const phrase = reader.phrase('square of', 'cube of', 'factorial of')
    const operand = phrase && reader.nested(parseSigned)
    if (!operand) return undefined
    if (phrase === 'factorial of') return { kind: 'factorial', operand }
    const exponent = phrase === 'square of' ? 2n : 3n
    return binary('^', operand, wholeNumber(exponent, integer(exponent)))
  })
}

/** `the sum of 3, 4 and 5`, `the difference between 9 and 4`, `the average of …`. */
function parseAggregate(reader: Reader): Expression | undefined {
  return reader.attempt(() => {
    const phrase = reader.phrase('sum', 'total', 'product', 'difference', 'quotient', 'average', 'mean')
    if (phrase === undefined || !reader.phrase('of', 'between')) return undefined
    const items = parseItems(reader)
    const [first, second] = items
    if (first === undefined) return undefined
    if (second === undefined) return isAlready(phrase, first) ? first : undefined
    if (phrase === 'difference' || phrase === 'quotient') {
      if (items.length > 2) return undefined
      if (phrase === 'quotient') return binary('/', first, second)
      return { kind: 'call', name: 'abs', operand: binary('-', first, second) }
    }
    const total = items.reduce((left, right) => binary(phrase === 'product' ? '*' : '+', left, right))
    if (phrase !== 'average' && phrase !== 'mean') return total
    const count = BigInt(items.length)
    return binary('/', total, wholeNumber(count, integer(count)))
  })
}

/** "the sum of 3 plus 5". */
function isAlready(phrase: string, expression: Expression): boolean {
  if (expression.kind !== 'binary') return false
  const operators: Record<string, Operator> = {
    sum: '+',
    total: '+',
    product: '*',
    difference: '-',
    quotient: '/',
  }
  return ownEntry(operators, phrase) === expression.operator
}

/** Expressions separated by commas and `and`. */
export function parseItems(reader: Reader): Expression[] {
  const before = reader.andSeparates
  reader.andSeparates = true
  const items: Expression[] = []
  for (;;) {
    const item = items.length === 0 ? parseExpression(reader) : nextItem(reader)
    if (item === undefined) break
    items.push(item)
  }
  reader.andSeparates = before
  return items
}

function nextItem(reader: Reader): Expression | undefined {
  return reader.attempt(() => {
    const comma = reader.symbol(',')
    const and = reader.phrase('and')
    return comma || and ? parseExpression(reader) : undefined
  })
}
