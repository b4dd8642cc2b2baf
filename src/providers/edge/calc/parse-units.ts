import type { Reader } from './reader.ts'
import type { UnitPower, Units } from './unit.ts'
import { COMPOUND_NAMES, findUnit } from './unit-table.ts'
import { ownEntry } from '../../../core/own-entry.ts'

/** Longest name of a unit, in words. */
const NAME_WORDS = 3

const PREFIX_POWERS: Record<string, number> = { square: 2, sq: 2, cubic: 3, cu: 3 }
const SUFFIX_POWERS: Record<string, number> = { squared: 2, cubed: 3 }
const AFTER_INCHES = new Set([
  'to',
  'into',
  'in',
  'as',
  'is',
  'equals',
  'plus',
  'minus',
  'times',
  'x',
  'divided',
  'by',
])

/** `km`, `square feet`, `miles per hour`, `m/s^2`, `degrees celsius`; undefined when no unit comes next. */
export function parseUnits(reader: Reader): Units | undefined {
  return reader.attempt(() => {
    const compound = ownEntry(COMPOUND_NAMES, reader.peekWord() ?? '')
    if (compound) {
      reader.next()
      return quotient(compound)
    }
    const first = parseUnit(reader)
    if (first === undefined) return undefined
    const units = [first]
    for (let under = parseDivisor(reader); under !== undefined; under = parseDivisor(reader))
      units.push({ unit: under.unit, power: -under.power })
    return units
  })
}

/** Several targets: `pounds and ounces`. */
export function parseUnitsList(reader: Reader): Units[] | undefined {
  const first = parseUnits(reader)
  if (first === undefined) return undefined
  const list = [first]
  for (;;) {
    const more = reader.attempt(() => {
      const comma = reader.symbol(',')
      const and = reader.phrase('and', 'or')
      return comma || and ? parseUnits(reader) : undefined
    })
    if (more === undefined) return list
    list.push(more)
  }
}

function quotient([over, under]: readonly [string, string]): Units | undefined {
  const [top, bottom] = [findUnit(over), findUnit(under)]
  if (top === undefined || bottom === undefined) return undefined
  return [
    { unit: top, power: 1 },
    { unit: bottom, power: -1 },
  ]
}

function parseDivisor(reader: Reader): UnitPower | undefined {
  return reader.attempt(() => {
    if (!reader.symbol('/') && !reader.phrase('per', 'a', 'an')) return undefined
    return parseUnit(reader)
  })
}

function parseUnit(reader: Reader): UnitPower | undefined {
  return reader.attempt(() => {
    const prefix = ownEntry(PREFIX_POWERS, reader.peekWord() ?? '')
    if (prefix !== undefined) reader.next()
    const unit = parseName(reader)
    if (unit === undefined) return undefined
    const suffix = prefix === undefined ? parseSuffix(reader) : undefined
    return { unit, power: prefix ?? suffix ?? 1 }
  })
}

function parseName(reader: Reader): UnitPower['unit'] | undefined {
  const symbol = reader.peekSymbol()
  if ((symbol === "'" || symbol === '"') && reader.peek()?.spaced === false) {
    reader.next()
    return findUnit(symbol)
  }
  if (reader.peekWord() === 'in' && standsForInches(reader)) {
    reader.next()
    return findUnit('inch')
  }
  const degrees = reader.phrase('degrees', 'degree', 'deg') !== undefined
  for (let count = NAME_WORDS; count > 0; count--) {
    const words: string[] = []
    for (let ahead = 0; ahead < count; ahead++) {
      const token = reader.peek(ahead)
      if (token?.kind === 'word') words.push(token.raw)
    }
    const unit = words.length === count ? findUnit(words.join(' ')) : undefined
    if (unit === undefined) continue
    if (degrees && unit.offset === undefined) return undefined
    reader.position += count
    return unit
  }
  return undefined
}

/** `6 in to cm`: an `in` that ends the text or has an operator or another preposition after it is the unit. */
function standsForInches(reader: Reader): boolean {
  const after = reader.peek(1)
  if (after === undefined) return true
  return after.kind === 'word'
    ? AFTER_INCHES.has(after.word)
    : after.kind === 'symbol' && after.symbol !== '$'
}

/** `m^2`, `m2`, `meters squared`. */
function parseSuffix(reader: Reader): number | undefined {
  const word = ownEntry(SUFFIX_POWERS, reader.peekWord() ?? '')
  if (word !== undefined) {
    reader.next()
    return word
  }
  const caret = reader.peekSymbol() === '^' ? 1 : 0
  const digit = reader.peek(caret)
  if (digit?.kind !== 'number' || digit.spaced || !/^[23]$/.test(digit.text)) return undefined
  reader.position += caret + 1
  return Number(digit.text)
}
