import type { FoundNumber } from './scan-numbers.ts'

export interface Quantity extends Pick<FoundNumber, 'unit'> {
  readonly value: number
}

export interface Comparison {
  /** Relative. */
  readonly tolerance: number
  /** The question asks for a percentage, so that a bare 50 means 50%. */
  readonly inPercent: boolean
}

/** Of any two ways to reach the same double, by a unit's factor or a sum. */
const rounding = 1e-12

/**
 * Whether two numbers are the same amount: 1.5 km and 1500 m, 50% and 0.5. A number without a unit is taken to be in
 * the other's.
 */
export function isSameNumber(a: Quantity, b: Quantity, how: Comparison): boolean {
  if (a.unit !== undefined && b.unit !== undefined) {
    return a.unit.dimension === b.unit.dimension && isClose(inBase(a), inBase(b), how.tolerance)
  }
  const isShare = (a.unit ?? b.unit)?.dimension === 'ratio'
  if (isShare && isClose(inBase(a), inBase(b), how.tolerance)) return true
  return (!isShare || how.inPercent) && isClose(a.value, b.value, how.tolerance)
}

/** Whether some third number could be the same as both. */
export function mayMeet(a: Quantity, b: Quantity, { tolerance }: Comparison): boolean {
  const reach = tolerance >= 1 ? Infinity : 2 * tolerance - tolerance ** 2 + rounding
  const [ours, theirs] = [formsOf(a), formsOf(b)]
  return ours.some((x) => theirs.some((y) => isClose(x, y, reach)))
}

/** In the dimension's base unit. */
export function inBase({ value, unit }: Quantity): number {
  return unit === undefined ? value : (value + unit.offset) * unit.factor
}

function formsOf(number: Quantity): number[] {
  return [number.value, inBase(number)]
}

function isClose(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= Math.max(tolerance, rounding) * Math.max(Math.abs(a), Math.abs(b))
}
