import type { Release } from '../core/release.ts'
import type { Scopes } from '../core/caller.ts'
import { fitsGlob } from '../core/glob.ts'
import { nearestNames } from '../core/nearest-names.ts'
import { profileOf } from '../core/profile.ts'

/** A sentence for each name in a key's scopes that nothing in a release answers to. */
export function unknownScopes({ routes = [], models = [] }: Scopes, release: Release): string[] {
  const known = { route: Object.keys(release.routes), model: Object.keys(release.models) }
  const patterns = release.wildcards.map(({ pattern }) => pattern)
  return [
    ...routes
      .filter((scope) => !fits(known.route, scope))
      .map((scope) => sentence('route', scope, routeMeant(scope, known.route))),
    ...models
      .filter(
        (scope) => !fits([...known.model, ...patterns], scope) && profileOf(release, scope) === undefined,
      )
      .map((scope) => sentence('model', scope, modelMeant(scope, known, release))),
  ]
}

function fits(names: readonly string[], scope: string): boolean {
  return scope === '*' || names.some((name) => fitsGlob(scope, name))
}

/** Callers write `route/<name>`, keys only the name. */
function routeMeant(scope: string, routes: readonly string[]): string | undefined {
  const plain = scope.replace(/^route\//, '')
  return routes.includes(plain) ? plain : nearestNames(plain, routes)[0]
}

function modelMeant(
  scope: string,
  { route: routes, model: models }: Record<'route' | 'model', readonly string[]>,
  { aliases }: Release,
): string | undefined {
  // What an alias stands for is what has to be in scope.
  const alias = aliases.find(({ pattern }) => pattern === scope)
  if (alias !== undefined) return alias.target
  const route = routeMeant(scope, routes)
  return nearestNames(scope, models)[0] ?? (route === undefined ? undefined : `--route ${route}`)
}

function sentence(kind: 'route' | 'model', scope: string, meant: string | undefined): string {
  const what = scope.includes('*') ? `no ${kind} that fits '${scope}'` : `no ${kind} '${scope}'`
  return meant === undefined ? `there is ${what}` : `there is ${what}; did you mean '${meant}'?`
}
