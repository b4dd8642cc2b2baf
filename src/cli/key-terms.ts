import type { KeyTerms } from '../keys/key-register.ts'
import type { Surface } from '../core/caller.ts'
import { TerminalError } from './terminal-error.ts'
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
  readonly requests?: string
  readonly tokens?: string
  readonly exact?: true
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
    ...limitsOf(options),
    expiresAt: expires === undefined ? null : new Date(now + spanOf(expires)).toISOString(),
  }
}

function limitsOf({ requests, tokens, exact }: KeyOptions): Pick<KeyTerms, 'limits'> {
  if (requests === undefined && tokens === undefined) return {}
  return {
    limits: {
      ...(requests !== undefined && { requests: numberOf(requests) }),
      ...(tokens !== undefined && { tokens: numberOf(tokens) }),
      ...(exact === true && { exact }),
    },
  }
}

function numberOf(written: string): number {
  const number = Number(written)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new TerminalError(`"${written}" is not a whole number above 0.`)
}
