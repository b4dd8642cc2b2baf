import type { ChatRequest } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { Gate } from '../core/gate.ts'
import type { Run } from '../core/run.ts'
import { type JointVerdict, runGates } from '../gates/run-gates.ts'

/** Where an answer was given, and by which model. */
export interface Given {
  readonly path: string
  readonly model: string
}

/** Runs gates over a whole answer and writes down what they say. */
export function judge(
  gates: readonly Gate[],
  result: ChatResult,
  request: ChatRequest,
  run: Run,
  given: Given,
): JointVerdict {
  if (gates.length === 0) return { outcome: 'accept', flags: [], gate: null }
  const context = { request, embedder: run.ports.embedder, sources: run.sources }
  const verdict = runGates(gates, result, context)
  const { outcome, gate, flags } = verdict
  run.judge({ ...given, outcome, gate, why: reasonOf(verdict), flags })
  return verdict
}

/**
 * Why an answer did not pass, without its words; null when it did. What a model is told that tries again may quote it:
 * the last flag says the same in short.
 */
export function reasonOf(verdict: JointVerdict): string | null {
  if (verdict.outcome === 'retry') return verdict.flags.at(-1) ?? null
  return verdict.outcome === 'next' || verdict.outcome === 'refuse' ? verdict.why : null
}
