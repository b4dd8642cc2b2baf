import type { AbstainGoal } from '../../core/release.ts'
import { TerminalError } from '../terminal-error.ts'
import { abstainSchema } from '../../config/schema/abstain-schema.ts'
import { goalOf } from '../../config/compile-vectors.ts'

/** A goal as written at a terminal: `keep=0.95`. */
export function parseGoal(written: string): AbstainGoal {
  const [name = '', value = ''] = written.split('=')
  const read = abstainSchema.safeParse({ [name]: Number(value) })
  if (read.success) return goalOf(read.data)
  throw new TerminalError(`--abstain ${written}: write keep=0.95, precision=0.95 or reject=0.9.`)
}
