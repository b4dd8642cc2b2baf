import * as z from 'zod'
import type { ChatResult } from '../core/answer.ts'

/** As OpenAI's Chat sends them: other dialects are decoded into this form. */
const logprobsSchema = z.object({
  content: z.optional(z.nullable(z.array(z.object({ logprob: z.number() })))),
})

/** Log-probabilities of an answer's tokens; empty where it has none. */
export function tokenLogprobs({ logprobs }: ChatResult): readonly number[] {
  return logprobsSchema.safeParse(logprobs).data?.content?.map((token) => token.logprob) ?? []
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Not `Math.min(...values)`: an answer may have more tokens than a call has arguments. */
export function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), 0)
}
