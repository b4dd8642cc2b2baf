import type { HeaderFields, HeaderView } from '../../core/headers.ts'
import type { JsonObject } from '../../core/request.ts'

/** The version that the official SDK sends today (client.js of @anthropic-ai/sdk 1.14.0). */
const today = '2026-10-21'

/**
 * The last version that takes `temperature`, `top_p` and `top_k`: today's refuses them, whatever their value.
 * Source: https://platform.claude.com/docs/en/api/migration-2026-10-21
 */
const withSampling = '2023-06-01'

export function samples(body: JsonObject): boolean {
  return ['temperature', 'top_p', 'top_k'].some((field) => body[field] !== undefined)
}

/** The dialect's headers for a body. A caller of the dialect chose its version and betas. */
export function dialectHeaders(
  body: JsonObject,
  caller: HeaderView | undefined,
  rewritten: boolean,
): HeaderFields {
  const fitting = samples(body) ? withSampling : today
  const asked = caller?.get('anthropic-version') ?? null
  // Sampling that the configuration laid over a caller's body would fail under the caller's version.
  const clashes = rewritten && asked === today && fitting !== today
  const betas = caller?.get('anthropic-beta') ?? null
  return {
    'anthropic-version': asked === null || clashes ? fitting : asked,
    ...(betas !== null && betas !== '' && { 'anthropic-beta': betas }),
  }
}
