import type { AllStep, ClassifyStep, StrategyStep } from '../../core/step.ts'
import { type CompileStep, compileElse, nameOfStep } from './step-parts.ts'
import type { Node } from '../../core/strategy.ts'
import type { Path } from '../problem.ts'
import { type VerbContext, below } from './place.ts'
import { compileGates } from './compile-gates.ts'
import { compileHttpStep } from './compile-http-step.ts'
import { findStep } from './find-step.ts'
import { nextClasses } from '../../core/errors.ts'
import { parseTemplate } from '../parse-template.ts'
import { parseWith } from '../schema-problems.ts'
import { stepSchemas } from '../schema/step-schema.ts'

export const compileStep: CompileStep = (written, place, names, context) => {
  const kind = findStep(written, place.path, context.report)
  switch (kind) {
    case undefined:
      return undefined
    case 'bare': {
      const use = context.compile(written, place)
      const name = nameOfStep(written)
      return use && { kind: 'strategy', bare: true, use, ...(name !== undefined && { name }) }
    }
    case 'use':
      return compileUse(written, place, names, context)
    case 'http':
      return compileHttpStep(written, place, names, context)
    case 'classify':
      return compileClassify(written, place, names, context)
    case 'all':
      return compileAll(written, place, names, context)
  }
}

const compileUse: CompileStep<StrategyStep> = (written, place, names, context) => {
  const parsed = parseWith(stepSchemas.use, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const { name, input, system, params, context: shown } = parsed
  const asked = context.compile(parsed.use, below(place, 'use'))
  const use = asked && gated(asked, parsed.gates, [...place.path, 'gates'], context)
  const otherwise = compileElse(parsed.else, place, context)
  if (use === undefined || otherwise === undefined) return undefined
  return {
    kind: 'strategy',
    bare: false,
    use,
    ...(name !== undefined && { name }),
    ...(input !== undefined && {
      input: parseTemplate(input, names, [...place.path, 'input'], context.report),
    }),
    ...(system !== undefined && { system }),
    ...(params !== undefined && { params }),
    ...(shown !== undefined && { context: shown }),
    ...otherwise,
  }
}

/** The strategy of a step under the step's gates; they judge after those that it has itself. */
function gated(
  use: Node,
  written: readonly unknown[] | undefined,
  path: Path,
  { report }: VerbContext,
): Node | undefined {
  if (written === undefined) return use
  const gates = compileGates(written, path, report)
  if (gates === undefined) return undefined
  if (use.gates === undefined) return { ...use, gates }
  return { verb: 'fallback', path: use.path, members: [use], on: nextClasses, gates }
}

const compileClassify: CompileStep<ClassifyStep> = (written, place, names, context) => {
  const { report, classNames } = context
  const parsed = parseWith(stepSchemas.classify, written, place.path, report)
  if (parsed === undefined) return undefined
  const { name, classify: classifier, input } = parsed
  if (!classNames.check(classifier, [...place.path, 'classify'], report)) return undefined
  return {
    kind: 'classify',
    name,
    classifier,
    ...(input !== undefined && { input: parseTemplate(input, names, [...place.path, 'input'], report) }),
  }
}

const compileAll: CompileStep<AllStep> = (written, place, names, context) => {
  const parsed = parseWith(stepSchemas.all, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const steps = parsed.all.map((step, index) => {
    const at = below(place, 'all', index)
    if (findAll(step)) {
      context.report(at.path, 'these run side by side already.', 'Put the inner steps among the outer ones.')
      return undefined
    }
    return compileStep(step, at, names, context)
  })
  const whole = steps.filter((step) => step !== undefined)
  const otherwise = compileElse(parsed.else, place, context)
  if (whole.length < steps.length || otherwise === undefined) return undefined
  return { kind: 'all', name: parsed.name, steps: whole, ...otherwise }
}

function findAll(step: unknown): boolean {
  return typeof step === 'object' && step !== null && 'all' in step
}
