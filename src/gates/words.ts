import * as z from 'zod'
import type { Gate } from '../core/gate.ts'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import { channelsSchema, hasRule, neededRule, wordsOnly } from './text/channels.ts'
import { forbiddenWindow, windowGate } from './text/window-gate.ts'
import { longestMatch, wordsPattern } from './text/words-pattern.ts'
import { answerText } from '../core/answer-text.ts'

const wordSchema = z.string().trim().min(1).max(100)
const listSchema = z.array(wordSchema).min(1).max(500)

export const wordsGateSchema = z
  .strictObject({
    words: z
      .strictObject({
        must: z.exactOptional(listSchema.meta({ description: 'Each of these stands in the answer.' })),
        mustNot: z.exactOptional(listSchema.meta({ description: 'None of these stands in the answer.' })),
        in: z.exactOptional(channelsSchema),
      })
      .refine(hasRule, { error: neededRule }),
    else: z.exactOptional(elseSchema),
  })
  .meta({
    description: 'Words and phrases that the answer must contain, or must not: whole words, in any case.',
  })

export type WordsGateConfig = z.infer<typeof wordsGateSchema>

/** `mustNot` alone can judge a stream; `must` needs the whole answer. */
export function wordsGate({ words: options, else: otherwise = 'next' }: WordsGateConfig): Gate {
  const { must = [], mustNot = [], in: channels = wordsOnly } = options
  const forbidden = mustNot.length === 0 ? undefined : wordsPattern(mustNot)
  const window = forbiddenWindow({
    name: 'words',
    otherwise,
    channels,
    chars: longestMatch(mustNot) + 2,
    find(text, from) {
      if (forbidden === undefined) return undefined
      forbidden.lastIndex = from
      const found = forbidden.exec(text)
      if (found === null) return undefined
      const [words] = found
      return {
        start: found.index,
        end: found.index + words.length,
        why: `forbidden ${words.toLowerCase().replace(/\s+/g, ' ')}`,
      }
    },
  })
  const forbidding = windowGate('words', window, otherwise, 'The answer holds words that are not allowed.')
  if (must.length === 0) return forbidding
  const needed = must.map((words) => ({ words, pattern: wordsPattern([words]) }))
  return {
    name: 'words',
    check(result, context) {
      const verdict = forbidding.check(result, context)
      if (verdict.outcome !== 'accept') return verdict
      const text = answerText(result)
      const missing = needed.filter(({ pattern }) => text.search(pattern) < 0).map(({ words }) => words)
      if (missing.length === 0) return accepted(verdict.flags)
      const why = `missing ${missing.slice(0, 5).join(', ')}`
      const feedback = `The answer must contain: ${missing.join(', ')}.`
      return notPassed('words', otherwise, why, { feedback, flags: verdict.flags })
    },
  }
}
