import { UmbelError } from '../../core/errors.ts'

/** A field that the API requires, by its path in the caller's body. */
export function missing(param: string): UmbelError {
  const code = 'missing_required_parameter'
  return new UmbelError('request', `Missing required parameter: '${param}'.`, { param, code })
}
