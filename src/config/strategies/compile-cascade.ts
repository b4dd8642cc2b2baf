import type { Agreement, GateConfig, LearnedCascade, Node } from '../../core/strategy.ts'
import { type CompileVerb, type Place, type VerbContext, below, compileMembers } from './place.ts'
import { agreementSchema } from '../schema/agreement-schema.ts'
import { cascadeSchema } from '../schema/strategies/cascade-schema.ts'
import { commonOf } from './node-options.ts'
import { compileLearnedGate, learnedGateKind } from './compile-learned-gate.ts'
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
  const accept = members && compileAccept(parsed.accept, members, place, context)
  if (parsed.cascade.length === 1) {
    const path = [...place.path, 'cascade']
    context.report(path, 'a cascade has at least two members.', 'The last one is not judged.')
    return undefined
  }
  const { speculative = false } = parsed
  if (speculative !== false && accept?.learned !== undefined) {
    const path = [...place.path, 'speculative']
    context.report(path, 'a predictor says whom to ask before anyone is asked.', 'Leave "speculative" away.')
  }
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
  members: readonly Node[],
  place: Place,
  context: VerbContext,
): { accept: GateConfig[]; agreement?: Agreement; learned?: LearnedCascade } | undefined {
  const accept: GateConfig[] = []
  let agreement: Agreement | undefined
  let learned: LearnedCascade | undefined
  let sound = true
  for (const [index, gate] of written.entries()) {
    const path = [...place.path, 'accept', index]
    const kind = learnedGateKind(gate)
    if (kind !== undefined) {
      if (learned !== undefined) {
        context.report(path, 'a predictor decides here twice.', 'Keep one of "confidence" and "predictor".')
        sound = false
      }
      learned = compileLearnedGate(gate, kind, members, path, context)
      sound &&= learned !== undefined
    } else if (typeof gate === 'object' && gate !== null && Object.hasOwn(gate, 'agreement')) {
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
  if (learned !== undefined && agreement !== undefined) {
    const message =
      'whom to ask beside another is a predictor\'s to say: "agreement" does not stand beside it.'
    context.report(
      [...place.path, 'accept'],
      message,
      'Keep "confidence", which asks a second one where it pays.',
    )
    sound = false
  }
  if (!sound) return undefined
  return {
    accept,
    ...(agreement !== undefined && { agreement }),
    ...(learned !== undefined && { learned }),
  }
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
