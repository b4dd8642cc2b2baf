import { element, escaped } from './svg.ts'

/** One direction of a plot. */
export interface Axis {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly scale: 'linear' | 'log'
  readonly format: (value: number) => string
}

/** Where values stand, in the plot's own units. */
export interface Frame {
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  /** Grid, ticks and labels. */
  readonly markup: string
}

export const width = 640
export const height = 400
const margin = { left: 70, right: 20, top: 16, bottom: 50 }

export function frameOf(across: Axis, up: Axis): Frame {
  const x = placer(across, margin.left, width - margin.right)
  const y = placer(up, height - margin.bottom, margin.top)
  const columns = ticksOf(across).map((value) => {
    const at = x(value).toFixed(1)
    const line = { x1: at, x2: at, y1: margin.top, y2: height - margin.bottom, class: 'grid' }
    const place = { x: at, y: height - margin.bottom + 18, 'text-anchor': 'middle' }
    return element('line', line) + element('text', place, escaped(across.format(value)))
  })
  const rows = ticksOf(up).map((value) => {
    const at = y(value).toFixed(1)
    const line = { y1: at, y2: at, x1: margin.left, x2: width - margin.right, class: 'grid' }
    const place = { x: margin.left - 8, y: Number(at) + 4, 'text-anchor': 'end' }
    return element('line', line) + element('text', place, escaped(up.format(value)))
  })
  const middle = (margin.left + width - margin.right) / 2
  const labels = [
    element('text', { x: middle, y: height - 10, 'text-anchor': 'middle' }, escaped(across.label)),
    element(
      'text',
      { transform: `translate(16 ${height / 2}) rotate(-90)`, 'text-anchor': 'middle' },
      escaped(up.label),
    ),
  ]
  return { x, y, markup: [...columns, ...rows, ...labels].join('') }
}

function placer({ from, to, scale }: Axis, start: number, end: number): (value: number) => number {
  const along = scale === 'log' ? Math.log : (value: number) => value
  const span = along(to) - along(from) || 1
  return (value) => start + ((along(value) - along(from)) / span) * (end - start)
}

const steps = [1, 2, 5]

/** Round numbers within the axis: about six, or the powers of ten with 2 and 5 between. */
function ticksOf({ from, to, scale }: Axis): number[] {
  if (scale === 'log') {
    const first = Math.floor(Math.log10(from))
    const powers = Array.from({ length: Math.ceil(Math.log10(to)) - first + 1 }, (_, index) => first + index)
    const all = powers.flatMap((power) => steps.map((step) => step * 10 ** power))
    return all.filter((value) => value >= from && value <= to)
  }
  const rough = (to - from) / 6
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (steps.find((each) => each * power >= rough) ?? 10) * power
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step)
}
