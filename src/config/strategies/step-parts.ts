import type { Node } from '../../core/strategy.ts'
import type { Step } from '../../core/step.ts'
import type { TemplateNames } from '../parse-template.ts'
import { type Place, type VerbContext, below } from './place.ts'

/** A compiled step; undefined after a problem was reported. `place` is where the step itself stands. */
export type CompileStep<S extends Step = Step> = (
  written: unknown,
  place: Place,
  names: TemplateNames,
  context: VerbContext,
) => S | undefined

/** The name by which a step as written may be referred to. */
export function nameOfStep(written: unknown): string | undefined {
  if (typeof written !== 'object' || written === null || !('name' in written)) return undefined
  const { name } = written
  return typeof name === 'string' && /^[A-Za-z_][\w-]{0,63}$/.test(name) ? name : undefined
}

/** What to lay over the step; undefined after a problem was reported. */
export function compileElse(
  written: unknown,
  place: Place,
  context: VerbContext,
): { readonly else?: Node } | undefined {
  if (written === undefined) return {}
  const node = context.compile(written, below(place, 'else'))
  return node && { else: node }
}
