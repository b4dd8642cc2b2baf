import type { EdgeEmbedder } from '../../../src/embeddings/edge-embedder.ts'
import { backgroundQueries } from '../../../src/learning/background-queries.ts'
import { trainClassifier } from '../../../src/learning/train-classifier.ts'
import { classify } from '../../../src/routing/classify.ts'
import type { LabelledText } from './intent-data.ts'

/** Routes as users write them, and queries to put to them. */
export interface RoutingTask {
  readonly examples: readonly LabelledText[]
  readonly inside: readonly LabelledText[]
  /** Queries that no route wants. */
  readonly outside: readonly LabelledText[]
}

/** Shares of 1, and CPU seconds of training. */
export interface RoutingScores {
  readonly accuracy: number
  /** Inside, not abstained, and right. */
  readonly keptAndRight: number
  /** Outside, and abstained. */
  readonly rejected: number
  readonly seconds: number
}

/** Trains as publishing (`full`) or the Worker (`centroid`) does, with each route's name as one more example. */
export function measureClassifier(
  embedder: EdgeEmbedder,
  { examples, inside, outside }: RoutingTask,
  mode: 'full' | 'centroid',
): RoutingScores {
  const labels = [...new Set(examples.map(({ label }) => label))]
  const names = labels.map((label) => ({ label, text: label.replaceAll(/[_/]/g, ' ') }))
  const rows = [...examples, ...names].map(({ label, text }) => ({ label, vector: embedder.embedOne(text) }))
  const background = backgroundQueries.map((text) => embedder.embedOne(text))
  const before = process.cpuUsage()
  const classifier = trainClassifier(rows, embedder.dimensions, { mode, background })
  const { user, system } = process.cpuUsage(before)
  if (classifier === null) throw new Error('No example has a known word')
  const ask = (text: string) => classify(classifier, embedder.embedOne(text), () => true)
  const answers = inside.map(({ text, label }) => ({ label, answer: ask(text) }))
  const right = answers.filter(({ label, answer }) => answer?.label === label)
  const strangers = outside.map(({ text }) => ask(text))
  return {
    accuracy: right.length / inside.length,
    keptAndRight: right.filter(({ answer }) => answer?.abstained === false).length / inside.length,
    rejected: strangers.filter((answer) => answer?.abstained !== false).length / strangers.length,
    seconds: (user + system) / 1e6,
  }
}
