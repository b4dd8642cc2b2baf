import type { Amount } from './amount.ts'
import type { Units } from './unit.ts'

export type Operator = '+' | '-' | '*' | '/' | '^' | 'mod' | 'of' | 'off' | 'as a percentage of'
export type FunctionName = 'sqrt' | 'cbrt' | 'abs' | 'ln' | 'log10' | 'log2'

/** What a question asks to be worked out. */
export type Expression =
  /** `text` is the number as it is shown: `12`, `0.5`, `1/3`. */
  | { kind: 'number'; amount: Amount; text: string }
  | { kind: 'pi' }
  | { kind: 'measure'; operand: Expression; units: Units }
  /** `5 ft 10 in`: one quantity in two units. */
  | { kind: 'compound'; major: Expression; minor: Expression }
  | { kind: 'percent'; operand: Expression }
  | { kind: 'negate'; operand: Expression }
  | { kind: 'factorial'; operand: Expression }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; name: FunctionName; operand: Expression }
  | { kind: 'convert'; operand: Expression; targets: readonly Units[] }

export function binary(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right }
}

export function percent(operand: Expression): Expression {
  return { kind: 'percent', operand }
}

export function wholeNumber(value: bigint, amount: Amount): Expression {
  return { kind: 'number', amount, text: value.toString() }
}

/** A number, a percentage or a quantity by itself: nothing to work out. */
export function isLiteral(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'pi':
    case 'compound':
      return true
    case 'measure':
    case 'percent':
    case 'negate':
      return isLiteral(expression.operand)
    default:
      return false
  }
}
