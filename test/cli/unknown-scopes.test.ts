import { describe, expect, it } from 'vitest'
import type { Scopes } from '../../src/core/caller.ts'
import { emptyRelease, profile } from '../support/release.ts'
import { unknownScopes } from '../../src/cli/unknown-scopes.ts'

const route = (name: string) => ({
  name,
  description: '',
  match: null,
  classified: false,
  examples: [],
  use: { verb: 'model' as const, path: `routes.${name}.use`, model: 'small' },
})

const release = emptyRelease({
  providers: {
    up: { name: 'up', type: 'openai', baseUrl: 'http://127.0.0.1/v1', apiKeySecret: null, headers: {} },
  },
  models: { small: profile('small'), large: profile('large') },
  wildcards: [{ pattern: 'mock-*', provider: 'up', upstream: 'mock-*', operation: 'chat' }],
  aliases: [{ pattern: 'gpt-4o', target: 'large' }],
  routes: { billing: route('billing'), 'team-a': route('team-a') },
})

describe('names in the scopes of a key', () => {
  it.each<[Scopes, string[]]>([
    [{}, []],
    [
      {
        routes: ['billing', 'team-*', '*'],
        models: ['small', 'lar*', '*', 'mock-*', 'mock-1', 'up/x', 'up/*'],
      },
      [],
    ],
    [{ routes: ['biling'] }, ["there is no route 'biling'; did you mean 'billing'?"]],
    [{ routes: ['route/billing'] }, ["there is no route 'route/billing'; did you mean 'billing'?"]],
    [{ routes: ['squad-*'] }, ["there is no route that fits 'squad-*'"]],
    [
      { models: ['smal', 'xyz'] },
      ["there is no model 'smal'; did you mean 'small'?", "there is no model 'xyz'"],
    ],
    [{ models: ['billing'] }, ["there is no model 'billing'; did you mean '--route billing'?"]],
    [{ models: ['gpt-4o'] }, ["there is no model 'gpt-4o'; did you mean 'large'?"]],
  ])('%j', (scopes, expected) => {
    expect(unknownScopes(scopes, release)).toEqual(expected)
  })
})
