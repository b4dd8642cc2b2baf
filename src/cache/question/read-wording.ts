import type { Act } from './framing.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import { type Terms, readTerms } from './terms.ts'
import { framed } from './framing.ts'
import { plainNotation } from '../../aggregation/numbers/plain-notation.ts'
import { type QuestionNumber, numbersOf } from './question-number.ts'
import { tokensOf } from '../../aggregation/texts/plain-text.ts'
import { unframed } from './asking-frames.ts'
import { withPhrases } from './phrases.ts'

/** How a question is worded, for what is learned of two wordings: see pair-features.ts. */
export interface Wording extends Terms {
  readonly act: Act
  readonly numbers: readonly QuestionNumber[]
  /** Words that negate. */
  readonly negations: number
  /** The unit vector of all of it. */
  readonly wholeVector: Float32Array
  vectorOf(word: string): Float32Array
}

const negation =
  /^(?:not|no|never|none|nobody|nothing|cannot|without|neither|nor|except|unless|excluding|hardly|instead)$|n't$|^(?:dont|doesnt|didnt|cant|wont|isnt|arent)$/

/** @param plain the question as plain text @param names its names, in lower case */
export function readWording(plain: string, names: ReadonlySet<string>, embedder: EdgeEmbedder): Wording {
  const { act, whole } = framed(unframed(plain.toLowerCase()))
  const vectors = new Map<string, Float32Array>()
  return {
    ...readTerms(withPhrases(plainNotation(whole)), names),
    act,
    numbers: numbersOf(plainNotation(plain)),
    negations: tokensOf(plain.toLowerCase()).filter((token) => negation.test(token)).length,
    wholeVector: embedder.embedOne(plain),
    vectorOf(word) {
      const found = vectors.get(word) ?? embedder.embedOne(word)
      vectors.set(word, found)
      return found
    },
  }
}
