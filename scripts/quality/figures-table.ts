import type { PredictorFigures } from './measure-predictor.ts'
import type { RoutingSet } from './routing-data.ts'

/** One embedder's figures, by data set. */
export interface EmbedderFigures {
  readonly embedder: string
  readonly build: string
  readonly sets: Readonly<Partial<Record<RoutingSet, PredictorFigures>>>
}

/** The tables of docs/evaluation.md, in Markdown. */
export function figuresTables(all: readonly EmbedderFigures[]): string {
  return [gains(all), deferrals(all), cascades(all), costs(all)].join('\n\n')
}

function gains(all: readonly EmbedderFigures[]): string {
  const sets = setsOf(all)
  const first = all[0]?.sets ?? {}
  const line = (name: string, valueOf: (set: RoutingSet) => number | undefined) => {
    const values = sets.map((set) => valueOf(set) ?? 0)
    return [name, ...values.map(signed), signed(mean(values))]
  }
  return table([
    ['gain in AIQ over log cost', ...sets, 'mean'],
    line('length and keywords', (set) => first[set]?.baseline),
    ...all.map(({ embedder, sets: own }) => line(`predictor, ${embedder}`, (set) => own[set]?.gain)),
    line('oracle', (set) => first[set]?.oracle),
    ['zero router itself', ...sets.map((set) => (first[set]?.zeroRouter ?? 0).toFixed(4)), ''],
  ])
}

function deferrals(all: readonly EmbedderFigures[]): string {
  const rows = all.flatMap(({ embedder, sets }) => {
    const found = sets.routellm?.deferral
    if (!found) return []
    return [[embedder, found.apgr.toFixed(3), found.cpt50.toFixed(1), found.cpt80.toFixed(1)]]
  })
  return table([['MMLU part of RouteLLM', 'APGR', 'CPT50', 'CPT80'], ...rows])
}

function cascades(all: readonly EmbedderFigures[]): string {
  const rows = all.flatMap(({ embedder, sets }) =>
    setsOf(all).flatMap((set) => {
      const found = sets[set]
      if (!found?.cascade) return []
      const { gain, saved } = found.cascade
      return [[`${set}, ${embedder}`, signed(found.gain), percent(found.saved), signed(gain), percent(saved)]]
    }),
  )
  const head = ['cascade', 'router alone', 'saved at 99%', 'with the learned stop rule', 'saved at 99%']
  return table([head, ...rows])
}

function costs(all: readonly EmbedderFigures[]): string {
  const rows = all.flatMap(({ embedder, sets }) =>
    setsOf(all).flatMap((set) => {
      const found = sets[set]
      if (!found) return []
      return [
        [
          `${set}, ${embedder}`,
          found.calibrationError.toFixed(3),
          found.seconds.toFixed(0),
          found.microseconds.toFixed(0),
        ],
      ]
    }),
  )
  return table([['', 'calibration error', 'training, CPU s', 'a prediction, us'], ...rows])
}

function setsOf(all: readonly EmbedderFigures[]): RoutingSet[] {
  const order: RoutingSet[] = ['routellm', 'mmlupro', 'zeroeval', 'routerbench']
  return order.filter((set) => all.some(({ sets }) => sets[set] !== undefined))
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)}%`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
