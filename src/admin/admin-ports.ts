import type { BudgetOffice } from '../limits/exchange.ts'
import type { Clock, Health, RecordStore, ReleaseSource } from '../core/ports.ts'
import type { CompileOutcome } from '../config/live/live-release.ts'
import type { Releases } from '../config/live/releases.ts'
import type { KeyRecords } from '../keys/key-register.ts'

/** What the administration reads and changes. */
export interface AdminPorts {
  readonly releases: ReleaseSource
  /** Changes what is live. Absent: no writer is bound. */
  readonly writer: Releases | undefined
  readonly records: RecordStore
  readonly health: Health
  readonly clock: Clock
  /** Configs and keys. */
  readonly store: KeyRecords
  /** Absent: this deployment counts no budgets. */
  readonly budgets: BudgetOffice | undefined
  /** Compiles a source text as the Worker would, and stores nothing. */
  readonly compile: (text: string) => CompileOutcome | Promise<CompileOutcome>
}
