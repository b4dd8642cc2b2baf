import type { Aggregated } from '../core/aggregate.ts'
import type { Fan } from './fan-out.ts'
import type { Run } from '../core/run.ts'

/** Writes down how several answers became one, and who failed. */
export function reportJoin(
  run: Run,
  kind: string,
  { answered, failed }: Fan,
  joined: Partial<Aggregated>,
): void {
  const { from = null, agreement = null, clusters = [], disagreements = [], why = null } = joined
  for (const { name, error } of failed) run.note(`${run.path}: '${name}' failed (${error.class})`)
  run.join({
    path: run.path,
    kind,
    members: answered.map(({ name }) => name),
    failed: failed.map(({ name, error }) => ({ member: name, class: error.class, message: error.message })),
    from,
    agreement,
    clusters,
    disagreements,
    why,
  })
}
