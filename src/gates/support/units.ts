/** Ways of writing one unit; the first is its name here. */
const aliases = [
  '% percent per cent pct prozent',
  '$ usd dollar dollars us$',
  '€ eur euro euros',
  '£ gbp pound pounds',
  '¥ jpy yen',
  'km kilometer kilometers kilometre kilometres',
  'm meter meters metre metres',
  'cm centimeter centimeters centimetre centimetres',
  'mm millimeter millimeters millimetre millimetres',
  'mi mile miles',
  'ft foot feet',
  'kg kilogram kilograms kilo kilos',
  'g gram grams gramme grammes',
  'mg milligram milligrams',
  'lb lbs',
  'l liter liters litre litres',
  'ml milliliter milliliters millilitre millilitres',
  'h hr hrs hour hours',
  'min mins minute minutes',
  's sec secs second seconds',
  'ms millisecond milliseconds',
  'day days',
  'week weeks',
  'month months',
  'year years',
  'kb kilobyte kilobytes',
  'mb megabyte megabytes',
  'gb gigabyte gigabytes',
  'tb terabyte terabytes',
  '°c celsius',
  '°f fahrenheit',
  'kwh',
  'kw',
  'mhz',
  'ghz',
]

const nameOf: ReadonlyMap<string, string> = new Map(
  aliases.flatMap((line) => {
    const ways = line.replace('per cent', 'percent').split(' ')
    return ways.map((way) => [way, ways[0] ?? way] as const)
  }),
)

/** Words that multiply the number before them. */
const multipliers: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** The name of a unit, however it is written; undefined when it is none. */
export function unitNamed(written: string): string | undefined {
  return nameOf.get(written.toLowerCase())
}

/** @param money "m" is a million of money, else a metre */
export function multiplierNamed(written: string, money: boolean): number | undefined {
  const word = written.toLowerCase()
  return word === 'm' && !money ? undefined : multipliers.get(word)
}
