import { fitLogisticTo } from '../../learning/quality/logistic-fit.ts'
import { columnMeans } from '../../learning/quality/outcomes.ts'
import type { Beliefs } from '../../learning/quality/policy-curve.ts'
import type { QualityRows } from '../../learning/quality/quality-rows.ts'
import { surfaceFeatureNames } from '../../signals/surface-features.ts'

/** What any router must beat: how long a query is, and a few keywords and marks. */
const names = [
  'length',
  'length squared',
  'digits',
  'numbers',
  'choices',
  'question',
  'backslash',
  'code',
  'negation',
  'quantity',
]

/** Length and keywords: a logistic regression a model on ten features, and each model's mean cost. */
export function lengthBaseline(train: QualityRows, test: QualityRows): Beliefs {
  const { models, scores, costs } = train.outcomes
  const [seen, asked] = [inputsOf(train), inputsOf(test)]
  const prior = names.map(() => 0)
  const weights = Array.from({ length: models }, (_, model) => {
    const targets = seen.map((__, row) => scores[row * models + model] ?? 0)
    return fitLogisticTo(seen, targets, [0, ...prior], 1)
  })
  const means = columnMeans(costs, models)
  const chances = asked.flatMap((row) =>
    weights.map(
      (own) => 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (own[at] ?? 0), 0))),
    ),
  )
  return {
    scores: Float32Array.from(chances),
    costs: Float32Array.from(chances, (_, index) => means[index % models] ?? 0),
  }
}

function inputsOf({ features, featureCount, outcomes }: QualityRows): number[][] {
  const columns = names.map((name) => surfaceFeatureNames.indexOf(name))
  return Array.from({ length: outcomes.queries }, (_, row) => [
    1,
    ...columns.map((column) => features[row * featureCount + column] ?? 0),
  ])
}
