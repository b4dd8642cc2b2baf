import {
  add,
  divide,
  factorial,
  integer,
  isNegative,
  logarithm,
  modulo,
  multiply,
  ONE,
  pi,
  root,
  subtract,
  type Amount,
} from './amount.ts'
import type { Expression, FunctionName, Operator } from './expression.ts'
import {
  addQuantities,
  convert,
  divideQuantities,
  multiplyQuantities,
  negateQuantity,
  plain,
  raiseQuantity,
  type Quantity,
} from './quantity.ts'
import { mixedUnits } from './mixed-units.ts'
import { OutsideField, Refusal } from './refusal.ts'

const HUNDRED = integer(100n)

/**
 * Works an expression out: one value, or one for each target of a conversion; a value is a list because it may
 * have several parts, `5 ft 10 in`.
 * @throws Refusal when there is no value, OutsideField when the expression is not of this field
 */
export function evaluate(expression: Expression): Quantity[][] {
  if (expression.kind !== 'convert') return [[valueOf(expression)]]
  const source = valueOf(expression.operand)
  const mixed = mixedUnits(source, expression.targets)
  return mixed ? [mixed] : expression.targets.map((target) => [convert(source, target)])
}

function valueOf(expression: Expression): Quantity {
  switch (expression.kind) {
    case 'number':
      return plain(expression.amount)
    case 'pi':
      return plain(pi())
    case 'measure':
      return { amount: plainValue(expression.operand), units: expression.units }
    case 'compound':
      return addQuantities(valueOf(expression.major), valueOf(expression.minor), 1)
    case 'percent':
      return { amount: divide(plainValue(expression.operand), HUNDRED), units: [], percent: true }
    case 'negate':
      return negateQuantity(valueOf(expression.operand))
    case 'factorial':
      return plain(factorial(plainValue(expression.operand)))
    case 'call':
      return call(expression.name, valueOf(expression.operand))
    case 'binary':
      return operate(expression.operator, valueOf(expression.left), valueOf(expression.right))
    case 'convert':
      throw new OutsideField()
  }
}

function operate(operator: Operator, left: Quantity, right: Quantity): Quantity {
  switch (operator) {
    case '+':
    case '-': {
      const sign = operator === '+' ? 1 : -1
      // 240 + 15% is 240 and 15% of it, as on a pocket calculator; 10% + 5% is 15%.
      if (right.percent && !left.percent) return scaled(left, changeBy(right.amount, sign))
      return addQuantities(left, right, sign)
    }
    case '*':
      return multiplyQuantities(left, right)
    case '/':
      return divideQuantities(left, right)
    case '^':
      return raiseQuantity(left, right)
    case 'mod':
      return plain(modulo(unitless(left), unitless(right)))
    case 'of': {
      const value = multiplyQuantities(left, right)
      return left.percent && right.percent ? { ...value, percent: true } : value
    }
    case 'off':
      return scaled(right, changeBy(left.amount, -1))
    case 'as a percentage of':
      return { amount: unitless(divideQuantities(left, right)), units: [], percent: true }
  }
}

function call(name: FunctionName, operand: Quantity): Quantity {
  if (name === 'abs') return isNegative(operand.amount) ? negateQuantity(operand) : operand
  const amount = unitless(operand)
  switch (name) {
    case 'sqrt':
      return plain(root(amount, 2))
    case 'cbrt':
      return plain(root(amount, 3))
    case 'ln':
      return plain(logarithm(amount, 'e'))
    case 'log10':
      return plain(logarithm(amount, 10))
    case 'log2':
      return plain(logarithm(amount, 2))
  }
}

function changeBy(share: Amount, sign: 1 | -1): Amount {
  return sign === 1 ? add(ONE, share) : subtract(ONE, share)
}

function scaled(quantity: Quantity, factor: Amount): Quantity {
  return { ...quantity, amount: multiply(quantity.amount, factor) }
}

function plainValue(expression: Expression): Amount {
  return unitless(valueOf(expression))
}

function unitless(quantity: Quantity): Amount {
  if (quantity.units.length > 0)
    throw new Refusal('undefined', 'that works only with plain numbers, not with units')
  return quantity.amount
}
