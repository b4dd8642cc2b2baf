import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { Step } from '../core/step.ts'
import type { StepRecord } from '../core/record.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'

/** How a step is run: in its own way, and by its `else`. */
export interface StepWays<T> {
  own(record: StepRecord): Promise<T>
  otherwise(node: Node): Promise<T>
}

/**
 * Runs a step and, when that fails, its `else`; the record keeps what came of it. Fails with one error that names
 * the step, unless the run itself is over.
 *
 * @param at where the step stands below the node that runs it: `sequence[1]`
 */
export async function attemptStep<T>(step: Step, at: string, run: Run, ways: StepWays<T>): Promise<T> {
  const record: StepRecord = {
    path: `${run.path}.${at}`,
    name: step.name ?? null,
    kind: step.kind,
    startedAt: Date.now(),
    outcome: 'open',
  }
  run.recordStep(record)
  const fail = (thrown: unknown): UmbelError => {
    const dead = run.dead()
    close(record, dead === undefined ? 'failed' : 'aborted', dead ?? thrown)
    // What stands side by side has named itself.
    return dead ?? (step.kind === 'all' ? toUmbelError(thrown) : naming(step, at, thrown))
  }
  try {
    const value = await ways.own(record)
    close(record, 'ok')
    return value
  } catch (thrown) {
    if (step.else === undefined || isOver(thrown, run)) throw fail(thrown)
    try {
      const value = await ways.otherwise(step.else)
      close(record, 'else', thrown)
      return value
    } catch (again) {
      throw fail(again)
    }
  }
}

/** Nobody is asked any more: the run is over, or a gate refused what nobody may get. */
function isOver(thrown: unknown, run: Run): boolean {
  return run.dead() !== undefined || toUmbelError(thrown).details.final === true
}

function close(record: StepRecord, outcome: StepRecord['outcome'], thrown?: unknown): void {
  record.endedAfterMs = Date.now() - record.startedAt
  record.outcome = outcome
  if (thrown === undefined) return
  const error = toUmbelError(thrown)
  record.error = { class: error.class, message: error.message }
}

/** The cause's class and status, but not its body: an upstream's own would be shown, and hide the step's name. */
function naming(step: Step, at: string, thrown: unknown): UmbelError {
  const error = toUmbelError(thrown)
  const { upstream: _, ...details } = error.details
  const message = `Step '${step.name ?? at}' failed: ${error.message}`
  return new UmbelError(error.class, message, { ...details, status: error.status })
}
