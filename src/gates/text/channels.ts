import * as z from 'zod'
import type { Channel } from '../../core/gate.ts'

/** Which texts of an answer a gate reads. */
export const channelsSchema = z
  .array(z.enum(['text', 'reasoning', 'arguments']))
  .min(1)
  .meta({
    description:
      'What is read of the answer: its "text" (the default), its "reasoning", the "arguments" of its tool calls.',
  })

export const wordsOnly: readonly Channel[] = ['text']

export const neededRule = 'needs "must", "mustNot" or both'

export function hasRule({ must, mustNot }: { must?: unknown; mustNot?: unknown }): boolean {
  return must !== undefined || mustNot !== undefined
}
