import type { Confusion } from '../../learning/report/class-figures.ts'
import type { CurvePoint } from '../../learning/quality/cost-hull.ts'
import type { PolicyFigures } from '../../learning/report/policy-figures.ts'
import type { Reliability } from '../../learning/report/reliability.ts'
import { type Frame, frameOf, height, width } from './axes.ts'
import { element, escaped } from './svg.ts'

/** What a router costs and brings, beside what needs no router and what none can do. */
export function costQualityPlot(figures: PolicyFigures, models: readonly string[], unit: string): string {
  const all = [...figures.singles, ...figures.router, ...figures.oracle]
  const costs = all.map(({ cost }) => cost).filter((cost) => cost > 0)
  const qualities = all.map(({ quality }) => quality)
  const across = {
    label: `cost of a query, ${unit}`,
    from: Math.min(...costs),
    to: Math.max(...costs) * 1.05,
  }
  const up = { label: 'quality', from: Math.min(...qualities), to: Math.max(...qualities) }
  const frame = frameOf(
    { ...across, scale: 'log', format: (value) => String(Number(value.toPrecision(2))) },
    { ...up, scale: 'linear', format: (value) => value.toFixed(2) },
  )
  const singles = figures.singles.map((point, index) => {
    const kind = index === figures.best || index === figures.cheapest ? 'single marked' : 'single'
    return dot(frame, point, kind, models[index] ?? '')
  })
  const named = [figures.cheapest, figures.best].flatMap((index) => {
    const point = figures.singles[index]
    if (point === undefined) return []
    const x = frame.x(point.cost)
    // Names near the right edge are written to the left.
    const place = x > width / 2 ? { x: x - 8, 'text-anchor': 'end' } : { x: x + 8 }
    return [element('text', { ...place, y: frame.y(point.quality) + 18 }, escaped(models[index] ?? ''))]
  })
  return picture(
    frame.markup,
    line(frame, figures.oracle, 'oracle'),
    line(frame, figures.mix, 'mix'),
    line(frame, figures.router, 'router'),
    ...singles,
    ...named,
  )
}

/** How often predictions came true, by how sure they were. */
export function reliabilityPlot({ bins }: Reliability): string {
  const axis = { from: 0, to: 1, scale: 'linear', format: (value: number) => value.toFixed(1) } as const
  const frame = frameOf({ ...axis, label: 'confidence' }, { ...axis, label: 'share that came true' })
  const most = Math.max(...bins.map(({ rows }) => rows))
  const dots = bins.map(({ rows, confidence, share }) => {
    const place = { cx: frame.x(confidence), cy: frame.y(share), r: 4 + 10 * Math.sqrt(rows / most) }
    const said = `${rows} rows: ${percent(confidence)} sure, ${percent(share)} true`
    return element('circle', { ...place, class: 'bin' }, element('title', {}, said))
  })
  const diagonal = line(
    frame,
    [
      { cost: 0, quality: 0 },
      { cost: 1, quality: 1 },
    ],
    'mix',
  )
  return picture(frame.markup, diagonal, ...dots)
}

const mostLabels = 30

/** Which labels are taken for which; those that are confused most, when there are many. */
export function confusionPlot(confusions: readonly Confusion[]): string {
  const named = new Map<string, number>()
  for (const { label, best, rows } of confusions) {
    for (const each of [label, best]) named.set(each, (named.get(each) ?? 0) + rows)
  }
  const labels = [...named].toSorted((left, right) => right[1] - left[1]).slice(0, mostLabels)
  const at = new Map(labels.map(([label], index) => [label, index]))
  const most = Math.max(1, ...confusions.map(({ rows }) => rows))
  const [left, top, cell] = [190, 190, 18]
  const size = cell * labels.length
  const cells = confusions.flatMap(({ label, best, rows }) => {
    const [row, column] = [at.get(label), at.get(best)]
    if (row === undefined || column === undefined) return []
    const place = { x: left + column * cell, y: top + row * cell, width: cell - 1, height: cell - 1 }
    const title = element('title', {}, escaped(`${rows} of ${label} taken for ${best}`))
    return [element('rect', { ...place, class: 'cell', opacity: 0.15 + (0.85 * rows) / most }, title)]
  })
  const names = labels.flatMap(([label], index) => [
    element('text', { x: left - 6, y: top + index * cell + 13, 'text-anchor': 'end' }, escaped(label)),
    element(
      'text',
      { transform: `translate(${left + index * cell + 13} ${top - 6}) rotate(-60)` },
      escaped(label),
    ),
  ])
  const frame = element('rect', { x: left, y: top, width: size, height: size, class: 'frame' })
  return element('svg', { viewBox: `0 0 ${left + size + 120} ${top + size + 10}` }, frame, ...cells, ...names)
}

function picture(...parts: readonly string[]): string {
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' }, ...parts)
}

function line(frame: Frame, points: readonly CurvePoint[], kind: string): string {
  const drawn = points
    .filter(({ cost }) => cost > 0 || kind === 'mix')
    .map(({ cost, quality }) => `${frame.x(cost).toFixed(1)},${frame.y(quality).toFixed(1)}`)
  return element('polyline', { points: drawn.join(' '), class: kind })
}

function dot(frame: Frame, { cost, quality }: CurvePoint, kind: string, name: string): string {
  const place = { cx: frame.x(cost), cy: frame.y(quality), r: 4, class: kind }
  const said = `${name}: quality ${quality.toFixed(3)}, cost ${Number(cost.toPrecision(3))}`
  return element('circle', place, element('title', {}, escaped(said)))
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
