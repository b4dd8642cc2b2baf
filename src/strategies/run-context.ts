import type { AnswerCache } from '../cache/answer-cache.ts'
import type { Attempt, Choice, GateVerdict, Join, StepRecord } from '../core/record.ts'
import type { Bound } from '../core/bound.ts'
import type { Budget } from '../core/budget.ts'
import type { Call, Exchange, Run } from '../core/run.ts'
import type { CacheUse } from '../core/cache.ts'
import type { Caller } from '../core/caller.ts'
import type { Need } from '../core/answer.ts'
import type { Operation } from '../core/request.ts'
import type { Retry } from '../core/strategy.ts'
import type { Scope } from '../core/scope.ts'

/** What every node of one request shares. */
export interface RunContext {
  readonly operation: Operation
  readonly call: Call
  readonly exchange: Exchange
  readonly seed: number
  readonly choices: Choice[]
  readonly steps: StepRecord[]
  readonly verdicts: GateVerdict[]
  readonly joins: Join[]
  readonly notes: string[]
  /** What is limited, for the record to say what was left. */
  readonly bounds: Bound[]
  /** The caller of a stream has waited long enough: the status goes out now. */
  commit(): void
  readonly signals: Run['signals']
  readonly signalsOf: Run['signalsOf']
  readonly ports: Run['ports']
  /** Absent: nodes run as if none had a cache. */
  readonly caching?: RequestCaching
}

/** What a cached node needs to know of its request. */
export interface RequestCaching {
  readonly cache: AnswerCache
  readonly caller: Caller
  /** Every attempt of the request so far. */
  readonly attempts: readonly Attempt[]
  readonly uses: CacheUse[]
  waitUntil(work: Promise<unknown>): void
}

/** What a node hands down to those below it. */
export interface Place {
  readonly path: string
  readonly need: Need
  readonly operation: Operation
  readonly signals: Run['signals']
  readonly scope: Scope
  readonly budget: Budget
  readonly firstTokenTimeout: number
  readonly retry: Retry | undefined
  readonly sources: readonly string[]
}
