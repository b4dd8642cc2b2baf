import type { Gate } from '../core/gate.ts'

/**
 * Why an answer under these gates cannot be streamed as it comes; undefined when it can. A stream never goes by a
 * gate unchecked: the route holds back the whole answer, or refuses with these words.
 */
export function streamProblem(gates: readonly Gate[]): string | undefined {
  const names = gates.filter(({ window }) => window === undefined).map(({ name }) => `"${name}"`)
  if (names.length === 0) return undefined
  const verb = names.length === 1 ? 'needs' : 'need'
  return `This route does not stream: its gate ${names.join(', ')} ${verb} the whole answer. Ask without "stream".`
}
