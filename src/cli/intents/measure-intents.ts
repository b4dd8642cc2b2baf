import type { AbstainGoal, Classifier } from '../../core/release.ts'
import { type Label, type TextVectors, trainLabels } from '../../config/compile-vectors.ts'
import { judgeTexts } from '../report/judge-texts.ts'
import { type IntentFigures, intentFigures, type Prediction } from './intent-figures.ts'
import { outOfScope } from './intent-file.ts'
import { asWords } from './label-names.ts'

export interface IntentTask {
  readonly labels: readonly Label[]
  /** Logged queries that fit no label, to learn from. */
  readonly rejects: readonly string[]
  readonly abstain?: AbstainGoal
  /** Rows labelled `oos` fit no label. */
  readonly test: readonly LabelledText[]
  /** Queries that fit no label, to measure on. */
  readonly strangers: readonly string[]
}

export interface LabelledText {
  readonly text: string
  readonly label: string
}

export interface MeasuredIntents {
  readonly classifier: Classifier
  readonly figures: IntentFigures
  /** In the order of `test`, then `strangers`. */
  readonly predictions: readonly Prediction[]
  /** CPU time of training. */
  readonly seconds: number
}

/** Every label of the rows, and every one that only has a name. A label without a description is one in words. */
export function labelsOf(
  rows: readonly LabelledText[],
  names: Readonly<Record<string, string>> = {},
): Label[] {
  const own = rows.filter(({ label }) => label !== outOfScope)
  const all = new Set([...own.map(({ label }) => label), ...Object.keys(names)])
  all.delete(outOfScope)
  const byLabel = Map.groupBy(own, ({ label }) => label)
  return [...all].map((name) => ({
    name,
    description: (Object.hasOwn(names, name) ? names[name] : undefined) ?? asWords(name),
    examples: (byLabel.get(name) ?? []).map(({ text }) => text),
  }))
}

/** Trains as publishing does and asks what it never saw; null where no example has a known word. */
export function measureIntents(task: IntentTask, vectors: TextVectors): MeasuredIntents | null {
  const { labels, rejects, abstain, test, strangers } = task
  const started = process.cpuUsage().user
  const { classifier } = trainLabels(labels, vectors, 'full', {
    rejects,
    ...(abstain !== undefined && { abstain }),
  })
  const seconds = (process.cpuUsage().user - started) / 1e6
  if (classifier === null) return null
  const asked = [
    ...test.map(({ text, label }) => ({ text, label: label === outOfScope ? null : label })),
    ...strangers.map((text) => ({ text, label: null })),
  ]
  const judged = judgeTexts(classifier, asked, vectors)
  const predictions = judged.map((row, at) => ({ ...row, text: asked[at]?.text ?? '' }))
  return { classifier, figures: intentFigures(predictions), predictions, seconds }
}
