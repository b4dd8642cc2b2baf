import type { Scopes } from './caller.ts'
import { fitsGlob } from './glob.ts'

/** Whether a key may ask for it. `route` null: the model is named; both null: a choice among all models. */
export function mayAsk({ routes, models }: Scopes, route: string | null, model: string | null): boolean {
  if (routes === undefined && models === undefined) return true
  if (route !== null) return fitsAny(routes, route)
  return fitsAny(models, model ?? '*')
}

function fitsAny(patterns: readonly string[] | undefined, name: string): boolean {
  return patterns !== undefined && patterns.some((pattern) => fitsGlob(pattern, name))
}
