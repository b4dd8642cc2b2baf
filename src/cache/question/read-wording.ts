import type { Act } from './framing.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import { type Terms, readTerms } from './terms.ts'
import { framed } from './framing.ts'
import { plainNotation } from '../../aggregation/numbers/plain-notation.ts'
import { type QuestionNumber, measured, numbersOf } from './question-number.ts'
import { scanNumbers } from '../../aggregation/numbers/scan-numbers.ts'
import { tokensOf } from '../../aggregation/texts/plain-text.ts'
import { unframed } from './asking-frames.ts'
import { withPhrases } from './phrases.ts'

/** How a question is worded, for what is learned of two wordings: see pair-features.ts. */
export interface Wording extends Terms {
  readonly act: Act
  readonly numbers: readonly QuestionNumber[]
  /** Its words in lower case, in their order, with a space around each. */
  readonly spoken: string
  /** Words that negate. */
  readonly negations: number
  /** The unit vector of all of it. */
  readonly wholeVector: Float32Array
  vectorOf(word: string): Float32Array
}

const negation =
  /^(?:not|no|never|none|nobody|nothing|cannot|without|neither|nor|except|unless|excluding|hardly|instead)$|n't$|^(?:dont|doesnt|didnt|cant|wont|isnt|arent)$/

/** Each number with its unit as one word, alike for all ways to write it: "30 minutes" and "0.5 hours" as "1800/time". */
function withQuantities(lower: string): string {
  const notation = lower.replace(capitals, (unit) => unit.toUpperCase())
  let text = ''
  let end = 0
  for (const { start, end: next, value, unit } of scanNumbers(notation)) {
    if (value === undefined || /^[\p{L}\p{N}]/u.test(notation.slice(next))) continue
    text += `${notation.slice(end, start)}${measured(value, unit)}${unit === undefined ? '' : `/${unit.dimension}`}`
    end = next
  }
  return (text + notation.slice(end)).toLowerCase()
}

/** Units that the table of units knows by their capitals. */
const capitals = /(?<=\d ?)(?:usd|eur|gbp|jpy|chf|inr|kb|mb|gb|tb)\b/g

/** @param plain the question as plain text @param names its names, in lower case */
export function readWording(plain: string, names: ReadonlySet<string>, embedder: EdgeEmbedder): Wording {
  const { act, whole } = framed(unframed(plain.toLowerCase()))
  const said = tokensOf(plain.toLowerCase())
  const vectors = new Map<string, Float32Array>()
  return {
    ...readTerms(withPhrases(withQuantities(plainNotation(whole))), names),
    act,
    numbers: numbersOf(plainNotation(plain)),
    spoken: ` ${said.join(' ')} `,
    negations: said.filter((token) => negation.test(token)).length,
    wholeVector: embedder.embedOne(plain),
    vectorOf(word) {
      const found = vectors.get(word) ?? embedder.embedOne(word)
      vectors.set(word, found)
      return found
    },
  }
}
