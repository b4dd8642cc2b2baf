import { type CompileVerb, compileMembers } from './place.ts'
import { commonOf } from './node-options.ts'
import { hedgeSchema } from '../schema/strategies/hedge-schema.ts'
import { nextClasses } from '../../core/errors.ts'
import { parseWith } from '../schema-problems.ts'
import { toMilliseconds } from '../schema/units.ts'

export const compileHedge: CompileVerb = (written, place, context) => {
  const parsed = parseWith(hedgeSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const { requests, spend, ...limits } = parsed.budget ?? {}
  const common = commonOf({ ...parsed, budget: parsed.budget && limits })
  const members = compileMembers(parsed.hedge, place, 'hedge', context)
  if (parsed.hedge.length === 1) {
    context.report([...place.path, 'hedge'], 'a hedge has at least two members.', 'Name a second one.')
    return undefined
  }
  return (
    members && {
      verb: 'hedge',
      path: place.nodePath,
      members,
      after: parsed.after === undefined ? 0 : parsed.after === 'p95' ? 'p95' : toMilliseconds(parsed.after),
      on: parsed.on ?? nextClasses,
      shares: { ...(requests !== undefined && { requests }), ...(spend !== undefined && { spend }) },
      ...common,
    }
  )
}
