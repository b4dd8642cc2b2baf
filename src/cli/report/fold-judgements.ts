import type { EdgeEmbedder } from '../../core/ports.ts'
import type { JudgedRow } from '../../learning/report/judged-row.ts'
import { judgeTexts } from './judge-texts.ts'
import { type AbstainOptions, trainLabels } from '../../config/compile-vectors.ts'

/** What a classifier learns one label from. */
export interface TaughtLabel {
  readonly name: string
  readonly description: string
  readonly examples: readonly string[]
}

const folds = 5

/**
 * A classifier's own examples, each judged by one that was trained without it, as publishing trains. A second row of
 * an example is judged without its label's others: nothing is right then, and abstaining is.
 *
 * @param done share, 0 to 1
 */
export function judgeInFolds(
  labels: readonly TaughtLabel[],
  embedder: EdgeEmbedder,
  options: AbstainOptions,
  done: (share: number) => void,
): JudgedRow[] {
  const judged: JudgedRow[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const taught = labels.map((label) => ({
      ...label,
      examples: label.examples.filter((_, index) => index % folds !== fold),
    }))
    const held = labels.flatMap(({ name, examples }) =>
      examples.filter((_, index) => index % folds === fold).map((text) => ({ text, label: name })),
    )
    const { classifier } = trainLabels(taught, embedder, 'full', options)
    if (classifier !== null) judged.push(...judgeTexts(classifier, held, embedder))
    done((2 * fold + 1) / (2 * folds))
    judged.push(...judgeStrangers(labels, fold, embedder, options))
    done((2 * fold + 2) / (2 * folds))
  }
  return judged
}

/** Every fifth label is left out whole; its examples belong to none of the others. */
function judgeStrangers(
  labels: readonly TaughtLabel[],
  fold: number,
  embedder: EdgeEmbedder,
  options: AbstainOptions,
): JudgedRow[] {
  const left = labels.filter((_, index) => index % folds === fold)
  const taught = labels.filter((_, index) => index % folds !== fold)
  if (left.length === 0 || taught.length < 2) return []
  const { classifier } = trainLabels(taught, embedder, 'full', options)
  const texts = left.flatMap(({ examples }) => examples.map((text) => ({ text, label: null })))
  return classifier === null ? [] : judgeTexts(classifier, texts, embedder)
}
