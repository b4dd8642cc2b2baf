import type { Health } from '../core/ports.ts'
import type { Nearest } from '../core/record.ts'
import type { Node } from '../core/strategy.ts'
import type { Release } from '../core/release.ts'
import type { Classified, Signals } from '../core/signals.ts'
import { type LeftOut, type ModelScores, scoreModels } from './score-models.ts'
import { allNodes, ownModels } from '../core/children.ts'
import { classesRead } from '../core/classes-read.ts'
import { nearestExamples } from './nearest-examples.ts'

export interface Explanation {
  readonly nearest: readonly Nearest[]
  readonly candidates: readonly { readonly model: string; readonly scores: ModelScores | null }[]
  readonly leftOut: readonly LeftOut[]
  /** What the classifiers that routes read say; null: the ask has no known word. */
  readonly classes: Readonly<Record<string, Classified | null>>
}

/** Why: the nearest examples, and the models that the strategy may call, scored where it scores. Off the hot path. */
export function explain(node: Node, signals: Signals, release: Release, health: Health): Explanation {
  const nearest = nearestExamples(release.exampleIndex, signals.vector, 3)
  const read = [...classesRead(release.routes)].filter((name) => Object.hasOwn(release.classifiers, name))
  const classes = Object.fromEntries(read.map((name) => [name, signals.class(name) ?? null]))
  if (node.verb === 'select') {
    const { candidates, leftOut } = scoreModels(node.models, node.weights, signals, release, health)
    return {
      nearest,
      leftOut,
      classes,
      candidates: candidates.map(({ model, scores }) => ({ model, scores })),
    }
  }
  return {
    nearest,
    classes,
    leftOut: [],
    candidates: [...new Set(modelsOf(node))].map((model) => ({ model, scores: null })),
  }
}

/** The models that a strategy may call, in the order in which they stand. */
export function modelsOf(node: Node): string[] {
  return allNodes(node)
    .flatMap(ownModels)
    .map(({ below }) => below)
}
