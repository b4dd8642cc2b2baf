import type { Failure } from './judge-case.ts'
import type { ReadCase } from './read-route-tests.ts'
import type { Release } from '../../core/release.ts'
import { didYouMean } from '../../config/schema-problems.ts'
import { profileOf } from '../../core/profile.ts'

/** Names in a case that nothing is called by: a misspelt one under `not` would hold for ever. */
export function unknownNames({ route, model, not }: ReadCase, release: Release): Failure[] {
  const routes = Object.keys(release.routes)
  const models = Object.keys(release.models)
  const isRoute = (name: string) => routes.includes(name.replace(/^route\//, ''))
  const isModel = (name: string) => profileOf(release, name) !== undefined
  const isEither = (name: string) => isRoute(name) || isModel(name)
  return [
    ...missing(route, 'route', isRoute, routes),
    ...missing(model, 'model', isModel, models),
    ...missing(not, 'route or model', isEither, [...routes, ...models]),
  ]
}

function missing(
  names: string | readonly string[] | undefined,
  kind: string,
  isThere: (name: string) => boolean,
  known: readonly string[],
): Failure[] {
  const written = typeof names === 'string' ? [names] : (names ?? [])
  return written
    .filter((name) => !name.includes('*') && !isThere(name))
    .map((name) => ({
      what: 'name',
      expected: `a ${kind} of the config`,
      got: [`there is no "${name}".`, didYouMean(name, known)].filter(Boolean).join(' '),
    }))
}
