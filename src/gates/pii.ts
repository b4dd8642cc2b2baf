import * as z from 'zod'
import { defaultPiiTypes, piiReach } from './pii/detector.ts'
import { accepted, notPassed } from './verdict.ts'
import type { Gate, TextWindow } from '../core/gate.ts'
import { piiFinder } from './pii/find-pii.ts'
import { labelOf } from './pii/placeholders.ts'
import { piiTypesSchema } from './pii-request.ts'
import { sweepResult } from './window/sweep-result.ts'

export const piiGateSchema = z
  .strictObject({
    pii: z.strictObject({
      action: z.enum(['redact', 'next', 'refuse', 'flag']).meta({
        description:
          '"redact" puts [EMAIL] in the place of a value, "next" is another model\'s turn, "refuse" ends with an error, "flag" only records.',
      }),
      types: z.exactOptional(piiTypesSchema),
    }),
  })
  .meta({ description: 'Private data in the answer, found by rule.' })

export type PiiGateConfig = z.infer<typeof piiGateSchema>

/** Reads the answer's text, its reasoning, and the arguments of its tool calls as JSON text. */
export function piiGate({ pii }: PiiGateConfig): Gate {
  const { action, types = defaultPiiTypes } = pii
  const find = piiFinder(types)
  const window: TextWindow = {
    chars: piiReach,
    redacts: action === 'redact',
    find(text, from, { channel }) {
      const found = find(text, from)
      if (found === undefined) return undefined
      const flag = `pii: ${found.type}`
      if (action === 'flag') return { ...found, flag, act: 'pass' }
      if (action !== 'redact') return { ...found, flag, act: 'refuse' }
      const mark = `[${labelOf(found.type)}]`
      const replace = channel === 'arguments' ? jsonMark(mark, text, found.start, found.end) : mark
      return { ...found, flag, act: { replace } }
    },
  }
  return {
    name: 'pii',
    window,
    check(result) {
      const swept = sweepResult(window, result)
      if (swept.refused !== null) {
        const why = swept.refused.slice('pii: '.length)
        return notPassed('pii', action === 'next' ? 'next' : 'refuse', why)
      }
      if (swept.result === result) return accepted(swept.flags)
      return { outcome: 'repair', result: swept.result, flags: swept.flags }
    },
  }
}

/** A mark for a place in JSON text: what was a bare number becomes a string, or 0 where that cannot be told. */
function jsonMark(mark: string, text: string, start: number, end: number): string {
  if (!/^\d+$/.test(text.slice(start, end))) return mark
  const before = text.slice(Math.max(0, start - 20), start)
  if (/(?<!\\)"\s*:\s*$/.test(before)) return `"${mark}"`
  return /[[,]\s*$/.test(before) && /^[\],\s]/.test(text.slice(end, end + 1)) ? '0' : mark
}
