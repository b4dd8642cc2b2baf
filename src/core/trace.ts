import type {
  Attempt,
  Choice,
  Decision,
  GateVerdict,
  Join,
  RecordedCaller,
  RequestRecord,
  StepRecord,
} from './record.ts'
import type { Bound } from './bound.ts'
import type { Budget } from './budget.ts'
import type { CacheUse } from './cache.ts'
import type { HeaderFields } from './headers.ts'
import type { Usage } from './usage.ts'
import type { UmbelError } from './errors.ts'
import { isoTime } from './iso-time.ts'
import { leftOf } from './bound.ts'
import { roundedUsd } from './usage.ts'

export interface TraceOutcome {
  readonly status: number
  readonly usage: Usage | null
  readonly error?: UmbelError
  /** Whose answer the caller got. */
  readonly model?: string
}

/** Everything that happens to one request, gathered as it happens. */
export class Trace {
  readonly attempts: Attempt[] = []
  readonly choices: Choice[] = []
  readonly steps: StepRecord[] = []
  readonly verdicts: GateVerdict[] = []
  readonly joins: Join[] = []
  readonly notes: string[] = []
  readonly cache: CacheUse[] = []
  /** The request's own limits, then those of nodes, as they start. */
  readonly bounds: Bound[] = []
  /** How the limits of the request stand, as headers of the answer. */
  readonly limits: HeaderFields
  readonly surface: string
  readonly requested: string
  readonly decision: Decision
  readonly startedAt: number
  readonly budget: Budget
  readonly caller: RecordedCaller

  constructor(
    surface: string,
    requested: string,
    decision: Decision,
    startedAt: number,
    budget: Budget,
    caller: RecordedCaller,
    limits: HeaderFields = {},
  ) {
    this.limits = limits
    this.surface = surface
    this.requested = requested
    this.decision = decision
    this.startedAt = startedAt
    this.budget = budget
    this.caller = caller
  }

  /** USD over all attempts that are settled and priced; null when none is. An answer from a cache costs 0. */
  get cost(): number | null {
    let sum: number | null = this.attempts.length === 0 && this.cache.length > 0 ? 0 : null
    for (const { cost } of this.attempts) if (cost !== null) sum = (sum ?? 0) + cost
    return sum === null ? null : roundedUsd(sum)
  }

  /** What the gates remarked on what the caller got: on answers that passed, and on the request. */
  get flags(): string[] {
    if (this.verdicts.length === 0) return []
    const passed = this.verdicts.filter(({ outcome }) => ['accept', 'repair', 'edit'].includes(outcome))
    return [...new Set(passed.flatMap(({ flags }) => flags))]
  }

  record(outcome: TraceOutcome, now: number): RequestRecord {
    const { error } = outcome
    const [request, ...nodes] = this.bounds
    return {
      id: this.decision.id,
      caller: this.caller,
      at: isoTime(this.startedAt),
      surface: this.surface,
      requested: this.requested,
      decision: this.decision,
      choices: this.choices,
      attempts: this.attempts,
      steps: this.steps,
      verdicts: this.verdicts,
      joins: this.joins,
      notes: this.notes,
      cache: this.cache,
      status: outcome.status,
      error: error === undefined ? null : { class: error.class, message: error.message },
      model: outcome.model ?? null,
      usage: outcome.usage,
      cost: this.cost,
      unpriced: this.attempts.filter((attempt) => attempt.cost === null).length,
      durationMs: now - this.startedAt,
      budget: {
        ...leftOf(this.budget, request?.scope.endsAt ?? null, now),
        nodes: nodes.map(({ path, budget, scope }) => ({ path, ...leftOf(budget, scope.endsAt, now) })),
      },
    }
  }
}
