import { type SectionModel, emptyModel } from './section-model.ts'
import { seededRandom, shuffle } from '../embedder/evaluation/seeded-random.ts'
import type { TrainingText } from './training-texts.ts'
import type { WordShare } from '../../src/providers/edge/docs/word-table.ts'

/** A text as the model sees it. */
export interface TextFeatures {
  readonly vector: Float32Array
  readonly words: readonly WordShare[]
}

/** Chosen by cross-validation over questions (evaluate.mjs), as are the other constants here. */
const epochs = 12
const rate = 1
/** Shares are small beside a vector of length 1: their weights learn so much faster. */
const voteRate = 1.6
const decay = 5e-5
/** Errors below this move nothing that could be seen. */
const smallestError = 2e-3
/** Of the texts, how many lose words in an epoch, and how many of their words: other wording must do as well. */
const thinned = { texts: 0.7, words: 0.2 }

/** Multinomial logistic regression by stochastic gradient descent; the same texts give the same model. */
export function fitModel(
  texts: readonly TrainingText[],
  featuresOf: (text: string) => TextFeatures,
  size: { readonly sections: number; readonly dimensions: number; readonly words: number },
): SectionModel {
  const model = emptyModel(size.sections, size.dimensions, size.words)
  const random = seededRandom(7)
  const order = texts.map(({ text, section }) => ({ text, section, features: featuresOf(text) }))
  const chances = new Float64Array(size.sections)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const { text, section, features } of order) {
      const seen = random() < thinned.texts ? featuresOf(thin(text, random)) : features
      predict(model, seen, chances)
      descend(model, seen, section, chances, rate * (1 - epoch / epochs))
    }
  }
  return model
}

function thin(text: string, random: () => number): string {
  const kept = text.split(' ').filter(() => random() >= thinned.words)
  return kept.length === 0 ? text : kept.join(' ')
}

function predict(
  { sections, dimensions, biases, rows, votes }: SectionModel,
  seen: TextFeatures,
  out: Float64Array,
) {
  const { vector, words } = seen
  let most = -Infinity
  for (let section = 0; section < sections; section += 1) {
    let sum = biases[section] ?? 0
    const start = section * dimensions
    for (let index = 0; index < dimensions; index += 1)
      sum += (rows[start + index] ?? 0) * (vector[index] ?? 0)
    for (const { place, share } of words) sum += share * (votes[place * sections + section] ?? 0)
    out[section] = sum
    most = Math.max(most, sum)
  }
  let total = 0
  for (const [section, score] of out.entries()) total += out[section] = Math.exp(score - most)
  for (const [section, chance] of out.entries()) out[section] = chance / total
}

function descend(
  { sections, dimensions, biases, rows, votes }: SectionModel,
  { vector, words }: TextFeatures,
  right: number,
  chances: Float64Array,
  step: number,
): void {
  for (let section = 0; section < sections; section += 1) {
    const error = (chances[section] ?? 0) - Number(section === right)
    if (Math.abs(error) < smallestError) continue
    biases[section] = (biases[section] ?? 0) - 0.05 * step * error
    const start = section * dimensions
    for (let index = 0; index < dimensions; index += 1) {
      const value = rows[start + index] ?? 0
      rows[start + index] = value - step * (error * (vector[index] ?? 0) + decay * value)
    }
    for (const { place, share } of words) {
      const at = place * sections + section
      const value = votes[at] ?? 0
      votes[at] = value - step * (voteRate * error * share + decay * value)
    }
  }
}
