import { type CompileVerb, compileMembers } from './place.ts'
import { balanceSchema } from '../schema/strategies/balance-schema.ts'
import { commonOf, stickyOf } from './node-options.ts'
import { parseWith } from '../schema-problems.ts'

export const compileBalance: CompileVerb = (written, place, context) => {
  const parsed = parseWith(balanceSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  const members = compileMembers(parsed.balance, place, 'balance', context)
  const weights = parsed.weights ?? parsed.balance.map(() => 1)
  if (weights.length !== parsed.balance.length) {
    const message = `${weights.length} weights for ${parsed.balance.length} members.`
    context.report([...place.path, 'weights'], message, 'Give one for each, in order.')
    return undefined
  }
  const by = parsed.by ?? 'weight'
  if (by !== 'weight' && parsed.weights !== undefined) {
    context.report(
      [...place.path, 'weights'],
      `balanced by ${by}, weights count for nothing.`,
      'Leave them away.',
    )
    return undefined
  }
  if (weights.every((weight) => weight === 0)) {
    context.report([...place.path, 'weights'], 'at least one weight is above 0.')
    return undefined
  }
  const sticky = parsed.sticky === undefined ? {} : { sticky: stickyOf(parsed.sticky) }
  return members && { verb: 'balance', path: place.nodePath, members, by, weights, ...sticky, ...common }
}
