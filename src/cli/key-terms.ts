import type { KeyTerms } from '../keys/key-register.ts'
import type { Surface } from '../core/caller.ts'
import { spanOf } from './time-span.ts'

/** The options of `umbel keys create`, as they are written. */
export interface KeyOptions {
  readonly route?: string[]
  readonly model?: string[]
  readonly surface?: Surface[]
  readonly admin?: true
  readonly tier?: string
  readonly tenant?: string
  readonly tag?: string[]
  readonly expires?: string
}

export function termsOf(name: string, options: KeyOptions, now: number): KeyTerms {
  const { route, model, surface, admin, tier, tenant, tag, expires } = options
  return {
    name,
    scopes: {
      ...(route !== undefined && { routes: route }),
      ...(model !== undefined && { models: model }),
      ...(surface !== undefined && { surfaces: surface }),
      ...(admin === true && { admin }),
    },
    tier: tier ?? null,
    tenant: tenant ?? null,
    tags: tag ?? [],
    expiresAt: expires === undefined ? null : new Date(now + spanOf(expires)).toISOString(),
  }
}
