import { asInteger, integer, isNegative, modulo, ONE, subtract } from './amount.ts'
import { unitLabel } from './format-quantity.ts'
import { convert, type Quantity } from './quantity.ts'
import { sameDimension, type Units } from './unit.ts'

/** Units that people use together, large to small. */
const SERIES: readonly (readonly string[])[] = [
  ['mi', 'yd', 'ft', 'in'],
  ['short tons', 'st', 'lb', 'oz'],
  ['years', 'weeks', 'days', 'h', 'min', 's'],
]

/** `10 kg in pounds and ounces` as 22 lb and a rest in oz; undefined when the targets are not such a series. */
export function mixedUnits(source: Quantity, targets: readonly Units[]): Quantity[] | undefined {
  const [largest] = targets
  if (largest === undefined || targets.length < 2 || isNegative(source.amount)) return undefined
  if (!areInSeries(targets) || !sameDimension(source.units, largest)) return undefined
  const parts: Quantity[] = []
  let rest = source
  for (const [index, target] of targets.entries()) {
    const converted = convert(rest, target)
    if (index === targets.length - 1) return [...parts, converted]
    if (!('exact' in converted.amount)) return undefined
    const fraction = modulo(converted.amount, ONE)
    const whole = subtract(converted.amount, fraction)
    parts.push({ amount: integer(asInteger(whole) ?? 0n), units: target })
    rest = { amount: fraction, units: target }
  }
  return undefined
}

function areInSeries(targets: readonly Units[]): boolean {
  return SERIES.some((series) => {
    const places = targets.map((units) => series.indexOf(unitLabel(units, false)))
    return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))
  })
}
