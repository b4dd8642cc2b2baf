import type * as z from 'zod'
import type { CompileVerb, Place, VerbContext } from './place.ts'
import type { Node, SwitchBranch } from '../../core/strategy.ts'
import { below } from './place.ts'
import { commonOf } from './node-options.ts'
import { compileMatch } from '../compile-match.ts'
import { parseWith } from '../schema-problems.ts'
import { switchSchema } from '../schema/strategies/switch-schema.ts'

type Written = z.infer<typeof switchSchema>

export const compileSwitch: CompileVerb = (written, place, context) => {
  const parsed = parseWith(switchSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  reportTwice(parsed, place, context)
  reportChooser(parsed, place, context)
  const branches = parsed.switch.map((branch, index) => compileBranch(branch, index, place, context))
  const compileOptional = (strategy: unknown, key: string): Node | undefined =>
    strategy === undefined ? undefined : context.compile(strategy, below(place, key))
  const by = compileOptional(parsed.by, 'by')
  const otherwise = compileOptional(parsed.else, 'else')
  const whole = branches.filter((branch) => branch !== undefined)
  if (whole.length < branches.length) return undefined
  if ((by === undefined) !== (parsed.by === undefined)) return undefined
  if ((otherwise === undefined) !== (parsed.else === undefined)) return undefined
  return {
    verb: 'switch',
    path: place.nodePath,
    branches: whole,
    ...(by !== undefined && { by }),
    ...(otherwise !== undefined && { else: otherwise }),
    ...common,
  }
}

function compileBranch(
  { when, name, description, use }: Written['switch'][number],
  index: number,
  place: Place,
  context: VerbContext,
): SwitchBranch | undefined {
  const path = [...place.path, 'switch', index]
  const node = context.compile(use, below(place, 'switch', index, 'use'))
  if (when !== undefined && description !== undefined) {
    context.report(path, 'a branch is taken by "when" or by its "description", not by both.')
  } else if (when !== undefined) {
    const conditions = compileMatch(when, [...path, 'when'], context.classNames, context.report)
    return node && { when: conditions, ...(name !== undefined && { name }), use: node }
  } else if (name === undefined || description === undefined) {
    context.report(path, 'a branch has "when", or "name" and "description".')
  } else return node && { name, description, use: node }
  return undefined
}

/** Names are what the model answers and the record shows: each stands for one branch. */
function reportTwice(parsed: Written, place: Place, { report }: VerbContext): void {
  const seen = new Set(['else'])
  for (const [index, { name }] of parsed.switch.entries()) {
    if (name === undefined) continue
    if (seen.has(name)) report([...place.path, 'switch', index, 'name'], `"${name}" is taken already.`)
    seen.add(name)
  }
}

function reportChooser({ switch: branches, by }: Written, place: Place, { report }: VerbContext): void {
  const described = branches.some(({ description }) => description !== undefined)
  if (described && by === undefined) {
    report(place.path, '"by" is missing: the model that chooses among the described branches.')
  }
  if (!described && by !== undefined) {
    report([...place.path, 'by'], 'there is nothing to choose: no branch has a "description".')
  }
}
