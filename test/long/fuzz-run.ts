import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { Dice } from './dice.ts'
import { longRun, numberFrom } from './long-run.ts'

export interface Violation {
  readonly problem: string
  /** What shows it again. */
  readonly example: unknown
}

/**
 * A run of many cases, each with dice of its own, so that one can be thrown again alone: `UMBEL_SEED` and `UMBEL_CASE`
 * name it. What goes wrong is gathered, an example a kind, since a run that stops at the first tells of one fault only.
 */
export function fuzzRun(name: string, usual: number) {
  const { seed, requests: count, note } = longRun(name, usual)
  const only = process.env['UMBEL_CASE'] ? Number(process.env['UMBEL_CASE']) : undefined
  const counts = new Map<string, number>()
  const violations = new Map<string, Violation & { times: number }>()
  return {
    seed,
    count,
    cases: only === undefined ? { from: 0, to: count } : { from: only, to: only + 1 },
    dice: (at: number) => new Dice(numberFrom(seed ^ Math.imul(at + 1, 0x9e3779b1))),
    tally(kind: string): void {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    },
    violation(at: number, problem: string, example: object): void {
      const known = violations.get(problem)
      if (known !== undefined) known.times += 1
      else violations.set(problem, { problem, example: { case: at, ...example }, times: 1 })
    },
    /** What went wrong, and where its first example is. */
    found(): string[] {
      const found = [...violations.values()]
      if (found.length === 0) return []
      const file = join(tmpdir(), `umbel-${name}-${seed}.json`)
      writeFileSync(file, JSON.stringify(found, null, 2))
      return [`examples: ${file}`, ...found.map(({ problem, times }) => `${times} x ${problem}`)]
    },
    note(more: object = {}): void {
      const kinds = Object.fromEntries([...counts].toSorted(([a], [b]) => a.localeCompare(b)))
      const problems = Object.fromEntries(
        [...violations.values()].map(({ problem, times }) => [problem, times]),
      )
      note({ cases: count, counts: kinds, problems, ...more })
    },
  }
}

export type FuzzRun = ReturnType<typeof fuzzRun>
