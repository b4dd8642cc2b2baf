import { type CompileVerb, compileMembers } from './place.ts'
import { commonOf } from './node-options.ts'
import { fallbackSchema } from '../schema/strategies/fallback-schema.ts'
import { nextClasses } from '../../core/errors.ts'
import { parseWith } from '../schema-problems.ts'

export const compileFallback: CompileVerb = (written, place, context) => {
  const parsed = parseWith(fallbackSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  const members = compileMembers(parsed.fallback, place, 'fallback', context)
  return (
    members && { verb: 'fallback', path: place.nodePath, members, on: parsed.on ?? nextClasses, ...common }
  )
}
