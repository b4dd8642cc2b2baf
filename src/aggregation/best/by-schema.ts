import type { ChatRequest, Output } from '../../core/request.ts'
import type { Mark } from './mark.ts'
import type { Member } from '../../core/aggregate.ts'
import { type Checked, sharedSchemaCheck } from '../../core/json/schema-check.ts'
import { findJson } from '../../core/json/find-json.ts'
import type { JsonValue } from '../../core/json/json-value.ts'
import { shortened } from '../shortened.ts'
import { textOf } from '../answer-text.ts'

/**
 * 1 for JSON that fits the request's schema, 0.5 for JSON that does not or that stands amid other words, 0 for none.
 * Without a schema any JSON fits; where no JSON was asked for, everything does.
 */
export function bySchema(members: readonly Member[], { output }: ChatRequest): Mark[] {
  if (output.type === 'text') return members.map(() => ({ score: 1, reason: 'no schema asked for' }))
  const check = checkOf(output)
  return members.map(({ result }) => mark(textOf(result), check))
}

/** What is wrong with a value; undefined when the schema cannot be used. */
type Check = (value: JsonValue) => Checked | undefined

function checkOf(output: Exclude<Output, { type: 'text' }>): Check {
  if (output.type === 'json') return () => ({ errors: [], skipped: [] })
  const check = sharedSchemaCheck(output.schema)
  return (value) => check?.check(value)
}

function mark(text: string, check: Check): Mark {
  const found = findJson(text)
  if (found === undefined) return { score: 0, reason: 'no JSON' }
  const checked = check(found.value)
  if (checked === undefined) return { score: 0.5, reason: 'the schema cannot be checked' }
  const [error] = checked.errors
  if (error !== undefined) {
    return { score: 0.5, reason: shortened(`${error.pointer || 'the value'}: ${error.message}`) }
  }
  const fits = checked.skipped.length === 0 ? 'fits the schema' : 'fits the schema, a pattern was not checked'
  return found.where === 'whole'
    ? { score: 1, reason: fits }
    : { score: 0.5, reason: `${fits}, amid other words` }
}
