import type * as z from 'zod'
import type { Policy } from '../../core/policy.ts'
import { isAimless } from '../../core/aim.ts'
import type { CompileVerb, Place, VerbContext } from './place.ts'
import { trainOne } from './train-one.ts'
import { commonOf } from './node-options.ts'
import { didYouMean, parseWith } from '../schema-problems.ts'
import { selectSchema } from '../schema/strategies/select-schema.ts'
import { usualWeights } from '../../core/strategy.ts'

export const compileSelect: CompileVerb = (written, place, context) => {
  const parsed = parseWith(selectSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  const models = parsed.select.flatMap((name, index) => {
    const path = [...place.path, 'select', index]
    const found = context.names.resolve(name)
    if (found === undefined) context.names.unknown(name, path, context.report)
    else if (found.kind === 'route') context.report(path, `"${name}" is a route; "select" takes models.`)
    else if (context.names.profile(name)?.operation === 'embed')
      context.report(path, `"${name}" makes embeddings.`)
    else return [name]
    return []
  })
  const weights = { ...usualWeights, ...parsed.weights }
  if (weights.quality + weights.cost + weights.latency === 0) {
    context.report([...place.path, 'weights'], 'at least one weight is above 0.')
  }
  const policy = policyOf(parsed, models, place, context)
  const { quality, atLeast, maxCost } = parsed
  const aim = {
    ...(quality !== undefined && { quality }),
    ...(atLeast !== undefined && { atLeast }),
    ...(maxCost !== undefined && { maxCost }),
  }
  return {
    verb: 'select',
    path: place.nodePath,
    models,
    weights,
    ...(policy !== undefined && { policy }),
    ...(!isAimless(aim) && { aim }),
    ...common,
    ...(maxCost !== undefined && {
      budget: { ...common.budget, usd: Math.min(maxCost, common.budget?.usd ?? maxCost) },
    }),
  }
}

function policyOf(
  { predictor, quality, atLeast }: z.infer<typeof selectSchema>,
  models: readonly string[],
  { path }: Place,
  { predictors, report }: VerbContext,
): Policy | undefined {
  if (quality !== undefined && atLeast !== undefined) {
    report([...path, 'atLeast'], '"quality" and "atLeast" exclude each other.', 'Keep one of them.')
  }
  if (typeof predictor === 'string' && !predictors.names.includes(predictor)) {
    const known = predictors.names.length === 0 ? 'Name it under "predictors".' : undefined
    report(
      [...path, 'predictor'],
      `there is no predictor "${predictor}".`,
      didYouMean(predictor, predictors.names) ?? known,
    )
    return undefined
  }
  const policy = predictor === false ? undefined : predictors.policyFor(models, predictor)
  if (
    policy === undefined &&
    (typeof predictor === 'string' || atLeast !== undefined) &&
    !predictors.isBroken
  ) {
    const key = typeof predictor === 'string' ? 'predictor' : 'atLeast'
    report([...path, key], `no predictor knows one of ${models.join(', ')}.`, trainOne)
  }
  return policy
}
