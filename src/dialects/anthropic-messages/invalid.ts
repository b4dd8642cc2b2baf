import { UmbelError } from '../../core/errors.ts'

/** A value that the API would refuse, by its path in the caller's body. */
export function invalid(param: string, reason: string): UmbelError {
  return new UmbelError('request', `${param}: ${reason}.`, { param, code: 'invalid_value' })
}

export function missing(param: string): UmbelError {
  const code = 'missing_required_parameter'
  return new UmbelError('request', `Missing required parameter: '${param}'.`, { param, code })
}
