import type { AbstainGoal, Ambiguity, Classifier } from '../core/release.ts'
import type { ModelProfile, Route, VectorIndex } from '../core/release.ts'
import type { AbstainConfig } from './schema/abstain-schema.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { ClassifierConfig, RoutingConfig } from './schema/classifier-schema.ts'
import { backgroundQueries } from '../learning/background-queries.ts'
import { type Lint, lintLabels } from '../learning/lint-labels.ts'
import { trainWithFolds } from '../learning/train-classifier.ts'

interface Text {
  readonly text: string
  readonly label: string
}

/** What a classifier learns one label from. */
export interface Label {
  readonly name: string
  readonly description: string
  readonly examples: readonly string[]
}

/** When a classifier abstains, and what it does where two labels are as good. */
export interface AbstainOptions {
  readonly abstain?: AbstainGoal
  readonly ambiguous?: Ambiguity['take']
  readonly rejects?: readonly string[]
}

/** What makes a vector of a text, without a wait. */
export type TextVectors = Pick<EdgeEmbedder, 'dimensions' | 'embedOne'>

export interface TrainedLabels {
  readonly classifier: Classifier | null
  /** The examples as vectors. */
  readonly exampleIndex: VectorIndex
  /** What is doubtful in the examples; found in folds, so only with full training. */
  readonly lints: readonly Lint[]
}

/** One classifier over the routes with examples. */
export function compileClassifier(
  routes: readonly Route[],
  embedder: TextVectors,
  mode: 'full' | 'centroid',
  routing?: RoutingConfig,
): TrainedLabels {
  const classified = routes.filter((route) => route.classified)
  return trainLabels(classified, embedder, mode, abstainOptions(routing))
}

/** What a config says of a classifier's abstaining; `default` is what the routes' classifier calls none. */
export function abstainOptions({
  abstain,
  ambiguous,
  rejects,
}: RoutingConfig | ClassifierConfig = {}): AbstainOptions {
  return {
    ...(abstain !== undefined && { abstain: goalOf(abstain) }),
    ...(ambiguous !== undefined && { ambiguous: ambiguous === 'best' ? 'best' : 'none' }),
    ...(rejects !== undefined && { rejects }),
  }
}

/** A classifier over these labels, null when none of their texts has a known word. */
export function trainLabels(
  labels: readonly Label[],
  embedder: TextVectors,
  mode: 'full' | 'centroid',
  { rejects = [], ...options }: AbstainOptions = {},
): TrainedLabels {
  const examples = labels.flatMap(({ name, examples: texts }) => texts.map((text) => ({ text, label: name })))
  const exampleIndex = indexOf(examples, embedder)
  const rows = [
    ...examples.map(({ label }, row) => ({ label, vector: rowOf(exampleIndex, row) })),
    // What a label says of itself counts as one more example.
    ...labels.map((label) => ({ label: label.name, vector: embedder.embedOne(describe(label)) })),
  ]
  const vectorsOf = (texts: readonly string[]) => texts.map((text) => embedder.embedOne(text))
  const trained =
    rows.length === 0
      ? null
      : trainWithFolds(rows, embedder.dimensions, {
          mode,
          background: vectorsOf(backgroundQueries),
          rejects: vectorsOf(rejects),
          ...options,
        })
  if (trained === null) return { classifier: null, exampleIndex, lints: [] }
  const { classifier, heldOut } = trained
  const lints = lintLabels(classifier.labels, examples, heldOut, (row) => rows[row]?.label ?? '')
  return { classifier, exampleIndex, lints }
}

/** A goal without what was not asked for. */
export function goalOf({ keep, precision, reject }: AbstainConfig): AbstainGoal {
  return {
    ...(keep !== undefined && { keep }),
    ...(precision !== undefined && { precision }),
    ...(reject !== undefined && { reject }),
  }
}

/** A label without a description is described by its name, as words. */
function describe({ name, description }: Label): string {
  return description === '' ? name.replaceAll(/[._-]+/g, ' ') : description
}

/** The profiles that `select` compares queries with: each model's description and examples. */
export function compileProfiles(models: readonly ModelProfile[], embedder: TextVectors): VectorIndex {
  const texts = models
    .filter((model) => model.operation === 'chat')
    .flatMap(({ name, description, examples }) =>
      [description, ...examples].filter((text) => text !== '').map((text) => ({ text, label: name })),
    )
  return indexOf(texts, embedder)
}

function indexOf(texts: readonly Text[], embedder: TextVectors): VectorIndex {
  const { dimensions } = embedder
  const vectors = new Float32Array(texts.length * dimensions)
  for (const [row, { text }] of texts.entries()) vectors.set(embedder.embedOne(text), row * dimensions)
  return { texts, dimensions, vectors }
}

function rowOf({ vectors, dimensions }: VectorIndex, row: number): Float32Array {
  return vectors.subarray(row * dimensions, (row + 1) * dimensions)
}
