import type { PredictorEvaluation } from './evaluation.ts'
import type { Interval } from '../../learning/bootstrap-interval.ts'

/** `93.4 % (91.0 to 95.2)` */
export function points(interval: Interval | null): string {
  if (interval === null) return 'no rows'
  const [low, high] = [interval.low, interval.high].map((value) => (100 * value).toFixed(1))
  return `${(100 * interval.value).toFixed(1)} % (${low} to ${high})`
}

/** `93.4 %` */
export function share(value: number | null): string {
  return value === null ? '-' : `${(100 * value).toFixed(1)} %`
}

/** `+0.0181` */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`
}

/** `0.0123 USD` */
function costIn(cost: number, unit: string): string {
  return `${Number(cost.toPrecision(3))} ${unit === '' ? 'a query' : unit}`
}

/** `small: quality 0.712, 0.0001 USD` */
export function singleModel({ models, unit, figures }: PredictorEvaluation, index: number): string {
  const point = figures.singles[index]
  if (point === undefined) return '-'
  return `${models[index]}: quality ${point.quality.toFixed(3)}, ${costIn(point.cost, unit)}`
}
