import type { Caller, Scopes, Surface } from '../core/caller.ts'
import type { Decision } from '../core/record.ts'
import type { Release } from '../core/release.ts'
import { UmbelError } from '../core/errors.ts'
import { mayAsk } from '../core/may-ask.ts'

/** Throws 403 where a key is not meant for this endpoint. */
export function checkSurface({ scopes }: Caller, surface: Surface): void {
  if (scopes.surfaces !== undefined && !scopes.surfaces.includes(surface)) {
    throw outOfScope(`the endpoint '${surface}'`)
  }
}

/**
 * Throws 403 where a key is not meant for what was decided. `routes` bounds which routes run and `models` which models
 * are named; a key with only one of them may ask for nothing of the other kind. The models that an allowed route calls
 * are the route's own affair.
 */
export function checkDecision({ scopes }: Caller, { route, model }: Pick<Decision, 'route' | 'model'>): void {
  if (mayAsk(scopes, route, model)) return
  if (route !== null) throw outOfScope(`the route '${route}'`)
  throw outOfScope(model === null ? "'auto' over all models" : `the model '${model}'`)
}

/** What of a release a key may ask for: what it is shown when it lists models. */
export function releaseWithin(release: Release, scopes: Scopes): Release {
  if (scopes.routes === undefined && scopes.models === undefined) return release
  const { routes, models, wildcards } = release
  return {
    ...release,
    routes: Object.fromEntries(Object.entries(routes).filter(([name]) => mayAsk(scopes, name, null))),
    models: Object.fromEntries(Object.entries(models).filter(([name]) => mayAsk(scopes, null, name))),
    wildcards: wildcards.filter(({ pattern }) => mayAsk(scopes, null, pattern)),
  }
}

/** Whether `auto` can come to anything that a key may ask for. */
export function mayAskAuto(scopes: Scopes, { routes }: Release): boolean {
  const taken = Object.values(routes).filter(
    ({ name, match, classified }) => name === 'default' || classified || match !== null,
  )
  // Without a default the rest is a choice among all models.
  const isOpen = !Object.hasOwn(routes, 'default') && mayAsk(scopes, null, null)
  return isOpen || taken.some(({ name }) => mayAsk(scopes, name, null))
}

/** Throws 403 where it cannot. */
export function checkAuto({ scopes }: Caller, release: Release): void {
  if (!mayAskAuto(scopes, release)) throw outOfScope("'auto'")
}

/** Asks about a release. A name that is not there is told by the names that the key may know, not by all there are. */
export function askWithin<T>({ scopes }: Caller, release: Release, ask: (release: Release) => T): T {
  try {
    return ask(release)
  } catch (thrown) {
    const shown = releaseWithin(release, scopes)
    const isUnknown = thrown instanceof UmbelError && thrown.details.code === 'model_not_found'
    if (isUnknown && shown !== release) ask({ ...shown, aliases: [] })
    throw thrown
  }
}

function outOfScope(what: string): UmbelError {
  return new UmbelError('auth', `This API key may not use ${what}.`, { status: 403, code: 'out_of_scope' })
}
