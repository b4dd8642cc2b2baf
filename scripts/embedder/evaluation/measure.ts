import { auroc } from '../../../src/learning/report/auroc.ts'
import { centroids } from './centroids.ts'
import { readIntents, type LabelledText } from './intent-data.ts'
import { logits, trainHead, type Head } from './logistic-regression.ts'

export type DataSet = 'clinc150' | 'banking77' | 'hwu64'

/** Shares of the public test split that come out right, 0 to 1. */
export interface Accuracies {
  /** Logistic regression on all training examples. */
  readonly full: number
  /** Logistic regression on 10 examples a class, and the class's name as one more. */
  readonly tenShot: number
  /** Nearest centroid, from all training examples. */
  readonly centroid: number
}

/** How well in-scope test queries score above out-of-scope ones (AUROC), full training data. */
export interface ScopeScores {
  readonly topLogit: number
  /** Top logit and nearest centroid's cosine, each in standard deviations of the in-scope scores, added. */
  readonly logitAndCentroid: number
}

type Embed = (text: string) => Float32Array

const FULL_EPOCHS = 6
const FEW_EPOCHS = 20

/** Trains on a data set's training files only, and scores its public test file. */
export function measure(
  embed: Embed,
  folder: string,
  name: DataSet,
): Accuracies & { scope: ScopeScores | null } {
  const train = readIntents(folder, `${name}.train`)
  const classes = [...new Set(train.map(({ label }) => label))].toSorted()
  const few = [...readIntents(folder, `${name}.train_10shot`), ...classes.map(nameAsExample)]
  const test = readIntents(folder, `${name}.test`)
  const vectors = test.map(({ text }) => embed(text))
  const truth = test.map(({ label }) => classes.indexOf(label))

  const fullHead = fit(embed, train, classes, FULL_EPOCHS)
  const fewHead = fit(embed, few, classes, FEW_EPOCHS)
  const middles = centroids(
    train.map(({ text }) => embed(text)),
    labelsOf(train, classes),
    classes.length,
  )
  const right = (predict: (vector: Float32Array) => Float32Array): number =>
    vectors.filter((vector, index) => best(predict(vector)).index === truth[index]).length / vectors.length

  const scores = { full: fullHead, middles }
  return {
    full: right((vector) => logits(fullHead, vector)),
    tenShot: right((vector) => logits(fewHead, vector)),
    centroid: right((vector) => cosines(middles, vector)),
    scope:
      name === 'clinc150'
        ? measureScope(
            scores,
            vectors,
            readIntents(folder, 'clinc150.oos_test').map(({ text }) => embed(text)),
          )
        : null,
  }
}

function measureScope(
  { full, middles }: { full: Head; middles: Float32Array[] },
  inside: readonly Float32Array[],
  outside: readonly Float32Array[],
): ScopeScores {
  const logit = (vector: Float32Array): number => best(logits(full, vector)).value
  const cosine = (vector: Float32Array): number => best(cosines(middles, vector)).value
  const [logitSpread, cosineSpread] = [spread(inside.map(logit)), spread(inside.map(cosine))]
  const sum = (vector: Float32Array): number => logit(vector) / logitSpread + cosine(vector) / cosineSpread
  return {
    topLogit: auroc(inside.map(logit), outside.map(logit)),
    logitAndCentroid: auroc(inside.map(sum), outside.map(sum)),
  }
}

function fit(
  embed: Embed,
  examples: readonly LabelledText[],
  classes: readonly string[],
  epochs: number,
): Head {
  const vectors = examples.map(({ text }) => embed(text))
  return trainHead(vectors, labelsOf(examples, classes), classes.length, epochs)
}

function labelsOf(examples: readonly LabelledText[], classes: readonly string[]): number[] {
  const index = new Map(classes.map((label, position) => [label, position]))
  return examples.map(({ label }) => index.get(label) ?? 0)
}

function nameAsExample(label: string): LabelledText {
  return { text: label.replaceAll(/[_/]/g, ' '), label }
}

function cosines(middles: readonly Float32Array[], vector: Float32Array): Float32Array {
  return Float32Array.from(middles, (middle) => middle.reduce((sum, x, j) => sum + x * (vector[j] ?? 0), 0))
}

function best(scores: Float32Array): { index: number; value: number } {
  let index = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[index] ?? 0)) index = k
  return { index, value: scores[index] ?? 0 }
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length)
}
