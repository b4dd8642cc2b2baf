import type { Expression, Operator } from './expression.ts'
import { unitLabel } from './format-quantity.ts'
import type { Units } from './unit.ts'

/** How tightly each form holds together, as in the parser; a looser part inside a tighter one gets parentheses. */
const TIGHTNESS: Record<Operator, number> = {
  'as a percentage of': 0,
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  mod: 2,
  of: 4,
  off: 4,
  '^': 5,
}
const SIGNED = 3
const POSTFIX = 6
const PRIMARY = 7

/** Writes an expression out in one fixed way, which reads back to the same expression: `15% of (200 + 40)`. */
export function render(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text
    case 'pi':
      return 'pi'
    case 'measure':
      return renderMeasure(expression.operand, expression.units)
    case 'compound':
      return `${render(expression.major)} ${render(expression.minor)}`
    case 'percent':
      return `${within(expression.operand, POSTFIX)}%`
    case 'negate':
      return `-${within(expression.operand, SIGNED + 1)}`
    case 'factorial':
      return `${within(expression.operand, POSTFIX + 1)}!`
    case 'call':
      return `${expression.name}(${render(expression.operand)})`
    case 'binary':
      return renderBinary(expression.operator, expression.left, expression.right)
    case 'convert': {
      const targets = expression.targets.map((units) => unitLabel(units, false))
      return `${render(expression.operand)} in ${targets.join(' and ')}`
    }
  }
}

function renderBinary(operator: Operator, left: Expression, right: Expression): string {
  if (operator === 'as a percentage of')
    return `${within(left, TIGHTNESS['*'])} ${operator} ${within(right, TIGHTNESS['*'])}`
  const own = TIGHTNESS[operator]
  const tighterLeft = operator === '^' || operator === 'off' ? own + 1 : own
  // 2^-3 and 10% of 20% of 500 need no parentheses on the right; a - (b - c) does.
  const tighterRight = operator === '^' || operator === 'of' || operator === 'off' ? own : own + 1
  const first = within(left, operator === 'of' ? leftOfShare(left) : tighterLeft)
  const second = within(right, tighterRight)
  if (operator === '^') return `${first}^${second}`
  return `${first} ${operator === '*' ? '×' : operator} ${second}`
}

/** "1/3 of 60": the fraction before "of" stands as it is. */
function leftOfShare(left: Expression): number {
  return left.kind === 'percent' ? POSTFIX : TIGHTNESS['/']
}

function renderMeasure(operand: Expression, units: Units): string {
  const [first] = units
  const text = render(operand)
  if (units.length === 1 && first?.power === 1 && first.unit.money) return first.unit.singular + text
  return `${text} ${unitLabel(units, text === '1' || text.includes('/'))}`
}

function within(expression: Expression, tightness: number): string {
  const text = render(expression)
  return tightnessOf(expression) < tightness ? `(${text})` : text
}

function tightnessOf(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      // A fraction of something reads like a product.
      if (expression.operator === 'of' && expression.left.kind !== 'percent') return TIGHTNESS['*']
      return TIGHTNESS[expression.operator]
    case 'negate':
      return SIGNED
    case 'percent':
    case 'factorial':
      return POSTFIX
    case 'number':
      return expression.text.includes('/') ? TIGHTNESS['/'] : PRIMARY
    case 'convert':
      return 0
    default:
      return PRIMARY
  }
}
