import type { ConditionConfig } from '../../../config/schema/match-schema.ts'
import type { Notes } from '../notes.ts'
import type { Path } from '../../../config/problem.ts'
import { isObject } from '../../../core/json-object.ts'

/** What a query asks of a request, and the names that callers send to be asked for. */
export interface ReadQuery {
  readonly when: ConditionConfig
  readonly models: readonly string[]
}

/** A query as conditions of ours; undefined, with a note, where it asks for something that has no counterpart. */
export function readQuery(
  query: Readonly<Record<string, unknown>>,
  path: Path,
  notes: Notes,
): ReadQuery | undefined {
  const models: string[] = []
  const parts = Object.entries(query).map(([key, value]) =>
    readEntry(key, value, [...path, key], notes, models),
  )
  const whole = parts.filter((part) => part !== undefined)
  if (whole.length < parts.length) return undefined
  return { when: allOf(whole), models }
}

function readEntry(
  key: string,
  value: unknown,
  path: Path,
  notes: Notes,
  models: string[],
): ConditionConfig | undefined {
  if (key === '$and' || key === '$or') {
    const list = Array.isArray(value) ? value.filter(isObject) : []
    const inner = list.map((each, index) => readQuery(each, [...path, index], notes))
    const whole = inner.filter((each) => each !== undefined)
    if (whole.length === 0 || whole.length < inner.length) return undefined
    models.push(...whole.flatMap((each) => each.models))
    const conditions = whole.map(({ when }) => when)
    return key === '$and' ? { all: conditions } : { any: conditions }
  }
  const condition = conditionOn(key)
  if (condition === undefined) {
    notes.say(
      path,
      `"${key}" cannot be asked for in a "when": conditions are on metadata and on the model asked for.`,
    )
    return undefined
  }
  const tests = isObject(value) ? Object.entries(value) : [['$eq', value] as const]
  const read = tests.map(([operator, operand]) => {
    const values = valuesOf(operator, operand)
    if (values === undefined) {
      notes.say(
        path,
        `"${operator}" of ${JSON.stringify(operand)} has no counterpart: values are texts, lists of them, or patterns with *.`,
      )
      return undefined
    }
    if (key === 'params.model') models.push(...values.filter((each) => !each.includes('*')))
    return ['$ne', '$nin'].includes(operator) ? { not: condition(values) } : condition(values)
  })
  const whole = read.filter((each) => each !== undefined)
  return whole.length < read.length ? undefined : allOf(whole)
}

/** How a field is asked for here. */
function conditionOn(key: string): ((values: string[]) => ConditionConfig) | undefined {
  if (key === 'params.model') return (model) => ({ model })
  const name = /^metadata\.(.+)$/.exec(key)?.[1]
  return name === undefined ? undefined : (values) => ({ metadata: { [name]: values } })
}

function valuesOf(operator: string, operand: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(operand) ? operand : [operand]
  if (!list.every((each) => ['string', 'number', 'boolean'].includes(typeof each))) return undefined
  const values = list.map(String)
  if (['$eq', '$ne', '$in', '$nin'].includes(operator)) return values
  const glob = operator === '$regex' ? globOf(values[0] ?? '') : undefined
  return glob === undefined ? undefined : [glob]
}

/** The pattern with `*` that says the same as a simple expression; undefined for any other. */
function globOf(expression: string): string | undefined {
  const [, start, body = '', end] = /^(\^?)(.*?)(\$?)$/s.exec(expression) ?? []
  const plain = body.replaceAll('.*', '\0')
  if (/[\\^$.*+?()[\]{}|]/.test(plain)) return undefined
  const glob = `${start === '^' ? '' : '*'}${plain.replaceAll('\0', '*')}${end === '$' ? '' : '*'}`
  return glob.replaceAll(/\*+/g, '*')
}

/** Several conditions as one; those on different things stand side by side. */
function allOf(conditions: readonly ConditionConfig[]): ConditionConfig {
  const [only] = conditions
  if (only !== undefined && conditions.length === 1) return only
  const keys = conditions.flatMap((each) => Object.keys(each))
  return new Set(keys).size === keys.length ? Object.assign({}, ...conditions) : { all: [...conditions] }
}
