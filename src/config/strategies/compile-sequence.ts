import type { Path } from '../problem.ts'
import type { Step } from '../../core/step.ts'
import { type CompileVerb, type Place, type VerbContext, below } from './place.ts'
import { commonOf, usualCommitAfter } from './node-options.ts'
import { compileStep } from './compile-step.ts'
import { nameOfStep } from './step-parts.ts'
import { flatSteps } from '../../core/step.ts'
import { parseTemplate } from '../parse-template.ts'
import { parseWith } from '../schema-problems.ts'
import { sequenceSchema } from '../schema/strategies/sequence-schema.ts'

export const compileSequence: CompileVerb = (written, place, context) => {
  const parsed = parseWith(sequenceSchema, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed, { commitAfter: usualCommitAfter })
  const all = reportTwice(parsed.sequence, place, context)
  const earlier: string[] = []
  const labels: string[] = []
  const steps = parsed.sequence.map((step, index) => {
    const at = below(place, 'sequence', index)
    const compiled = compileStep(step, at, { earlier: [...earlier], all, labels: [...labels] }, context)
    earlier.push(...namesIn(step))
    labels.push(...labelsIn(step))
    return compiled
  })
  const output =
    parsed.output === undefined
      ? undefined
      : parseTemplate(parsed.output, { earlier, all, labels }, [...place.path, 'output'], context.report)
  const whole = steps.filter((step) => step !== undefined)
  if (whole.length < steps.length) return undefined
  reportNoAnswer(whole, output !== undefined, place, context)
  return {
    verb: 'sequence',
    path: place.nodePath,
    steps: whole,
    ...(output !== undefined && { output }),
    ...common,
  }
}

/** The names that a step as written makes known, its own and those of steps side by side in it. */
function namesIn(step: unknown): string[] {
  const inner = typeof step === 'object' && step !== null && 'all' in step ? step.all : undefined
  const own = nameOfStep(step)
  return [
    ...(own === undefined ? [] : [own]),
    ...(Array.isArray(inner) ? inner : []).flatMap((each: unknown) => nameOfStep(each) ?? []),
  ]
}

/** Those of them that say a label. */
function labelsIn(step: unknown): string[] {
  if (typeof step !== 'object' || step === null) return []
  const inner = 'all' in step && Array.isArray(step.all) ? step.all : []
  const own = 'classify' in step ? nameOfStep(step) : undefined
  return [...(own === undefined ? [] : [own]), ...inner.flatMap(labelsIn)]
}

/** Reports names that stand for two steps; returns all names. */
function reportTwice(steps: readonly unknown[], place: Place, { report }: VerbContext): string[] {
  const seen: string[] = []
  for (const [index, step] of steps.entries()) {
    const path: Path = [...place.path, 'sequence', index]
    for (const name of namesIn(step)) {
      if (seen.includes(name)) report(path, `a step is called "${name}" already.`, 'Rename one of them.')
      seen.push(name)
    }
  }
  return seen
}

function reportNoAnswer(
  steps: readonly Step[],
  hasOutput: boolean,
  place: Place,
  { report }: VerbContext,
): void {
  if (!flatSteps(steps).some(({ kind }) => kind === 'strategy')) {
    report(
      [...place.path, 'sequence'],
      'no step asks a model: one of them has to.',
      'Add { "use": "a model" }.',
    )
  } else if (!hasOutput && steps.at(-1)?.kind !== 'strategy') {
    const path = [...place.path, 'sequence', steps.length - 1]
    const hint = 'Or say with "output" what is answered: "{{steps.name}}".'
    report(path, 'the last step answers, so it asks a strategy.', hint)
  }
}
