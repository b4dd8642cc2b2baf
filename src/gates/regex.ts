import * as z from 'zod'
import type { Gate, TextPlace } from '../core/gate.ts'
import { accepted, notPassed, elseSchema } from './verdict.ts'
import { channelsSchema, hasRule, neededRule, wordsOnly } from './text/channels.ts'
import { forbiddenWindow, windowGate } from './text/window-gate.ts'
import { answerText } from '../core/answer-text.ts'
import { regexProblem } from '../core/bounded-regex.ts'
import { searchWindows } from './text/windowed-search.ts'

/** One open repetition, or two after `^`: an answer is longer than the ask that routes match. */
const mostOpen = 2

const patternSchema = z
  .string()
  .min(1)
  .max(256)
  .superRefine((source, context) => {
    const problem = regexProblem(source, mostOpen)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })
  .meta({ description: 'A bounded regular expression, in any case: see docs/gates.md.' })
const patternsSchema = z.union([patternSchema, z.array(patternSchema).min(1).max(50)])

export const regexGateSchema = z
  .strictObject({
    regex: z
      .strictObject({
        must: z.exactOptional(patternsSchema.meta({ description: 'Each of these matches somewhere.' })),
        mustNot: z.exactOptional(patternsSchema.meta({ description: 'None of these matches anywhere.' })),
        in: z.exactOptional(channelsSchema),
        window: z.exactOptional(
          z.int().min(16).max(1024).meta({
            description:
              'The longest match that is looked for, in characters (128). A stream is held back by twice as many.',
          }),
        ),
      })
      .refine(hasRule, { error: neededRule }),
    else: z.exactOptional(elseSchema),
  })
  .meta({ description: 'What the answer must match, or must not.' })

export type RegexGateConfig = z.infer<typeof regexGateSchema>

/** `mustNot` alone can judge a stream; `must` needs the whole answer. */
export function regexGate({ regex: options, else: otherwise = 'next' }: RegexGateConfig): Gate {
  const { window: size = 128, in: channels = wordsOnly } = options
  const must = patternsOf(options.must)
  const mustNot = patternsOf(options.mustNot)
  const window = forbiddenWindow({
    name: 'regex',
    otherwise,
    channels,
    chars: 2 * size,
    find: (text, from, place) => firstOf(mustNot, text, from, place, size),
  })
  const forbidding = windowGate('regex', window, otherwise, 'The answer holds text that is not allowed.')
  if (must.length === 0) return forbidding
  return {
    name: 'regex',
    check(result, context) {
      const verdict = forbidding.check(result, context)
      if (verdict.outcome !== 'accept') return verdict
      const text = answerText(result)
      const missing = must.find((pattern) => !matches(pattern, text, size))
      if (missing === undefined) return accepted(verdict.flags)
      const why = `nothing matches ${missing.source}`
      const feedback = `The answer must match the regular expression ${missing.source}`
      return notPassed('regex', otherwise, why, { feedback, flags: verdict.flags })
    },
  }
}

function patternsOf(sources: string | readonly string[] | undefined): readonly RegExp[] {
  const list = typeof sources === 'string' ? [sources] : (sources ?? [])
  return list.map((source) => new RegExp(source, 'giu'))
}

function firstOf(patterns: readonly RegExp[], text: string, from: number, place: TextPlace, size: number) {
  let first: { start: number; end: number; why: string } | undefined
  for (const pattern of patterns) {
    const found = searchWindows(pattern, text, from, place, size)
    if (found !== undefined && (first === undefined || found.start < first.start)) {
      first = { ...found, why: `forbidden ${pattern.source}` }
    }
  }
  return first
}

/** A pattern of linear time runs on the whole text, so that it may speak of it from end to end. */
function matches(pattern: RegExp, text: string, size: number): boolean {
  if (!isLinear(pattern.source)) {
    return searchWindows(pattern, text, 0, { channel: 'text', offset: 0 }, size) !== undefined
  }
  pattern.lastIndex = 0
  return pattern.test(text)
}

function isLinear(source: string): boolean {
  return regexProblem(source, 1) === undefined
}
