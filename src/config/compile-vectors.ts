import type { Classifier, ModelProfile, Route, VectorIndex } from '../core/release.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import { backgroundQueries } from '../learning/background-queries.ts'
import { trainClassifier } from '../learning/train-classifier.ts'

interface Text {
  readonly text: string
  readonly label: string
}

/** What a classifier learns one label from. */
interface Label {
  readonly name: string
  readonly description: string
  readonly examples: readonly string[]
}

/** One classifier over the routes with examples, and those examples as vectors. */
export function compileClassifier(
  routes: readonly Route[],
  embedder: EdgeEmbedder,
  mode: 'full' | 'centroid',
): { readonly classifier: Classifier | null; readonly exampleIndex: VectorIndex } {
  const classified = routes.filter((route) => route.classified)
  return trainLabels(classified, embedder, mode)
}

/** A classifier over these labels, null when none of their texts has a known word; and the examples as vectors. */
export function trainLabels(
  labels: readonly Label[],
  embedder: EdgeEmbedder,
  mode: 'full' | 'centroid',
): { readonly classifier: Classifier | null; readonly exampleIndex: VectorIndex } {
  const examples = labels.flatMap(({ name, examples: texts }) => texts.map((text) => ({ text, label: name })))
  const exampleIndex = indexOf(examples, embedder)
  const rows = [
    ...examples.map(({ label }, row) => ({ label, vector: rowOf(exampleIndex, row) })),
    // What a label says of itself counts as one more example.
    ...labels.map((label) => ({ label: label.name, vector: embedder.embedOne(describe(label)) })),
  ]
  const background = backgroundQueries.map((text) => embedder.embedOne(text))
  const classifier =
    rows.length === 0 ? null : trainClassifier(rows, embedder.dimensions, { mode, background })
  return { classifier, exampleIndex }
}

/** A label without a description is described by its name, as words. */
function describe({ name, description }: Label): string {
  return description === '' ? name.replaceAll(/[._-]+/g, ' ') : description
}

/** The profiles that `select` compares queries with: each model's description and examples. */
export function compileProfiles(models: readonly ModelProfile[], embedder: EdgeEmbedder): VectorIndex {
  const texts = models
    .filter((model) => model.operation === 'chat')
    .flatMap(({ name, description, examples }) =>
      [description, ...examples].filter((text) => text !== '').map((text) => ({ text, label: name })),
    )
  return indexOf(texts, embedder)
}

function indexOf(texts: readonly Text[], embedder: EdgeEmbedder): VectorIndex {
  const { dimensions } = embedder
  const vectors = new Float32Array(texts.length * dimensions)
  for (const [row, { text }] of texts.entries()) vectors.set(embedder.embedOne(text), row * dimensions)
  return { texts, dimensions, vectors }
}

function rowOf({ vectors, dimensions }: VectorIndex, row: number): Float32Array {
  return vectors.subarray(row * dimensions, (row + 1) * dimensions)
}
