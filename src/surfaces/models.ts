import type { ModelProfile, Release, Route } from '../core/release.ts'
import { profileOf } from '../core/profile.ts'
import { resolveName } from '../routing/resolve-name.ts'

/**
 * `GET /v1/models`: `auto` where it may be asked for, the routes, then the models, in OpenAI's list shape with Umbel's
 * own words beside.
 */
export function listModels(release: Release, hasAuto: boolean): Response {
  const created = Math.floor(Date.parse(release.createdAt) / 1000) || 0
  const data = [
    ...(hasAuto ? [describeAuto(created)] : []),
    ...Object.values(release.routes).map((route) => describeRoute(route, created)),
    ...Object.values(release.models).map((model) => describeModel(model, created)),
    ...release.wildcards.map((wildcard) => ({
      id: wildcard.pattern,
      object: 'model',
      created,
      owned_by: wildcard.provider,
      kind: 'wildcard',
    })),
  ]
  const body = { object: 'list', data, release: release.id, version: release.version }
  return Response.json(body, { headers: { 'x-umbel-release': release.version } })
}

/** `GET /v1/models/{name}`: whatever a caller may send as `model`. Throws class `request`, 404, for anything else. */
export function describeName(release: Release, name: string): unknown {
  const created = Math.floor(Date.parse(release.createdAt) / 1000) || 0
  const resolved = resolveName(name, release)
  if (resolved.kind === 'auto') return describeAuto(created)
  const route = resolved.kind === 'route' ? release.routes[resolved.name] : undefined
  if (route !== undefined) return describeRoute(route, created)
  const model = profileOf(release, resolved.name)
  return model && describeModel(model, created)
}

function describeAuto(created: number) {
  return {
    id: 'auto',
    object: 'model',
    created,
    owned_by: 'umbel',
    kind: 'auto',
    description: 'Routed by what the query says.',
  }
}

function describeRoute(route: Route, created: number) {
  return {
    id: `route/${route.name}`,
    object: 'model',
    created,
    owned_by: 'umbel',
    kind: 'route',
    strategy: route.use.verb,
    classified: route.classified,
    ...(route.description !== '' && { description: route.description }),
  }
}

function describeModel(model: ModelProfile, created: number) {
  return {
    id: model.name,
    object: 'model',
    created,
    owned_by: model.provider,
    kind: 'model',
    operation: model.operation,
    upstream: model.upstream,
    description: model.description,
    context_window: model.contextWindow,
    max_output_tokens: model.maxOutputTokens,
    input_modalities: model.input,
    features: model.features,
    /** USD per million tokens; null: not known. */
    price: model.price,
  }
}
