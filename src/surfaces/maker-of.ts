import type { Answer } from '../core/answer.ts'
import type { Maker } from '../core/request.ts'

/** Which upstream model gave an answer. */
export function makerOf({ lease }: Answer, dialect: string): Maker {
  const { provider, upstream } = lease.attempt
  return { provider, model: upstream, dialect }
}
