import { compileConfig } from '../../src/config/compile.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const embedder = shippedEmbedder()

/** Compiles as a Worker would, which is the quick way. */
export function compileText(text: string, local = true) {
  const names = { id: 'test', version: 'test', now: 0 }
  return compileConfig(text, { embedder, mode: 'centroid', compiledBy: 'worker', local, ...names })
}

export function compiled(config: unknown, local = true) {
  const outcome = compileText(JSON.stringify(config), local)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2))
  return outcome
}

/** `path: message suggestion` of every problem. */
export function problemsOf(config: unknown, local = true): string[] {
  const outcome = compileText(typeof config === 'string' ? config : JSON.stringify(config), local)
  if (outcome.ok) return []
  return outcome.problems.map(({ path, message, suggestion = '' }) =>
    `${path}: ${message} ${suggestion}`.trim(),
  )
}
