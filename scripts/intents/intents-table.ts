import type { IntentFigures } from '../../src/cli/intents/intent-figures.ts'
import { amounts, intentSets } from './intent-tasks.ts'

export type MeanFigures = IntentFigures & { readonly seconds: number }

/** One embedder's figures, by task. */
export interface EmbedderIntents {
  readonly embedder: string
  readonly build: string
  readonly figures: Readonly<Record<string, MeanFigures>>
}

const amountNames = {
  full: 'full training file',
  tenShot: '10 examples + name',
  oneShot: 'one example + name',
  name: 'name only',
}

/** The tables of docs/evaluation.md, in Markdown. */
export function intentTables(all: readonly EmbedderIntents[]): string {
  return [accuracies(all), abstentions(all), costs(all)].join('\n\n')
}

function accuracies(all: readonly EmbedderIntents[]): string {
  const rows = all.flatMap(({ embedder, figures }) =>
    amounts.map((amount) => [
      `${embedder}, ${amountNames[amount]}`,
      ...intentSets.map((set) => shown(figures[`${set} ${amount}`]?.accuracy)),
    ]),
  )
  return table([['accuracy', 'CLINC150', 'Banking77', 'HWU64'], ...rows])
}

const abstaining = {
  'clinc150 tenShot': 'CLINC150, 10 examples',
  'clinc150 full': 'CLINC150, full',
  neighbours: 'Banking, 27 neighbours out',
  'neighbours rejects': 'the same, 100 logged rejects',
}

function abstentions(all: readonly EmbedderIntents[]): string {
  const rows = all.flatMap(({ embedder, figures }) =>
    Object.entries(abstaining).map(([key, name]) => {
      const { oosAuroc, keptAndRight, oosRecall, calibrationError } = figures[key] ?? {}
      return [
        `${name}, ${embedder}`,
        ...[oosAuroc, keptAndRight, oosRecall, calibrationError].map((value) => shown(value)),
      ]
    }),
  )
  return table([
    ['knowing when not to route', 'AUROC', 'kept and right', 'out-of-scope recall', 'calibration error'],
    ...rows,
  ])
}

function costs(all: readonly EmbedderIntents[]): string {
  const rows = all.map(({ embedder, figures }) => [
    embedder,
    ...['clinc150 tenShot', 'clinc150 full'].map((key) => (figures[key]?.seconds ?? Number.NaN).toFixed(1)),
  ])
  return table([['training with folds, CPU s', '150 labels of 10', '150 labels of 100'], ...rows])
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : value.toFixed(3)
}
