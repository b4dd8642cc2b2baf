import * as z from 'zod'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import type { Gate } from '../core/gate.ts'
import { least, mean, tokenLogprobs } from './token-logprobs.ts'

export const logprobGateSchema = z
  .strictObject({
    logprob: z.strictObject({
      measure: z.exactOptional(
        z
          .enum(['mean', 'min'])
          .meta({ description: 'Over all tokens ("mean", the default), or the least of them.' }),
      ),
      atLeast: z.number().max(0).meta({
        description: 'The natural logarithm of a chance: -0.1 is 90 %, -0.7 is 50 %.',
      }),
      missing: z.exactOptional(
        z
          .enum(['accept', 'fail'])
          .meta({ description: 'An answer without log-probabilities fails unless this says "accept".' }),
      ),
    }),
    else: z.exactOptional(elseSchema),
  })
  .meta({
    description: "How sure the model was of the answer's tokens. The upstream has to send log-probabilities.",
  })

export type LogprobGateConfig = z.infer<typeof logprobGateSchema>

export function logprobGate({ logprob, else: otherwise = 'next' }: LogprobGateConfig): Gate {
  const { measure = 'mean', atLeast, missing = 'fail' } = logprob
  return {
    name: 'logprob',
    check(result) {
      const values = tokenLogprobs(result)
      if (values.length === 0) {
        const why = 'the answer has no log-probabilities'
        return missing === 'accept' ? accepted([`logprob: ${why}`]) : notPassed('logprob', otherwise, why)
      }
      const found = measure === 'min' ? least(values) : mean(values)
      if (found >= atLeast) return accepted()
      const why = `${measure} ${found.toFixed(3)}, below ${atLeast}`
      return notPassed('logprob', otherwise, why, {
        feedback: 'Answer again, and only what you are sure of.',
      })
    },
  }
}
