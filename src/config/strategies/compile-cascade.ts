import type { Agreement, GateConfig, Node } from '../../core/strategy.ts'
import { type CompileVerb, type Place, type VerbContext, below, compileMembers } from './place.ts'
import { agreementSchema } from '../schema/agreement-schema.ts'
import { cascadeSchema } from '../schema/strategies/cascade-schema.ts'
import { commonOf } from './node-options.ts'
import { compileAcceptGate } from './compile-gates.ts'
import { nextClasses } from '../../core/errors.ts'
import { parseWith } from '../schema-problems.ts'
import { toMilliseconds } from '../schema/units.ts'

/** Opinions beside the one that is judged. */
const mostOpinions = 4

export const compileCascade: CompileVerb = (written, place, context) => {
  const parsed = parseWith(cascadeSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const members = compileMembers(parsed.cascade, place, 'cascade', context)
  const accept = compileAccept(parsed.accept, place, context)
  if (parsed.cascade.length === 1) {
    const path = [...place.path, 'cascade']
    context.report(path, 'a cascade has at least two members.', 'The last one is not judged.')
    return undefined
  }
  const { speculative = false } = parsed
  return (
    members &&
    accept && {
      verb: 'cascade',
      path: place.nodePath,
      members,
      ...accept,
      ...(speculative !== false && { speculative: speculative === true ? 0 : toMilliseconds(speculative) }),
      on: parsed.on ?? nextClasses,
      ...commonOf(parsed),
    }
  )
}

function compileAccept(
  written: readonly unknown[],
  place: Place,
  context: VerbContext,
): { accept: GateConfig[]; agreement?: Agreement } | undefined {
  const accept: GateConfig[] = []
  let agreement: Agreement | undefined
  let sound = true
  for (const [index, gate] of written.entries()) {
    const path = [...place.path, 'accept', index]
    if (typeof gate === 'object' && gate !== null && Object.hasOwn(gate, 'agreement')) {
      if (agreement !== undefined) {
        context.report(path, '"agreement" stands here twice.', 'Give "with" a list.')
        sound = false
      }
      agreement = compileAgreement(gate, index, place, context)
      sound &&= agreement !== undefined
    } else {
      const compiled = compileAcceptGate(gate, path, context.report)
      if (compiled === undefined) sound = false
      else accept.push(compiled)
    }
  }
  return sound ? { accept, ...(agreement !== undefined && { agreement }) } : undefined
}

function compileAgreement(
  gate: object,
  index: number,
  place: Place,
  context: VerbContext,
): Agreement | undefined {
  const parsed = parseWith(agreementSchema, gate, [...place.path, 'accept', index], context.report)
  if (parsed === undefined) return undefined
  const { with: written, atLeast = 1, ...compare } = parsed.agreement
  const others: readonly unknown[] = Array.isArray(written) ? written : [written]
  const at = below(place, 'accept', index, 'agreement', 'with')
  if (others.length === 0 || others.length > mostOpinions) {
    context.report(at.path, `"with" names 1 to ${mostOpinions} strategies.`)
    return undefined
  }
  const nodes: Node[] = others.flatMap((other, order) => {
    const node = context.compile(other, Array.isArray(written) ? below(at, order) : at)
    return node === undefined ? [] : [node]
  })
  return nodes.length === others.length ? { with: nodes, atLeast, compare } : undefined
}
