import type { Health } from '../core/ports.ts'
import type { Nearest, PredictedChoice } from '../core/record.ts'
import type { Node } from '../core/strategy.ts'
import type { Release } from '../core/release.ts'
import type { Classified, Signals } from '../core/signals.ts'
import { planCascade, predictedByPlan } from './cascade-plan.ts'
import { type LeftOut, type ModelScores, scoreModels } from './score-models.ts'
import { modelsOf } from '../core/children.ts'
import { classesRead } from '../core/classes-read.ts'
import { nearestExamples } from './nearest-examples.ts'

export interface Explanation {
  readonly nearest: readonly Nearest[]
  readonly candidates: readonly { readonly model: string; readonly scores: ModelScores | null }[]
  readonly leftOut: readonly LeftOut[]
  /** What a predictor says of the candidates, in their order; absent where none reads the query. */
  readonly predicted?: PredictedChoice
  /** What the classifiers that routes read say; null: the ask has no known word. */
  readonly classes: Readonly<Record<string, Classified | null>>
}

/** Why: the nearest examples, and the models that the strategy may call, scored where it scores. Off the hot path. */
export function explain(node: Node, signals: Signals, release: Release, health: Health): Explanation {
  const nearest = nearestExamples(release.exampleIndex, signals.vector, 3)
  const read = [...classesRead(release.routes)].filter((name) => Object.hasOwn(release.classifiers, name))
  const classes = Object.fromEntries(read.map((name) => [name, signals.class(name) ?? null]))
  if (node.verb === 'select') {
    const { candidates, leftOut, predicted } = scoreModels(
      node.models,
      node.weights,
      signals,
      release,
      health,
      node,
    )
    return {
      nearest,
      leftOut,
      classes,
      candidates: candidates.map(({ model, scores }) => ({ model, scores })),
      ...(predicted !== undefined && { predicted }),
    }
  }
  const predicted = node.verb === 'cascade' ? predictedOf(node, signals, release) : undefined
  return {
    nearest,
    classes,
    leftOut: [],
    ...(predicted !== undefined && { predicted }),
    candidates: [...new Set(modelsOf(node))].map((model) => ({ model, scores: null })),
  }
}

/** What a cascade that a predictor leads believes of its members, whose order the candidates have. */
function predictedOf(
  { learned }: Node<'cascade'>,
  signals: Signals,
  release: Release,
): PredictedChoice | undefined {
  const said = learned && signals.predicted(learned.policy.predictor)
  if (learned === undefined || said === undefined) return undefined
  return predictedByPlan(learned.policy, planCascade(learned.policy, said, signals.aim), release)
}
