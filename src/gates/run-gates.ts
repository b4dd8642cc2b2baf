import type { Gate, GateContext, Verdict } from '../core/gate.ts'
import type { ChatResult } from '../core/answer.ts'

/** What several gates say of one answer, and which of them stopped it. */
export type JointVerdict = Verdict & { readonly gate: string | null }

/**
 * Runs the gates in order. What one repairs is what the next one sees; the first that asks for a retry, another model
 * or a refusal decides, and the gates after it do not run.
 */
export function runGates(gates: readonly Gate[], result: ChatResult, context: GateContext): JointVerdict {
  const flags: string[] = []
  let current = result
  for (const gate of gates) {
    const verdict = gate.check(current, context)
    flags.push(...verdict.flags)
    if (verdict.outcome === 'repair') current = verdict.result
    else if (verdict.outcome !== 'accept') return { ...verdict, flags, gate: gate.name }
  }
  return current === result
    ? { outcome: 'accept', flags, gate: null }
    : { outcome: 'repair', result: current, flags, gate: null }
}
