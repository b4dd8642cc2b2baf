import Fraction from 'fraction.js'
import {
  add,
  asInteger,
  decimal,
  divide,
  integer,
  multiply,
  negate,
  power as raise,
  subtract,
  type Amount,
} from './amount.ts'
import { OutsideField, Refusal } from './refusal.ts'
import { dimensionKey, dimensionName, holdsMoney, sameDimension, type Unit, type Units } from './unit.ts'
import { findUnit } from './unit-table.ts'
import { unitLabel } from './format-quantity.ts'

/** An amount of units; no units for a plain number. `percent` marks a share to be shown as `25%` (amount 0.25). */
export interface Quantity {
  readonly amount: Amount
  readonly units: Units
  readonly percent?: true
}

export function plain(amount: Amount): Quantity {
  return { amount, units: [] }
}

/** @throws Refusal when the units do not go together */
export function addQuantities(left: Quantity, right: Quantity, sign: 1 | -1): Quantity {
  refuseTemperatures(left, right)
  const [first, second] = shareMoney(left, right)
  if (!sameDimension(first.units, second.units)) throw incompatible(first, second, 'added or subtracted')
  const other = convert(second, first.units).amount
  const amount = sign === 1 ? add(first.amount, other) : subtract(first.amount, other)
  const percent = left.percent && right.percent ? { percent: true as const } : {}
  return { amount, units: first.units, ...percent }
}

/** `20 dollars plus 5`: a plain number beside money is money. */
function shareMoney(left: Quantity, right: Quantity): readonly [Quantity, Quantity] {
  if (holdsMoney(left.units) && right.units.length === 0) return [left, { ...right, units: left.units }]
  if (holdsMoney(right.units) && left.units.length === 0) return [{ ...left, units: right.units }, right]
  return [left, right]
}

export function multiplyQuantities(left: Quantity, right: Quantity): Quantity {
  return combine(left, right, 1)
}

/** @throws Refusal on division by zero */
export function divideQuantities(left: Quantity, right: Quantity): Quantity {
  return combine(left, right, -1)
}

/** Products of units: feet times inches is square feet; kilometres over km/h is hours. */
function combine(left: Quantity, right: Quantity, sign: 1 | -1): Quantity {
  if (left.units.length > 0 || right.units.length > 0) refuseTemperatures(left, right)
  let amount = sign === 1 ? multiply(left.amount, right.amount) : divide(left.amount, right.amount)
  const units = [...left.units]
  for (const factor of right.units) {
    const power = factor.power * sign
    const position = units.findIndex(({ unit }) => sameKind(unit, factor.unit))
    const present = units[position]
    if (present === undefined) {
      units.push({ unit: factor.unit, power })
      continue
    }
    amount = scale(amount, factor.unit, present.unit, power)
    units.splice(position, 1, { unit: present.unit, power: present.power + power })
  }
  return { amount, units: units.filter((factor) => factor.power !== 0) }
}

/** @throws Refusal for an exponent with a unit, or a fractional power of a unit */
export function raiseQuantity(base: Quantity, exponent: Quantity): Quantity {
  if (exponent.units.length > 0) throw new Refusal('undefined', 'an exponent has to be a plain number')
  if (base.units.length === 0) return plain(raise(base.amount, exponent.amount))
  refuseTemperatures(base, exponent)
  const whole = asInteger(exponent.amount)
  if (whole === undefined || whole < 1n || whole > 3n)
    throw new Refusal('undefined', 'a unit can only be squared or cubed here')
  const units = base.units.map((factor) => ({ unit: factor.unit, power: factor.power * Number(whole) }))
  return { amount: raise(base.amount, exponent.amount), units }
}

/**
 * The same quantity in other units. Ounces are taken as fluid ounces beside volumes.
 * @throws Refusal for units that measure different things, OutsideField for money in another currency
 */
export function convert(quantity: Quantity, target: Units): Quantity {
  const [from, to] = [quantity.units, target]
  const [source, goal] = [from[0], to[0]]
  if (!sameDimension(from, to)) {
    const [fluidFrom, fluidTo] = [fluidOunces(from), fluidOunces(to)]
    if (sameDimension(fluidFrom, to)) return convert({ ...quantity, units: fluidFrom }, to)
    if (sameDimension(from, fluidTo)) return convert(quantity, fluidTo)
    if (holdsMoney(from) || holdsMoney(to) || from.length === 0) throw new OutsideField()
    throw incompatible(quantity, { amount: quantity.amount, units: to }, 'converted into each other')
  }
  if (from.length === 1 && to.length === 1 && source?.unit.offset && goal?.unit.offset) {
    const base = multiply(add(quantity.amount, decimal(source.unit.offset)), sizeOf(source.unit))
    if (isBelowZero(base)) throw new Refusal('undefined', 'that is below absolute zero')
    return { amount: subtract(divide(base, sizeOf(goal.unit)), decimal(goal.unit.offset)), units: to }
  }
  let amount = quantity.amount
  for (const { unit, power } of from) amount = scaleBy(amount, sizeOf(unit), power)
  for (const { unit, power } of to) amount = scaleBy(amount, sizeOf(unit), -power)
  return { amount, units: to }
}

/** A negative amount, in the same units. */
export function negateQuantity(quantity: Quantity): Quantity {
  return { ...quantity, amount: negate(quantity.amount) }
}

/** A sum of two temperatures, or twice one, depends on whether a difference is meant: not ours to guess. */
function refuseTemperatures(left: Quantity, right: Quantity): void {
  const temperature = ({ units }: Quantity) => units.some(({ unit }) => unit.offset !== undefined)
  if (temperature(left) || temperature(right)) throw new OutsideField()
}

function isBelowZero(amount: Amount): boolean {
  return 'exact' in amount ? amount.exact.compare(0n) < 0 : amount.approximate.isNegative()
}

function sameKind(left: Unit, right: Unit): boolean {
  return dimensionKey([{ unit: left, power: 1 }]) === dimensionKey([{ unit: right, power: 1 }])
}

function scale(amount: Amount, from: Unit, to: Unit, power: number): Amount {
  return from === to ? amount : scaleBy(scaleBy(amount, sizeOf(from), power), sizeOf(to), -power)
}

function scaleBy(amount: Amount, factor: Amount, exponent: number): Amount {
  const size = raise(factor, integer(BigInt(Math.abs(exponent))))
  return exponent < 0 ? divide(amount, size) : multiply(amount, size)
}

function sizeOf(unit: Unit): Amount {
  return { exact: new Fraction(unit.factor) }
}

function fluidOunces(units: Units): Units {
  const ounce = findUnit('oz')
  const fluid = findUnit('fl oz')
  if (fluid === undefined) return units
  return units.map((factor) => (factor.unit === ounce ? { unit: fluid, power: factor.power } : factor))
}

function incompatible(left: Quantity, right: Quantity, what: string): Refusal {
  const [first, second] = [left.units, right.units].map((units) =>
    units.length === 0 ? 'a plain number' : `${unitLabel(units, false)} (${dimensionName(units)})`,
  )
  return new Refusal('incompatible units', `${first} and ${second} cannot be ${what}`)
}
