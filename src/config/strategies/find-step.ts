import type { Path, Report } from '../problem.ts'
import { didYouMean } from '../schema-problems.ts'
import { laterSteps, stepSchemas } from '../schema/step-schema.ts'
import { laterVerbs, verbSchemas } from '../schema/strategy-schema.ts'

export type StepKind = keyof typeof stepSchemas

/**
 * What kind of step stands here: told by one key; `bare` when it is a strategy by itself. Undefined after a problem
 * was reported.
 */
export function findStep(written: unknown, path: Path, report: Report): StepKind | 'bare' | undefined {
  const kinds = Object.keys(stepSchemas)
  if (typeof written === 'string') return 'bare'
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    report(path, 'a step is a strategy, or an object that says what it does.', `It has ${kinds.join(', ')}.`)
    return undefined
  }
  const keys = Object.keys(written)
  const later = keys.find((key) => laterSteps.some((kind) => kind === key))
  if (later !== undefined) {
    const hint = `Steps are strategies, or have ${kinds.join(', ')}.`
    report([...path, later], `"${later}" steps are not in this version.`, hint)
    return undefined
  }
  const found = keys.filter(isKind)
  const [kind, second] = found
  if (second !== undefined) {
    report(
      [...path, second],
      `a step is one thing; here are "${kind}" and "${second}".`,
      'Make it two steps.',
    )
    return undefined
  }
  if (kind !== undefined) return kind
  const verbs: string[] = [...Object.keys(verbSchemas), ...laterVerbs]
  if (keys.some((key) => verbs.includes(key))) return 'bare'
  const known = [...kinds, ...Object.keys(verbSchemas)]
  const near = keys.map((key) => didYouMean(key, known)).find((text) => text !== undefined)
  report(path, 'nothing says what this step does.', near ?? `It has one of ${known.join(', ')}.`)
  return undefined
}

function isKind(key: string): key is StepKind {
  return Object.hasOwn(stepSchemas, key)
}
