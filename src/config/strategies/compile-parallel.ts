import type { Aggregation, ParallelMember } from '../../core/strategy.ts'
import { type CompileVerb, type Place, type VerbContext, below } from './place.ts'
import { commonOf, usualCommitAfter } from './node-options.ts'
import { compileAggregation } from './compile-aggregation.ts'
import { nameOf } from '../../core/strategy.ts'
import { parallelMemberSchema, parallelSchema } from '../schema/strategies/parallel-schema.ts'
import { parseWith } from '../schema-problems.ts'

export const compileParallel: CompileVerb = (written, place, context) => {
  const parsed = parseWith(parallelSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const members = compileParallelMembers(parsed.parallel, place, context)
  const { minimum = 1 } = parsed
  if (minimum > parsed.parallel.length) {
    const count = parsed.parallel.length
    context.report([...place.path, 'minimum'], `${minimum} answers of ${count} members cannot come.`)
    return undefined
  }
  const names = members?.map(({ name }) => name)
  const aggregate: Aggregation | undefined =
    names && compileAggregation(parsed.aggregate, names, place, context)
  return (
    members &&
    aggregate && {
      verb: 'parallel',
      path: place.nodePath,
      members,
      aggregate,
      minimum,
      ...commonOf(parsed, { commitAfter: usualCommitAfter }),
    }
  )
}

function compileParallelMembers(
  written: readonly unknown[],
  place: Place,
  context: VerbContext,
): ParallelMember[] | undefined {
  const members: ParallelMember[] = []
  const names = new Map<string, number>()
  for (const [index, member] of written.entries()) {
    const at = below(place, 'parallel', index)
    const { use, weight = 1, name: given } = readMember(member, at, context) ?? {}
    const node = use === undefined ? undefined : context.compile(use, at)
    if (node === undefined) continue
    const name = given ?? (typeof use === 'string' ? use : nameOf(node))
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    if (count > 1 && given !== undefined) {
      context.report([...at.path, 'name'], `another member is called "${name}" too.`)
    }
    // The same model asked several times (self-consistency) is several voices.
    members.push({ node, weight, name: count === 1 ? name : `${name} ${count}` })
  }
  return members.length === written.length ? members : undefined
}

function readMember(
  written: unknown,
  { path }: Place,
  { report }: VerbContext,
): { readonly use: unknown; readonly weight?: number; readonly name?: string } | undefined {
  const hasUse = typeof written === 'object' && written !== null && Object.hasOwn(written, 'use')
  return hasUse ? parseWith(parallelMemberSchema, written, path, report) : { use: written }
}
