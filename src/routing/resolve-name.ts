import type { Release } from '../core/release.ts'
import type { SortBy } from '../core/preferences.ts'
import { UmbelError } from '../core/errors.ts'
import { ownEntry } from '../core/own-entry.ts'
import { profileOf } from '../core/profile.ts'
import { nearestNames } from '../core/nearest-names.ts'

/** What the caller's `model` stands for. */
export type Resolved =
  | { readonly kind: 'auto'; readonly sort?: SortBy }
  | { readonly kind: 'model'; readonly name: string; readonly sort?: SortBy }
  | { readonly kind: 'route'; readonly name: string; readonly sort?: SortBy }

/** Behind a name: which of its models come first. As at OpenRouter. */
const suffixes: Readonly<Record<string, SortBy>> = { nitro: 'throughput', floor: 'price' }

/** Answers name it in a header. */
const longestName = 512

/**
 * Aliases first, then `auto`, `route/x`, a model, a route, a wildcard, `provider/model`.
 * Throws class `request`: 400 when no name was sent, 404 for one that nothing answers to.
 */
export function resolveName(asked: string, release: Release): Resolved {
  const name = asked === '' ? release.defaultModel : asked
  if (name === null) {
    throw new UmbelError(
      'request',
      "Missing required parameter: 'model'. Send a model's or a route's name, or 'auto'; or set defaultModel in the config.",
      { param: 'model', code: 'missing_required_parameter' },
    )
  }
  if (name.length > longestName) {
    throw new UmbelError(
      'request',
      `Invalid value for 'model': a name has at most ${longestName} characters.`,
      {
        param: 'model',
        code: 'invalid_value',
      },
    )
  }
  const known = knownAs(name, release)
  if (known !== undefined) return known
  const colon = name.lastIndexOf(':')
  const sort = colon < 0 ? undefined : ownEntry(suffixes, name.slice(colon + 1))
  const base = sort === undefined ? undefined : knownAs(name.slice(0, colon), release)
  if (base !== undefined && sort !== undefined) return { ...base, sort }
  const target = aliasOf(name, release) ?? name
  if (!target.startsWith('route/') && profileOf(release, target) !== undefined) {
    return { kind: 'model', name: target }
  }
  throw unknown(name, release)
}

/** What the config itself has under a name: an alias's target, `auto`, a route or a model. */
function knownAs(name: string, release: Release): Resolved | undefined {
  const target = aliasOf(name, release) ?? name
  if (target === 'auto') return { kind: 'auto' }
  if (target.startsWith('route/')) {
    const route = target.slice('route/'.length)
    return Object.hasOwn(release.routes, route) ? { kind: 'route', name: route } : undefined
  }
  if (Object.hasOwn(release.models, target)) return { kind: 'model', name: target }
  return Object.hasOwn(release.routes, target) ? { kind: 'route', name: target } : undefined
}

/** The first alias in file order that the name fits; an exact one wins over patterns. */
function aliasOf(name: string, release: Release): string | undefined {
  const exact = release.aliases.find(({ pattern }) => pattern === name)
  if (exact !== undefined) return exact.target
  return release.aliases.find(({ pattern }) => {
    const star = pattern.indexOf('*')
    if (star < 0 || name.length < pattern.length - 1) return false
    return name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1))
  })?.target
}

function unknown(name: string, release: Release): UmbelError {
  const names = [
    'auto',
    ...Object.keys(release.models),
    ...Object.keys(release.routes).map((route) => `route/${route}`),
    ...release.aliases.map(({ pattern }) => pattern),
  ]
  const near = nearestNames(name, names)
  const hint = near.length > 0 ? ` Did you mean ${near.map((text) => `'${text}'`).join(' or ')}?` : ''
  return new UmbelError('request', `There is no model '${name}'.${hint} GET /v1/models lists them.`, {
    status: 404,
    code: 'model_not_found',
    param: 'model',
  })
}
