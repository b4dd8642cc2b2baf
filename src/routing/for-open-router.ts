import type { ChatRequest, JsonObject } from '../core/request.ts'
import type { Release } from '../core/release.ts'
import type { SortBy } from '../core/preferences.ts'
import { isObject } from '../core/json-object.ts'
import { profileOf } from '../core/profile.ts'
import { withChanges } from '../core/with-changes.ts'

/** Whether nobody but OpenRouter would be called. */
export function allOpenRouter(models: readonly string[], release: Release): boolean {
  return (
    models.length > 0 &&
    models.every((name) => {
      const provider = profileOf(release, name)?.provider
      return provider !== undefined && release.providers[provider]?.type === 'openrouter'
    })
  )
}

/** The request as OpenRouter gets it: its fields as they came, and a suffix of ours in its own words. */
export function forOpenRouter(request: ChatRequest, sort: SortBy | undefined): ChatRequest {
  if (sort === undefined) return request
  return withFields(request, (fields) => {
    const { provider } = fields
    return { ...fields, provider: { sort, ...(isObject(provider) && provider) } }
  })
}

/** The request without what was used here: no other upstream knows these fields. */
export function withoutPreferences(request: ChatRequest): ChatRequest {
  if (request.preferences === undefined) return request
  return withFields(request, ({ models: _models, provider: _provider, route: _route, ...rest }) => rest)
}

/** Its own body still stands, but for these fields. */
function withFields(request: ChatRequest, change: (fields: JsonObject) => JsonObject): ChatRequest {
  const { source, extra, dialect } = request
  return withChanges(request, {
    source: source === null ? null : { ...source, body: change(source.body) },
    extra: { ...extra, [dialect]: change(extra[dialect] ?? {}) },
  })
}
