import { describe, expect, test } from 'vitest'
import { checkSurface, mayAskAuto, releaseWithin } from '../../src/keys/scopes.ts'
import { mayAsk } from '../../src/core/may-ask.ts'
import { emptyRelease, profile } from '../support/release.ts'
import { type Scopes, owner } from '../../src/core/caller.ts'
import type { Route } from '../../src/core/release.ts'

describe('scopes', () => {
  test.each([
    [{}, 'r', null, true],
    [{}, null, 'm', true],
    [{}, null, null, true],
    [{ routes: ['r'] }, 'r', null, true],
    [{ routes: ['r'] }, 'other', null, false],
    [{ routes: ['r'] }, null, 'm', false],
    [{ routes: ['r'] }, null, null, false],
    [{ routes: ['team-*'] }, 'team-a', null, true],
    [{ models: ['small'] }, null, 'small', true],
    [{ models: ['small'] }, null, 'large', false],
    [{ models: ['small'] }, 'r', null, false],
    [{ models: ['up/*'] }, null, 'up/anything', true],
    [{ models: ['small'] }, null, null, false],
    [{ models: ['*'] }, null, null, true],
    [{ models: ['small'], routes: ['r'] }, 'r', 'large', true],
    [{ models: [] }, null, 'small', false],
  ])('%j for route %s, model %s: %s', (scopes, route, model, allowed) => {
    expect(mayAsk(scopes, route, model)).toBe(allowed)
  })

  test('an endpoint out of scope is 403', () => {
    const caller = { ...owner, scopes: { surfaces: ['chat'] as const } }
    expect(() => checkSurface(caller, 'chat')).not.toThrow()
    expect(() => checkSurface(caller, 'embeddings')).toThrow(expect.objectContaining({ status: 403 }))
  })

  test('a list of models shows what may be asked for', () => {
    const release = emptyRelease({
      models: { small: profile('small'), large: profile('large') },
      wildcards: [{ pattern: 'mock-*', provider: 'up', upstream: 'mock-*', operation: 'chat' }],
    })
    expect(releaseWithin(release, {})).toBe(release)
    const within = releaseWithin(release, { models: ['small', 'mock-*'] })
    expect(Object.keys(within.models)).toEqual(['small'])
    expect(within.wildcards).toHaveLength(1)
  })

  test.each<[Scopes, string[], boolean]>([
    [{}, [], true],
    [{ models: ['small'] }, [], false],
    [{ models: ['*'] }, [], true],
    [{ models: ['small'] }, ['default'], false],
    [{ models: ['*'] }, ['default'], false],
    [{ routes: ['default'] }, ['default'], true],
    [{ routes: ['matched'] }, ['matched'], true],
    [{ routes: ['classified'] }, ['classified', 'default'], true],
    [{ routes: ['named'] }, ['named', 'default'], false],
    [{ routes: [], models: ['small'] }, ['matched', 'default'], false],
  ])('%j with the routes %j: auto may be asked for: %s', (scopes, names, allowed) => {
    const release = emptyRelease({
      models: { small: profile('small') },
      routes: Object.fromEntries(names.map((name) => [name, routeNamed(name)])),
    })
    expect(mayAskAuto(scopes, release)).toBe(allowed)
  })
})

/** It takes part in what its name says. */
function routeNamed(name: string): Route {
  return {
    name,
    description: '',
    match: name === 'matched' ? {} : null,
    classified: name === 'classified',
    examples: [],
    use: { verb: 'model', path: `routes.${name}.use`, model: 'small' },
  }
}
