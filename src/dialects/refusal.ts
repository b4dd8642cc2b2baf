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
  const { path, why, missing } = complaint(issue)
  const param = fieldPath(path)
  const named = param === '' ? whole : param
  const message = missing
    ? `Missing required parameter: '${named}'.`
    : `Invalid value for '${named}': ${why}.`
  return new UmbelError('request', message, {
    param,
    code: missing ? 'missing_required_parameter' : 'invalid_value',
  })
}

interface Complaint {
  readonly path: readonly PropertyKey[]
  readonly why: string
  readonly missing: boolean
}

/** Of a union zod says only "Invalid input": told is the form that the value begins to fit, or which forms there are. */
function complaint(issue: z.core.$ZodIssue): Complaint {
  const { path, message } = issue
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    const missing = issue.code === 'invalid_type' && message.includes('received undefined')
    return { path, why: message, missing }
  }
  const forms = issue.errors.flatMap(([first]) => (first === undefined ? [] : [first]))
  const begun =
    forms.find((form) => form.path.length > 0) ?? forms.find((form) => form.code !== 'invalid_type')
  if (begun !== undefined) {
    const inner = complaint(begun)
    return { ...inner, path: [...path, ...inner.path] }
  }
  const expected = forms.flatMap((form) => (form.code === 'invalid_type' ? [form.expected] : []))
  const missing = forms.every((form) => form.message.includes('received undefined'))
  return { path, why: `expected ${[...new Set(expected)].join(' or ')}`, missing }
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
