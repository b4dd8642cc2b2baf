import type * as z from 'zod'
import type { Aggregation } from '../../core/strategy.ts'
import { type Place, type VerbContext, below } from './place.ts'
import type { aggregateSchema } from '../schema/aggregate-schema.ts'
import { didYouMean } from '../schema-problems.ts'

/** How the answers of members with these names become one. */
export function compileAggregation(
  { vote, best, merge, synthesize, concat, contrast }: z.infer<typeof aggregateSchema>,
  names: readonly string[],
  place: Place,
  context: VerbContext,
): Aggregation | undefined {
  const known = (name: string | undefined, ...steps: readonly string[]): boolean => {
    if (name === undefined || names.includes(name)) return true
    const hint = didYouMean(name, names) ?? `There are ${names.join(', ')}.`
    context.report([...place.path, 'aggregate', ...steps], `"${name}" is no member.`, hint)
    return false
  }
  if (vote !== undefined) {
    const { quorum = 0, tie } = vote
    if (quorum > names.length) {
      const path = [...place.path, 'aggregate', 'vote', 'quorum']
      context.report(path, `${quorum} of ${names.length} members cannot agree.`)
      return undefined
    }
    return known(tie, 'vote', 'tie') ? { kind: 'vote', rules: vote } : undefined
  }
  if (best !== undefined) {
    return known(best.tie, 'best', 'tie') ? { kind: 'best', rules: best } : undefined
  }
  if (merge !== undefined) {
    const policies = Object.entries(merge.policies ?? {})
    const sound = policies.map(([path, policy]) => known(memberOf(policy), 'merge', 'policies', path))
    sound.push(known(memberOf(merge.default ?? 'vote'), 'merge', 'default'))
    return sound.every(Boolean) ? { kind: 'merge', rules: merge } : undefined
  }
  if (synthesize !== undefined) {
    const { by: written, layers = 1, ...rest } = synthesize
    const by = context.compile(written, below(place, 'aggregate', 'synthesize', 'by'))
    return by && { kind: 'synthesize', rules: { by, layers, ...rest } }
  }
  if (concat !== undefined) return { kind: 'concat', rules: concat }
  if (contrast === undefined) return undefined
  return known(contrast.member, 'contrast', 'member') ? { kind: 'contrast', rules: contrast } : undefined
}

function memberOf(policy: string): string | undefined {
  return policy.startsWith('member:') ? policy.slice('member:'.length) : undefined
}
