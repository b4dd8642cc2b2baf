import type { CommonOptions, Node } from '../../core/strategy.ts'
import type { CompileVerb, Place, VerbContext } from './place.ts'
import type { Path } from '../problem.ts'
import { commonOf } from './node-options.ts'
import { modelSchema } from '../schema/strategies/model-schema.ts'
import { parseWith } from '../schema-problems.ts'

export const compileModel: CompileVerb = (written, place, context) => {
  const parsed = parseWith(modelSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const path = [...place.path, 'model']
  const found = context.names.resolve(parsed.model)
  if (found === undefined) {
    context.names.unknown(parsed.model, path, context.report)
    return undefined
  }
  if (found.kind === 'route') {
    context.report(path, `"${parsed.model}" is a route.`, 'A route is named by itself, or within "fallback".')
    return undefined
  }
  return modelNode(found.name, path, commonOf(parsed), place, context)
}

/** The node that calls one model, whether it was named by itself or under `model`. */
export function modelNode(
  model: string,
  path: Path,
  common: CommonOptions,
  place: Place,
  context: VerbContext,
): Node | undefined {
  const profile = context.names.profile(model)
  if (profile?.operation === 'embed') {
    context.report(path, `"${model}" makes embeddings; a strategy answers chats.`)
    return undefined
  }
  return { verb: 'model', path: place.nodePath, model, ...common }
}
