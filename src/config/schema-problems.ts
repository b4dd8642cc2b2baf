import * as z from 'zod'
import type { Path, Report } from './problem.ts'
import { nearestNames } from '../core/nearest-names.ts'

/** Checks `value` by a schema and reports every issue in words, with the nearest valid form. */
export function parseWith<S extends z.ZodType>(
  schema: S,
  value: unknown,
  path: Path,
  report: Report,
): z.infer<S> | undefined {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) reportIssue(issue, schema, path, report)
  return undefined
}

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, base: Path, report: Report): void {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const path = [...base, ...inner]
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const known = keysOf(schemaAt(schema, inner))
        report([...path, key], `there is no option "${key}" here.`, nearest(key, known))
      }
      return
    case 'invalid_key':
      report(path, `${issue.issues[0]?.message ?? 'not a valid name'}.`)
      return
    case 'invalid_value': {
      const values = issue.values.map(String)
      const given = typeof issue.input === 'string' ? issue.input : undefined
      const hint = given === undefined ? undefined : didYouMean(given, values)
      const expected =
        hint !== undefined && values.length > longList
          ? `"${given}" is not known`
          : `expected ${values.map((word) => `"${word}"`).join(', ')}`
      const message = issue.message.startsWith('Invalid') ? expected : issue.message
      report(path, `${message}.`, hint)
      return
    }
    case 'invalid_union': {
      // The alternative that read furthest was meant: a list with one bad item, not a text.
      const deepest = issue.errors
        .flatMap((issues) => issues.slice(0, 1))
        .toSorted((left, right) => right.path.length - left.path.length)[0]
      const option = deepest?.code === 'invalid_value' ? deepest : undefined
      if (deepest !== undefined && deepest.path.length > 0) reportIssue(deepest, schema, path, report)
      else report(path, `${issue.message}.`, unionHint(issue.input, option))
      return
    }
    case 'invalid_type':
      if (issue.input === undefined)
        report(path, `"${String(inner.at(-1) ?? '')}" is missing: ${expectedOf(issue.expected)}.`)
      else report(path, `expected ${expectedOf(issue.expected)}, found ${kindOf(issue.input)}.`)
      return
    default:
      report(path, `${issue.message.replace(/\.$/, '')}.`)
  }
}

/** More names than this are not listed where a near one is known. */
const longList = 8

function unionHint(input: unknown, issue: z.core.$ZodIssueInvalidValue | undefined): string | undefined {
  return typeof input === 'string' && issue !== undefined
    ? didYouMean(input, issue.values.map(String))
    : undefined
}

function nearest(key: string, known: readonly string[]): string | undefined {
  return didYouMean(key, known) ?? (known.length === 0 ? undefined : `Known: ${known.join(', ')}.`)
}

/** `Did you mean "select"?`, or undefined when nothing is near. */
export function didYouMean(given: string, names: readonly string[]): string | undefined {
  const near = nearestNames(given, names)
  return near.length === 0 ? undefined : `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`
}

function expectedOf(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    boolean: 'true or false',
  }
  return words[type] ?? type
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return expectedOf(typeof value)
}

/** The schema that stands at a path inside another. */
function schemaAt(schema: unknown, path: Path): unknown {
  const plain = unwrap(schema)
  const [step, ...rest] = path
  if (step === undefined) return plain
  if (plain instanceof z.ZodObject) return schemaAt(plain.shape[String(step)], rest)
  if (plain instanceof z.ZodRecord) return schemaAt(plain.valueType, rest)
  if (plain instanceof z.ZodArray) return schemaAt(plain.element, rest)
  return undefined
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema
}

function keysOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
