import { type SectionModel, emptyModel } from './section-model.ts'
import { allStems, contentWords } from '../../src/providers/edge/docs/content-words.ts'
import type { DocsSection } from '../../src/providers/edge/docs/docs-section.ts'
import type { TextFeatures } from './fit-model.ts'
import type { TrainingText } from './training-texts.ts'
import type { WordTable } from '../../src/providers/edge/docs/word-table.ts'
import { dot } from '../../src/core/vector.ts'
import { plainText } from '../../src/providers/edge/docs/plain-text.ts'

/** How much each likeness counts. Chosen by cross-validation over questions (evaluate.mjs). */
const weights = { questions: 3, heading: 1, word: 7 }
/** The heading counts as so many questions. */
const headingShare = 2

/**
 * What speaks for a section without any training: a vector near the middle of its questions and near its heading, and
 * words that stand anywhere in it or in its questions. It carries the sections of which few or no questions are noted.
 */
export function likenessModel(
  sections: readonly DocsSection[],
  questions: readonly TrainingText[],
  featuresOf: (text: string) => TextFeatures,
  words: WordTable,
): SectionModel {
  const dimensions = featuresOf('').vector.length
  const model = emptyModel(sections.length + 1, dimensions, words.places.size)
  const asked = Map.groupBy(questions, ({ section }) => section)
  for (const [section, { heading, passages }] of sections.entries()) {
    const own = (asked.get(section) ?? []).map(({ text }) => text)
    const row = model.rows.subarray(section * dimensions, (section + 1) * dimensions)
    const title = featuresOf(heading).vector
    const middle = new Float32Array(dimensions)
    for (const text of own) add(middle, featuresOf(text).vector, 1)
    add(middle, title, headingShare)
    add(row, middle, weights.questions / (Math.sqrt(dot(middle, 0, middle)) || 1))
    add(row, title, weights.heading)
    const stems = new Set([
      ...own.flatMap(allStems),
      ...[heading, ...passages].map(plainText).flatMap(contentWords),
    ])
    for (const stem of stems) {
      const place = words.places.get(stem)
      if (place !== undefined) model.votes[place * model.sections + section] = weights.word
    }
  }
  return model
}

function add(to: Float32Array, vector: Float32Array, factor: number): void {
  for (const [index, value] of vector.entries()) to[index] = (to[index] ?? 0) + factor * value
}
