import type { Path, Report } from './problem.ts'
import { commonOptions, laterOptions } from './schema/common-options.ts'
import { laterVerbs, verbSchemas } from './schema/strategy-schema.ts'
import { didYouMean } from './schema-problems.ts'

export type Verb = keyof typeof verbSchemas

/** Exactly one key of a strategy is a verb. Finding it first gives better words than trying every schema. */
export function findVerb(written: unknown, path: Path, report: Report): Verb | undefined {
  const verbs = Object.keys(verbSchemas)
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    report(path, 'a strategy is a name, or an object with one verb.', `Verbs: ${verbs.join(', ')}.`)
    return undefined
  }
  const keys = Object.keys(written)
  const later = keys.find((key) => laterVerbs.some((verb) => verb === key))
  if (later !== undefined) {
    report([...path, later], `"${later}" is not in this version.`, `It has ${verbs.join(', ')}.`)
    return undefined
  }
  const found = keys.filter(isVerb)
  const [verb, second] = found
  if (verb === undefined) {
    const near = keys.map((key) => didYouMean(key, verbs)).find((text) => text !== undefined)
    report(path, 'no verb stands here.', near ?? `Verbs: ${verbs.join(', ')}.`)
    return undefined
  }
  if (second !== undefined) {
    report(
      [...path, second],
      `a strategy has one verb; here are "${verb}" and "${second}".`,
      'Nest one in the other.',
    )
    return undefined
  }
  const option = keys.find((key) => laterOptions.some((name) => name === key))
  if (option === undefined) return verb
  report(
    [...path, option],
    `"${option}" is not in this version.`,
    `Options: ${Object.keys(commonOptions).join(', ')}.`,
  )
  return undefined
}

function isVerb(key: string): key is Verb {
  return Object.hasOwn(verbSchemas, key)
}
