import type * as z from 'zod'
import type { ChatRequest } from '../core/request.ts'
import { UmbelError } from '../core/errors.ts'

/** `messages[0].content` from a path of keys and indexes. */
export function fieldPath(path: readonly PropertyKey[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else text += text === '' ? String(key) : `.${String(key)}`
  }
  return text
}

/** A schema's complaint as an error of class `request` that names the field, or the whole of what was read. */
export function refusal(error: z.ZodError, whole = 'body'): UmbelError {
  const issue = error.issues[0]
  if (issue === undefined) return new UmbelError('request', 'The request body is not valid.')
  const param = fieldPath(issue.path)
  const missing = issue.code === 'invalid_type' && issue.message.includes('received undefined')
  const named = param === '' ? whole : param
  const message = missing
    ? `Missing required parameter: '${named}'.`
    : `Invalid value for '${named}': ${issue.message}.`
  return new UmbelError('request', message, {
    param,
    code: missing ? 'missing_required_parameter' : 'invalid_value',
  })
}

/** A value that the caller has to change, whatever model is asked. */
export function invalid(param: string, why: string): UmbelError {
  return new UmbelError('request', `Invalid value for '${param}': ${why}.`, { param, code: 'invalid_value' })
}

/** Content that one dialect has no place for; another model may. */
export function unsupported(param: string, why: string): UmbelError {
  return new UmbelError('unsupported', `'${param}' cannot be sent to this model: ${why}.`, {
    param,
    code: 'unsupported_content',
  })
}

/** Parts have no word for a second answer: several come only from an upstream's own bytes. */
export function refuseChoices({ choices }: ChatRequest): void {
  if (choices === 1) return
  throw invalid('n', `this route gives one answer at a time, and ${choices} were asked for`)
}
