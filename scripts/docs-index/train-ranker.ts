import { type TextFeatures, fitModel } from './fit-model.ts'
import { type TrainingText, ownTexts } from './training-texts.ts'
import type { DocsSection } from '../../src/providers/edge/docs/docs-section.ts'
import type { EdgeEmbedder } from '../../src/core/ports.ts'
import { likenessModel } from './likeness-model.ts'
import { makeWordTable } from './make-word-table.ts'
import { mixModels } from './section-model.ts'
import { packRanker } from './pack-ranker.ts'
import { plainText } from '../../src/providers/edge/docs/plain-text.ts'
import { shareOfWords } from '../../src/providers/edge/docs/word-table.ts'
import { withoutName } from '../../src/providers/edge/docs/without-name.ts'

/** How much the trained model counts beside likeness. Chosen by cross-validation over questions (evaluate.mjs). */
const trainedShare = 0.75

/**
 * The bytes of a ranker of `sections`, trained on `questions`; the same in, the same out.
 *
 * @param strangers questions about anything else; they train a row of their own, after the sections'
 * @param inputs a hash of what it is made from, kept in it
 */
export function trainRanker(
  sections: readonly DocsSection[],
  questions: readonly TrainingText[],
  strangers: readonly string[],
  embedder: EdgeEmbedder,
  inputs: string,
): Uint8Array<ArrayBuffer> {
  const texts = [
    ...questions,
    ...ownTexts(sections, questions),
    ...strangers.map((text) => ({ text, section: sections.length })),
  ]
  const bodies = sections.map(({ passages }) => plainText(passages.join(' ')))
  const words = makeWordTable([...texts.map(({ text }) => text), ...bodies])
  const featuresOf = (text: string): TextFeatures => ({
    vector: embedder.embedOne(withoutName(text)),
    words: shareOfWords(text, words),
  })
  const size = { sections: sections.length + 1, dimensions: embedder.dimensions, words: words.places.size }
  const trained = fitModel(texts, featuresOf, size)
  const likeness = likenessModel(sections, questions, featuresOf, words)
  return packRanker(mixModels(trained, trainedShare, likeness, 1), words, {
    build: embedder.build,
    inputs,
  })
}
