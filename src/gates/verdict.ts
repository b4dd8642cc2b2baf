import * as z from 'zod'
import type { GateElse, Verdict } from '../core/gate.ts'

export const elseSchema = z.enum(['retry', 'next', 'refuse', 'flag']).meta({
  description:
    'What becomes of an answer that does not pass: "retry" asks the same model once more, "next" is another model\'s turn, "refuse" ends with an error, "flag" lets it pass and says so in the record.',
})

export function accepted(flags: readonly string[] = []): Verdict {
  return { outcome: 'accept', flags }
}

/**
 * The verdict on an answer that does not pass.
 *
 * @param why a short reason for the record; never words of the answer that may be private
 * @param feedback what the model is told when it tries again; `why` unless given
 */
export function notPassed(
  name: string,
  otherwise: GateElse,
  why: string,
  { feedback = why, flags = [] }: { feedback?: string; flags?: readonly string[] } = {},
): Verdict {
  const remarks = [...flags, `${name}: ${why}`]
  switch (otherwise) {
    case 'flag':
      return { outcome: 'accept', flags: remarks }
    case 'retry':
      return { outcome: 'retry', feedback, flags: remarks }
    case 'next':
    case 'refuse':
      return { outcome: otherwise, why: `${name}: ${why}`, flags: remarks }
  }
}
