import type { ChatRequest, JsonObject } from '../core/request.ts'
import { ownEntry } from '../core/own-entry.ts'

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

/** What OpenAI does anyhow: clients write these fields without asking for anything. As JSON. */
const usual: Readonly<Record<string, string>> = {
  n: '1',
  store: 'false',
  modalities: '["text"]',
  verbosity: '"medium"',
  truncation: '"disabled"',
  background: 'false',
  // Reasoning always has what must come back with it.
  include: '["reasoning.encrypted_content"]',
}

/**
 * Whether nothing is lost where a field of OpenAI's has no place: it is empty, or asks for what is done anyhow; and who
 * asks, by the newer name, stands in every dialect's word for a user.
 */
function losesNothing(request: ChatRequest, field: string, value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (field === 'safety_identifier' && value === request.user) return true
  const text = JSON.stringify(value)
  return text === '{}' || text === '[]' || text === ownEntry(usual, field)
}

/** A caller's fields without a common word: those that `dialect` takes too, and the names of those that it does not. */
export function extraFields(
  request: ChatRequest,
  dialect: string,
  relatives: readonly string[] = [],
): { readonly taken: JsonObject; readonly dropped: readonly string[] } {
  const taken: Record<string, unknown> = { ...request.extra[dialect] }
  const dropped: string[] = []
  for (const [origin, fields] of Object.entries(request.extra)) {
    if (origin === dialect) continue
    for (const [name, value] of Object.entries(fields)) {
      if (relatives.includes(origin) && shared.has(name)) taken[name] = value
      else if (!losesNothing(request, name, value))
        dropped.push(origin === 'openai-responses' && name === 'verbosity' ? 'text.verbosity' : name)
    }
  }
  return { taken, dropped }
}
