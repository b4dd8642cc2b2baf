import * as z from 'zod'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import type { Gate } from '../core/gate.ts'
import { answerText } from '../core/answer-text.ts'
import { findJson } from '../core/json/find-json.ts'
import { valueAt } from './json/json-pointer.ts'

export const selfReportGateSchema = z
  .strictObject({
    selfReport: z.strictObject({
      path: z.exactOptional(
        z
          .string()
          .regex(/^(\/[^/]*)+$/, { error: 'a JSON pointer begins with "/"' })
          .meta({ description: 'JSON pointer to a number in the answer: "/confidence" unless set.' }),
      ),
      atLeast: z.number().meta({ description: 'In whatever scale the answer was asked to use.' }),
    }),
    else: z.exactOptional(elseSchema),
  })
  .meta({ description: 'How sure the model says it is, in a field of its structured output.' })

export type SelfReportGateConfig = z.infer<typeof selfReportGateSchema>

export function selfReportGate({ selfReport, else: otherwise = 'next' }: SelfReportGateConfig): Gate {
  const { path = '/confidence', atLeast } = selfReport
  return {
    name: 'selfReport',
    check(result) {
      const value = numberAt(answerText(result), path)
      if (value === undefined) {
        return notPassed('selfReport', otherwise, `no number at ${path}`, {
          feedback: `The answer must be JSON with a number at ${path}: how sure you are.`,
        })
      }
      if (value >= atLeast) return accepted()
      return notPassed('selfReport', otherwise, `${value} at ${path}, below ${atLeast}`)
    },
  }
}

/** Models write numbers as text too. */
function numberAt(text: string, path: string): number | undefined {
  const found = findJson(text)
  const value = found === undefined ? undefined : valueAt(found.value, path)
  const isText = typeof value === 'string' && value.trim() !== ''
  const number = isText || typeof value === 'bigint' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
