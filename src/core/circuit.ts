import { cooldownOf, isDecisive, lengthOf } from './cooldown.ts'
import type { ErrorClass } from './errors.ts'

/**
 * A circuit breaker as data: closed, open for a while, then half-open for one probe at a time. Pure: every function
 * takes the state and the time and gives the next state. Times are milliseconds since the epoch.
 * As in Nygard, "Release It!" (2007), with the cooldown by what the failure means.
 */
export interface Circuit {
  /** The newest outcomes, a bit each, the newest lowest: 1 failed. */
  readonly recent: number
  readonly changedAt: number
  /** Times that it opened without a calm while between. */
  readonly openings: number
  readonly open: Opened | null
}

interface Opened {
  readonly since: number
  readonly until: number
  readonly class: ErrorClass
  readonly probe: { readonly id: number; readonly until: number } | null
}

/** A failure as a circuit sees it. */
export interface CircuitFailure {
  readonly class: ErrorClass
  readonly status?: number
  readonly retryAfterMs?: number
  /** When the call began. */
  readonly startedAt: number
  /** The probe that it was; null: none. */
  readonly probe: number | null
  /** It failed after its first content, which was taken for a success. */
  readonly begun?: boolean
  /** Others find it failing: one failure is enough. */
  readonly cautious?: boolean
}

/** Outcomes remembered. */
const remembered = 0b11_1111_1111
/** So many failures in a row, or so many of those remembered, open it. */
const row = 0b111
const many = 5
/** After a probe that went well, the next failure opens it again at once. */
const onTrial = 0b11
/** A failure of so long ago says nothing of now. */
const forgottenAfter = 5 * 60_000
/** A circuit that stayed closed for so long starts again with the shortest cooldown. */
const calmAfter = 60_000
/** A probe that has not ended by then is given up: the request that made it may be gone. */
const probeLasts = 60_000

export const fresh: Circuit = { recent: 0, changedAt: 0, openings: 0, open: null }

/** `half-open`: one call may go out, as a probe. */
export type Standing = 'closed' | 'half-open' | 'open'

export function standingOf({ open }: Circuit, now: number): Standing {
  if (open === null) return 'closed'
  if (now < open.until) return 'open'
  return open.probe !== null && now < open.probe.until ? 'open' : 'half-open'
}

/** Its one probe goes out. Only where it is half-open. */
export function probing(circuit: Circuit, id: number, now: number): Circuit {
  if (circuit.open === null) return circuit
  return { ...circuit, open: { ...circuit.open, probe: { id, until: now + probeLasts } } }
}

/** A call ended and told nothing of the upstream. Another probe may go out. */
export function untold(circuit: Circuit, probe: number | null): Circuit {
  if (circuit.open === null || !isProbe(circuit.open, probe)) return circuit
  return { ...circuit, open: { ...circuit.open, probe: null } }
}

/** A call went well. Undefined: there is nothing left to remember. */
export function succeeded(
  circuit: Circuit,
  { startedAt, probe }: { readonly startedAt: number; readonly probe: number | null },
  now: number,
): Circuit | undefined {
  const { open, openings } = circuit
  if (open !== null) {
    // A call from before tells of before.
    if (!isProbe(open, probe) && startedAt < open.since) return circuit
    return { recent: onTrial, changedAt: now, openings, open: null }
  }
  const recent = (circuit.recent << 1) & remembered
  if (recent === 0 && now - circuit.changedAt > calmAfter) return undefined
  return { ...circuit, recent }
}

export function failed(circuit: Circuit, failure: CircuitFailure, now: number): Circuit {
  const rule = cooldownOf(failure.class, failure.status)
  if (rule === undefined) return untold(circuit, failure.probe)
  const { open } = circuit
  const decisive = isDecisive(failure.class, rule, failure.retryAfterMs)
  const opened = (before: number): Circuit => {
    const until = now + lengthOf(failure.class, rule, before, failure.retryAfterMs)
    const openings = before + 1
    return {
      recent: 0,
      changedAt: now,
      openings,
      open: { since: now, until, class: failure.class, probe: null },
    }
  }
  if (open !== null) {
    if (isProbe(open, failure.probe)) return opened(circuit.openings)
    // Calls that were under way, or made though it is open: they may make the wait longer only by saying so.
    if (!decisive) return circuit
    const until = now + lengthOf(failure.class, rule, 0, failure.retryAfterMs)
    return until <= open.until ? circuit : { ...circuit, open: { ...open, until, class: failure.class } }
  }
  const before = now - circuit.changedAt > calmAfter ? 0 : circuit.openings
  if (decisive || failure.cautious === true) return opened(before)
  const known = now - circuit.changedAt > forgottenAfter ? 0 : circuit.recent
  // The failure stands in the place of the success.
  const others = failure.begun === true && (known & 1) === 0 ? known >> 1 : known
  const recent = ((others << 1) | 1) & remembered
  if ((recent & row) === row || failures(recent) >= many) return opened(before)
  return { recent, changedAt: now, openings: before, open: null }
}

/** It says nothing that a fresh one would not. */
export function isForgotten({ open, changedAt }: Circuit, now: number): boolean {
  return open === null && now - changedAt > forgottenAfter
}

function isProbe({ probe }: Opened, id: number | null): boolean {
  return id !== null && probe?.id === id
}

function failures(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
