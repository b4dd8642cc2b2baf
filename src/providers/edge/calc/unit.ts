/** What a unit measures, as powers of base kinds: a speed is `{ length: 1, time: -1 }`. Each currency is a kind. */
export type BaseKind = 'length' | 'mass' | 'time' | 'temperature' | 'data' | `money ${string}`
export type Dimension = { readonly [Kind in BaseKind]?: number }

export interface Unit {
  /** Shown after a value of one and after any other: `day`, `days`; symbols are the same in both. */
  readonly singular: string
  readonly plural: string
  readonly dimension: Dimension
  /** Size in base units (metre, kilogram, second, kelvin, bit, one of the currency): `0.0254` or `5/9`. */
  readonly factor: string
  /** Added before multiplying by `factor`; only temperatures have it. */
  readonly offset?: string
  /** Money is written before its number (`$5`) and rounded to cents. */
  readonly money?: true
  /** A calendar unit, whose length is a mean: months, years. */
  readonly calendar?: true
}

/** A unit raised to a power; a list of them is a product: km/h is `[km^1, h^-1]`. */
export interface UnitPower {
  readonly unit: Unit
  readonly power: number
}

export type Units = readonly UnitPower[]

/** The dimension of a product of units, without the kinds that cancel. */
export function dimensionOf(units: Units): Map<string, number> {
  const sum = new Map<string, number>()
  for (const { unit, power } of units)
    for (const [kind, exponent = 0] of Object.entries(unit.dimension)) {
      const total = (sum.get(kind) ?? 0) + exponent * power
      if (total === 0) sum.delete(kind)
      else sum.set(kind, total)
    }
  return sum
}

export function sameDimension(left: Units, right: Units): boolean {
  return dimensionKey(left) === dimensionKey(right)
}

/** `length 1, time -1`: equal for units that convert into each other. */
export function dimensionKey(units: Units): string {
  return [...dimensionOf(units)]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([kind, exponent]) => `${kind} ${exponent}`)
    .join(', ')
}

const DIMENSION_NAMES: Record<string, string> = {
  '': 'plain number',
  'length 1': 'length',
  'length 2': 'area',
  'length 3': 'volume',
  'mass 1': 'mass',
  'time 1': 'time',
  'temperature 1': 'temperature',
  'data 1': 'data size',
  'data 1, time -1': 'data rate',
  'length 1, time -1': 'speed',
  'length 3, time -1': 'flow',
  'length 1, time -2': 'acceleration',
  'length 1, mass 1, time -2': 'force',
  'length 2, mass 1, time -2': 'energy',
  'length 2, mass 1, time -3': 'power',
  'length -1, mass 1, time -2': 'pressure',
  'time -1': 'frequency',
}

export function dimensionName(units: Units): string {
  const key = dimensionKey(units)
  return DIMENSION_NAMES[key] ?? (key.includes('money') ? 'money' : 'quantity of another kind')
}

export function holdsMoney(units: Units): boolean {
  return units.some(({ unit }) => unit.money)
}
