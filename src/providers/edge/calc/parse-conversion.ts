import { ONE } from './amount.ts'
import { binary, wholeNumber, type Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { parseUnits, parseUnitsList } from './parse-units.ts'
import type { Reader } from './reader.ts'

const VERBS = ['convert', 'converting', 'change', 'turn', 'express', 'transform', 'translate'] as const
const INTO = ['converted to', 'converted into', 'in to', 'to', 'into', 'in', 'as'] as const
const BETWEEN = new Set(
  'are is there in make makes up equal equals go goes into to would be does do fit from per for contained inside within were of'.split(
    ' ',
  ),
)

/** Questions about units; each form reads the whole text. */
export const CONVERSION_FORMS: readonly ((reader: Reader) => Expression | undefined)[] = [
  convertTo,
  howMany,
  isHowMany,
  ifIHave,
  conversionOf,
  quantityIn,
]

/** "convert 5 miles to km", "change inches into feet" */
function convertTo(reader: Reader): Expression | undefined {
  const verb = reader.phrase(...VERBS)
  reader.phrase('from', 'the')
  const source = parseSource(reader)
  if (source === undefined || (verb === undefined && !reader.phrase('converted', 'changed'))) return undefined
  return reader.phrase(...INTO) ? toTargets(reader, source) : undefined
}

/** "how many ounces in 2 pounds", "how many cups make a gallon", "what amount of meters are in 5 feet" */
function howMany(reader: Reader): Expression | undefined {
  if (
    !reader.phrase(
      'how many',
      'how much',
      'what amount of',
      'amount of',
      'the number of',
      'number of',
      'what number of',
    )
  )
    return undefined
  const targets = parseUnitsList(reader)
  if (targets === undefined) return undefined
  const room = reader.attempt(() => squareRoom(reader))
  if (room)
    return {
      kind: 'convert',
      operand: { kind: 'measure', operand: room, units: targets[0] ?? [] },
      targets,
    }
  if (!reader.skip(BETWEEN) && !reader.symbol('=')) return undefined
  const source = parseSource(reader)
  return source && { kind: 'convert', operand: source, targets }
}

/** "12 feet is equal to how many inches" */
function isHowMany(reader: Reader): Expression | undefined {
  const source = parseSource(reader)
  if (source === undefined) return undefined
  if (
    !reader.phrase(
      'is equal to',
      'are equal to',
      'is the same as',
      'equals',
      'equal',
      'is',
      'are',
      'in',
      'to',
      'makes',
    ) &&
    !reader.symbol('=')
  )
    return undefined
  return reader.phrase('how many', 'how much', 'what in') ? toTargets(reader, source) : undefined
}

/** "if i have four inches, how many centimeters is that" */
function ifIHave(reader: Reader): Expression | undefined {
  if (!reader.phrase('if i have', 'if you have', 'if we have', 'i have')) return undefined
  const source = parseSource(reader)
  reader.symbol(',')
  if (source === undefined || !reader.phrase('how many', 'how much')) return undefined
  const targets = parseUnitsList(reader)
  if (targets === undefined) return undefined
  reader.phrase(
    'is that',
    'is it',
    'are there',
    'is this',
    'do i have',
    'do you have',
    'are that',
    'would that be',
  )
  return { kind: 'convert', operand: source, targets }
}

/** "the conversion of inches to centimeters", "the conversion between tablespoons and cups" */
function conversionOf(reader: Reader): Expression | undefined {
  reader.phrase('the')
  if (
    !reader.phrase('conversion', 'conversion rate', 'conversion factor') ||
    !reader.phrase('of', 'for', 'from', 'between')
  )
    return undefined
  reader.andSeparates = true
  const source = parseSource(reader)
  return source && reader.phrase('and', ...INTO) ? toTargets(reader, source) : undefined
}

/** "100 f in celsius", "four inches be in centimeters", "5 feet to meters", "2 pounds = oz" */
function quantityIn(reader: Reader): Expression | undefined {
  const source = parseExpression(reader)
  if (source === undefined) return undefined
  reader.phrase('is', 'be', 'are', 'equal', 'equal to', 'expressed', 'measured')
  return reader.phrase(...INTO) || reader.symbol('=') ? toTargets(reader, source) : undefined
}

function toTargets(reader: Reader, operand: Expression): Expression | undefined {
  reader.phrase('the')
  const targets = parseUnitsList(reader)
  return targets && { kind: 'convert', operand, targets }
}

/** A quantity, or a unit by itself, which stands for one of it: "how do you convert pounds to grams". */
function parseSource(reader: Reader): Expression | undefined {
  const quantity = reader.attempt(parseExpression)
  if (quantity) return quantity
  reader.phrase('a', 'an', 'each', 'every')
  const article = reader.peek()
  if (article?.kind === 'number') return parseExpression(reader)
  const units = parseUnits(reader)
  // One degree is no example of how to convert temperatures.
  if (units === undefined || units.some(({ unit }) => unit.offset !== undefined)) return undefined
  return { kind: 'measure', operand: wholeNumber(1n, ONE), units }
}

/** "is a 13 by 74 room": sides in the unit whose square is asked for. */
function squareRoom(reader: Reader): Expression | undefined {
  if (!reader.phrase('is', 'are in', 'in')) return undefined
  return parseRoom(reader)
}

/** "a 13 by 74 room" */
export function parseRoom(reader: Reader): Expression | undefined {
  reader.phrase('a', 'an', 'the')
  const [width, by, length] = [reader.next(), reader.next(), reader.next()]
  if (width?.kind !== 'number' || length?.kind !== 'number') return undefined
  const times =
    by?.kind === 'word' ? by.word === 'by' || by.word === 'x' : by?.kind === 'symbol' && by.symbol === '*'
  if (
    !times ||
    !reader.phrase('room', 'rectangle', 'square', 'area', 'space', 'floor', 'wall', 'garden', 'yard')
  )
    return undefined
  const [first, second] = [width, length].map(({ amount, text }): Expression => ({
    kind: 'number',
    amount,
    text,
  }))
  return first && second && binary('*', first, second)
}
