import type { CompileVerb } from './place.ts'
import { commonOf } from './node-options.ts'
import { parseWith } from '../schema-problems.ts'
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
  return { verb: 'select', path: place.nodePath, models, weights, ...common }
}
