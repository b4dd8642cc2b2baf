import type { Path, Report } from './problem.ts'
import type { JsonTemplate, Reference, Template } from '../core/template.ts'
import { didYouMean } from './schema-problems.ts'

/** What a template may name where it stands. */
export interface TemplateNames {
  /** Steps that have run by then. */
  readonly earlier: readonly string[]
  /** Every step of the sequence. */
  readonly all: readonly string[]
  /** Steps among the earlier ones that say a label. */
  readonly labels?: readonly string[]
}

/** What a step that classifies says. */
const labelFields = ['label', 'confidence', 'abstained']

const place = /\{\{([^{}]*)\}\}/g

/** A text with its places found. Unknown names are reported; the parts are whole all the same. */
export function parseTemplate(text: string, names: TemplateNames, path: Path, report: Report): Template {
  const parts: (string | Reference)[] = []
  let from = 0
  for (const match of text.matchAll(place)) {
    const [written, inside = ''] = match
    if (match.index > from) parts.push(text.slice(from, match.index))
    from = match.index + written.length
    const reference = parseReference(inside.trim(), names, path, report)
    if (reference !== undefined) parts.push(reference)
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

function parseReference(
  inside: string,
  names: TemplateNames,
  path: Path,
  report: Report,
): Reference | undefined {
  if (inside === 'input' || inside === 'messages') return { from: inside }
  const shown = `{{${inside.length > 60 ? `${inside.slice(0, 60)}…` : inside}}}`
  const step = /^steps\.([A-Za-z_][\w-]*)(.*)$/s.exec(inside)
  if (step === null) {
    const known = ['input', 'messages', ...names.earlier.map((name) => `steps.${name}`)]
    report(path, `${shown} names nothing.`, didYouMean(inside, known) ?? `There is ${known.join(', ')}.`)
    return undefined
  }
  const [, name = '', rest = ''] = step
  if (!names.earlier.includes(name)) {
    reportStep(name, names, path, report)
    return undefined
  }
  const steps = parsePath(rest)
  const [field] = steps ?? []
  if (field !== undefined && names.labels?.includes(name) === true && !labelFields.includes(`${field}`)) {
    const hint = didYouMean(`${field}`, labelFields) ?? `It has ${labelFields.join(', ')}.`
    report(path, `step "${name}" says a label, and has no "${field}".`, hint)
    return undefined
  }
  if (steps !== undefined) return { from: 'step', step: name, path: steps }
  report(path, `${shown} is not a path.`, `Write {{steps.${name}.field}} or {{steps.${name}.list[0]}}.`)
  return undefined
}

function reportStep(name: string, { earlier, all }: TemplateNames, path: Path, report: Report): void {
  if (all.includes(name)) {
    report(path, `step "${name}" has not run by then.`, 'Only earlier steps may be named.')
    return
  }
  const known = earlier.length === 0 ? 'No named step runs before.' : `There is ${earlier.join(', ')}.`
  report(path, `there is no step "${name}".`, didYouMean(name, earlier) ?? known)
}

/** `.path.to[0].field`; undefined when it is not one. */
function parsePath(text: string): (string | number)[] | undefined {
  const steps: (string | number)[] = []
  const one = /\.([^.[\]\s]+)|\[(\d{1,6})\]/y
  while (one.lastIndex < text.length) {
    const match = one.exec(text)
    if (match === null) return undefined
    const [, field, index] = match
    steps.push(field ?? Number(index))
  }
  return steps
}

const deepest = 32

/** JSON whose texts are templates. */
export function parseJsonTemplate(
  value: unknown,
  names: TemplateNames,
  path: Path,
  report: Report,
  depth = 0,
): JsonTemplate {
  if (depth > deepest) {
    report(path, `this is nested more than ${deepest} deep.`)
    return { kind: 'value', value: null }
  }
  const inner = (below: unknown, step: string | number) =>
    parseJsonTemplate(below, names, [...path, step], report, depth + 1)
  if (typeof value === 'string') return { kind: 'text', text: parseTemplate(value, names, path, report) }
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value }
  if (Array.isArray(value)) return { kind: 'list', items: value.map(inner) }
  if (typeof value !== 'object' || value === null) return { kind: 'value', value: null }
  const entries = Object.entries(value).map(([key, below]) => [key, inner(below, key)] as const)
  return { kind: 'object', entries }
}
