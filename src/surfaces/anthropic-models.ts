import type { Release } from '../core/release.ts'
import { resolveName } from '../routing/resolve-name.ts'

/**
 * `GET /v1/models` for Anthropic's clients: `auto` where it may be asked for, the routes, then the chat models. One
 * page holds all.
 * Source: https://docs.anthropic.com/en/api/models-list
 */
export function listAnthropicModels(release: Release, hasAuto: boolean): Response {
  const models = Object.values(release.models).filter(({ operation }) => operation === 'chat')
  const names = [
    ...(hasAuto ? ['auto'] : []),
    ...Object.keys(release.routes).map((name) => `route/${name}`),
    ...models.map(({ name }) => name),
  ]
  const data = names.map((name) => describe(release, name))
  const body = { data, has_more: false, first_id: names[0] ?? null, last_id: names.at(-1) ?? null }
  return Response.json(body, { headers: { 'x-umbel-release': release.version } })
}

/** `GET /v1/models/{name}`: whatever a caller may send as `model`. Throws class `request`, 404, for anything else. */
export function describeForAnthropic(release: Release, name: string): unknown {
  resolveName(name, release)
  return describe(release, name)
}

function describe(release: Release, name: string) {
  const model = Object.hasOwn(release.models, name) ? release.models[name] : undefined
  return {
    type: 'model',
    id: name,
    display_name: name,
    created_at: release.createdAt,
    ...(model !== undefined && {
      max_input_tokens: model.contextWindow,
      max_tokens: model.maxOutputTokens,
      description: model.description,
      price: model.price,
    }),
  }
}
