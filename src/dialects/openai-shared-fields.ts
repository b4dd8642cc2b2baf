import type { ChatRequest, JsonObject } from '../core/request.ts'

/** Fields that OpenAI's two dialects share under one name and one meaning. */
const shared: ReadonlySet<string> = new Set([
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
  'safety_identifier',
  'moderation',
  'store',
  'verbosity',
])

/** Who asks, by the newer name: every dialect that has a word for a user says it by that. */
export function saysUser(request: ChatRequest, field: string, value: unknown): boolean {
  return field === 'safety_identifier' && value === request.user
}

/** A caller's fields without a common word: those that `dialect` takes too, and the names of those that it does not. */
export function extraFields(
  request: ChatRequest,
  dialect: string,
  relatives: readonly string[],
): { readonly taken: JsonObject; readonly dropped: readonly string[] } {
  const taken: Record<string, unknown> = { ...request.extra[dialect] }
  const dropped: string[] = []
  for (const [origin, fields] of Object.entries(request.extra)) {
    if (origin === dialect) continue
    for (const [name, value] of Object.entries(fields)) {
      if (relatives.includes(origin) && shared.has(name)) taken[name] = value
      else dropped.push(name)
    }
  }
  return { taken, dropped }
}
