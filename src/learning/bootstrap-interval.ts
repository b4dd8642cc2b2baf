import { seededRandom } from './seeded-random.ts'

/** A figure, and the bounds that it stays within when the rows are drawn anew. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface BootstrapOptions {
  /** The same seed gives the same interval. */
  readonly seed?: number
  readonly rounds?: number
  /** Share of rounds within the bounds, 0 to 1. */
  readonly level?: number
}

const usual = { seed: 1, rounds: 2_000, level: 0.95 }

/**
 * The percentile bootstrap (Efron 1979): rows are drawn with replacement, as many as there are, and the figure is
 * worked out anew. Deterministic.
 *
 * @param rows how many rows there are, at least 1
 * @param figure of the rows at these positions, in which a row may stand more than once
 */
export function bootstrapInterval(
  rows: number,
  figure: (drawn: Int32Array) => number,
  options: BootstrapOptions = {},
): Interval {
  if (rows < 1) throw new RangeError('There is no row to draw from.')
  const { seed, rounds, level } = { ...usual, ...options }
  const random = seededRandom(seed)
  const drawn = everyRow(rows)
  const value = figure(drawn)
  const figures = Float64Array.from({ length: rounds }, () => {
    for (let at = 0; at < rows; at += 1) drawn[at] = Math.floor(random() * rows)
    return figure(drawn)
  }).toSorted()
  const beyond = (1 - level) / 2
  return { value, low: quantile(figures, beyond), high: quantile(figures, 1 - beyond) }
}

/** The mean of `values`. */
export function meanInterval(values: ArrayLike<number>, options: BootstrapOptions = {}): Interval {
  return bootstrapInterval(values.length, (drawn) => meanOf(values, drawn), options)
}

/** Mean of `later` minus mean of `earlier`, row by row of the same rows: what both find hard does not widen it. */
export function pairedDifference(
  earlier: ArrayLike<number>,
  later: ArrayLike<number>,
  options: BootstrapOptions = {},
): Interval {
  if (earlier.length !== later.length) throw new RangeError('Rows that are paired are equally many.')
  const gains = Float64Array.from({ length: later.length }, (_, at) => (later[at] ?? 0) - (earlier[at] ?? 0))
  return meanInterval(gains, options)
}

/** The same of rows that have nothing to do with each other; each side is drawn by itself. */
export function unpairedDifference(
  earlier: ArrayLike<number>,
  later: ArrayLike<number>,
  options: BootstrapOptions = {},
): Interval {
  if (earlier.length < 1 || later.length < 1) throw new RangeError('There is no row to draw from.')
  const { seed, rounds, level } = { ...usual, ...options }
  const random = seededRandom(seed)
  const drawnMean = (values: ArrayLike<number>) => {
    let sum = 0
    for (let at = 0; at < values.length; at += 1) sum += values[Math.floor(random() * values.length)] ?? 0
    return sum / values.length
  }
  const figures = Float64Array.from(
    { length: rounds },
    () => drawnMean(later) - drawnMean(earlier),
  ).toSorted()
  const value = meanOf(later, everyRow(later.length)) - meanOf(earlier, everyRow(earlier.length))
  const beyond = (1 - level) / 2
  return { value, low: quantile(figures, beyond), high: quantile(figures, 1 - beyond) }
}

function meanOf(values: ArrayLike<number>, drawn: Int32Array): number {
  let sum = 0
  for (const row of drawn) sum += values[row] ?? 0
  return sum / drawn.length
}

function everyRow(rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row)
}

/** @param sorted ascending; between two values in proportion */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (at - Math.floor(at)) * (above - below)
}
