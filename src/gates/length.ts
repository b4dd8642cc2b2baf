import * as z from 'zod'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import type { Gate } from '../core/gate.ts'
import { answerText } from '../core/answer-text.ts'

const countSchema = z.int().nonnegative()
const boundsSchema = z
  .strictObject({ min: z.exactOptional(countSchema), max: z.exactOptional(countSchema) })
  .refine(({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= max, { error: '"min" is above "max"' })

export const lengthGateSchema = z
  .strictObject({
    length: z.strictObject({
      characters: z.exactOptional(boundsSchema),
      words: z.exactOptional(boundsSchema),
      tokens: z.exactOptional(
        boundsSchema.meta({ description: 'Estimated: a token for every 4 characters.' }),
      ),
    }),
    else: z.exactOptional(elseSchema),
  })
  .meta({ description: "How long the answer's text is." })

export type LengthGateConfig = z.infer<typeof lengthGateSchema>

type Unit = keyof LengthGateConfig['length']

/** An answer that only calls tools has no length. */
export function lengthGate({ length, else: otherwise = 'next' }: LengthGateConfig): Gate {
  return {
    name: 'length',
    check(result) {
      const text = answerText(result)
      if (text === '' && result.content.some(({ type }) => type === 'tool-call')) return accepted()
      for (const unit of units) {
        const { min = 0, max = Number.POSITIVE_INFINITY } = length[unit] ?? {}
        if (length[unit] === undefined) continue
        const count = countOf[unit](text)
        if (count < min || count > max) {
          const bound = count < min ? `at least ${min}` : `at most ${max}`
          return notPassed('length', otherwise, `${count} ${unit}, not ${bound}`, {
            feedback: `The answer has ${count} ${unit}. It must have ${bound}.`,
          })
        }
      }
      return accepted()
    },
  }
}

const units: readonly Unit[] = ['characters', 'words', 'tokens']

const countOf: Readonly<Record<Unit, (text: string) => number>> = {
  characters: countCharacters,
  words: countWords,
  tokens: (text) => Math.ceil(text.length / 4),
}

/** Code points: an emoji of one sign counts once. */
function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Runs of what is neither space nor punctuation; a sign of a script without spaces is a word. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*/gu

function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
