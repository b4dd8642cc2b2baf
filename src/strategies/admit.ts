import type { ChatRequest } from '../core/request.ts'
import type { RequestGate, TextWindow } from '../core/gate.ts'
import type { Run } from '../core/run.ts'
import { UmbelError } from '../core/errors.ts'

/** A request that may go on, and what puts its answer right again. */
export interface Admitted {
  readonly request: ChatRequest
  /** In the order in which they run on an answer. */
  readonly restores: readonly { readonly name: string; readonly window: TextWindow }[]
}

/** Runs the gates on a request, each on what the one before made of it. Throws when one refuses: nobody is asked. */
export function admit(gates: readonly RequestGate[], request: ChatRequest, run: Run): Admitted {
  let current = request
  const restores: { name: string; window: TextWindow }[] = []
  for (const gate of gates) {
    const verdict = gate.check(current, { embedder: run.ports.embedder })
    const { outcome, flags } = verdict
    const why = outcome === 'refuse' ? verdict.why : null
    const stopped = outcome === 'refuse' ? gate.name : null
    run.judge({ path: run.path, model: null, outcome, gate: stopped, why, flags })
    if (verdict.outcome === 'refuse') {
      throw new UmbelError('gate', `The request was stopped by the gate "${gate.name}": ${verdict.why}`, {
        code: 'request_refused',
        status: 400,
        final: true,
      })
    }
    if (verdict.outcome === 'edit') {
      current = verdict.request
      // What was taken out last is put back first.
      if (verdict.restore !== null) restores.unshift({ name: gate.name, window: verdict.restore })
    }
  }
  return { request: current, restores }
}
