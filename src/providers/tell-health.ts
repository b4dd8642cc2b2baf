import type { FlightPlan } from './flight.ts'
import type { HealthOutcome } from '../core/ports.ts'
import type { LeaseOutcome } from '../core/answer.ts'
import { type UmbelError, errorRules, isLost } from '../core/errors.ts'
import { aboutAccount } from '../core/cooldown.ts'

/** Milliseconds, and times what is usual, after which a call that is ended here for its time was not merely slow. */
const silent = { least: 500, usual: 3 }

/** What a flight knows of itself when it is over. */
export interface FlightEnd {
  /** Milliseconds that it waited for its slot, which is ours and not the model's; undefined: it never went out. */
  readonly sentAfter: number | undefined
  readonly streamed: boolean
  /** The strategy, the deadline or the caller ended it, not the upstream. */
  readonly cutHere: boolean
}

/** Hands on what a call that is over tells of its model: to the averages, the load and the breaker. */
export function tellHealth(plan: FlightPlan, { usage, error }: LeaseOutcome, end: FlightEnd): void {
  const { attempt, context } = plan
  const { health, load } = context
  const { model, firstContentAfterMs, endedAfterMs = 0 } = attempt
  const { sentAfter = 0 } = end
  const now = attempt.startedAt + endedAfterMs
  const first = firstContentAfterMs === undefined ? null : firstContentAfterMs - sentAfter
  if (error === undefined) {
    const ms = endedAfterMs - sentAfter
    const outcome: HealthOutcome = {
      firstTokenMs: first,
      failed: false,
      kind: end.streamed ? 'stream' : 'whole',
      ...(usage !== null && { tokens: { output: usage.outputTokens, ms } }),
    }
    health.observe(model, outcome)
    context.shared?.observed(plan.model, outcome, now)
    load.ended(model, first === null ? null : { ms: first, failed: false }, now)
    return
  }
  const cutHere = end.cutHere && !wasSilent(plan, error, end)
  const counts = !cutHere && isUpstreams(error, plan)
  if (counts) {
    const outcome: HealthOutcome = { firstTokenMs: null, failed: true, class: error.class }
    health.observe(model, outcome)
    context.shared?.observed(plan.model, outcome, now)
  } else if (end.sentAfter !== undefined) {
    const late = isLost(error) && first === null ? endedAfterMs - sentAfter : null
    health.observe(model, { firstTokenMs: late, failed: false, kind: 'given-up' })
  }
  load.ended(model, counts ? { ms: endedAfterMs - sentAfter, failed: true } : null, now)
  tellBreaker(plan, error, cutHere)
}

/**
 * A timeout of ours ended it, and it had said nothing for much longer than it usually takes: else an upstream that
 * accepts calls and never answers would cost each request its whole time.
 */
function wasSilent({ attempt, context }: FlightPlan, error: UmbelError, { sentAfter }: FlightEnd): boolean {
  const { model, firstContentAfterMs, endedAfterMs = 0 } = attempt
  if (error.class !== 'timeout' || firstContentAfterMs !== undefined || sentAfter === undefined) return false
  const usual = context.health.facts(model)?.firstTokenMs ?? 0
  return endedAfterMs - sentAfter >= Math.max(silent.least, silent.usual * usual)
}

function tellBreaker(plan: FlightPlan, error: UmbelError, cutHere: boolean): void {
  const { attempt, context, model, provider, passage } = plan
  const { breaker } = context
  if (provider.cooldown === false) attempt.cooldown = { skipped: 'off' }
  else if (error.class === 'aborted') breaker.left(model, passage)
  else if (cutHere || isOurs(error, plan)) {
    breaker.left(model, passage)
    attempt.cooldown = { skipped: 'ours' }
  } else {
    const begun = attempt.firstContentAfterMs !== undefined
    attempt.cooldown = breaker.failed(model, error, attempt.startedAt, passage, begun)
    context.shared?.cooled(attempt.cooldown)
  }
}

function isUpstreams(error: UmbelError, plan: FlightPlan): boolean {
  return errorRules[error.class].cooldown !== 'none' && !isOurs(error, plan)
}

/** A secret that is not set, or a key of the caller's own that is wrong or used up, says nothing of the upstream. */
function isOurs({ class: errorClass, details }: UmbelError, { ownKey }: FlightPlan): boolean {
  return aboutAccount.has(errorClass) && (details.upstream === undefined || ownKey)
}
