import type { ChatRequest } from '../../core/request.ts'
import type { Mark } from './mark.ts'
import type { Member } from '../../core/aggregate.ts'
import { findJson } from '../json/find-json.ts'
import { schemaCheck, type SchemaCheck } from '../json/schema-check.ts'
import { textOf } from '../answer-text.ts'

/**
 * 1 for JSON that fits the request's schema, 0.5 for JSON that does not or that stands amid other words, 0 for none.
 * Without a schema any JSON fits; where no JSON was asked for, everything does.
 */
export function bySchema(members: readonly Member[], { output }: ChatRequest): Mark[] {
  if (output.type === 'text') return members.map(() => ({ score: 1, reason: 'no schema asked for' }))
  const check = output.type === 'json_schema' ? schemaCheck(output.schema) : anything
  return members.map(({ result }) => mark(textOf(result), check))
}

const anything: SchemaCheck = () => undefined

function mark(text: string, check: SchemaCheck): Mark {
  const found = findJson(text)
  if (found === undefined) return { score: 0, reason: 'no JSON' }
  const problem = check(found.value)
  if (problem !== undefined) return { score: 0.5, reason: problem }
  return found.where === 'whole'
    ? { score: 1, reason: 'fits the schema' }
    : { score: 0.5, reason: 'fits the schema, amid other words' }
}
