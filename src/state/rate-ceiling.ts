import type { Ceiling } from '../limits/request-limits.ts'

/**
 * Cloudflare's rate limit bindings as a ceiling over keys: `CEILING_<TIER>` for the keys of a tier, `CEILING` for all
 * others. Counted per location and not exactly; asking takes no network. Where none is bound, nothing is asked.
 */
export function rateCeiling(env: Readonly<Record<string, unknown>>): Ceiling {
  return ({ account, tier }) => {
    if (account === null) return undefined
    const named = tier === null ? undefined : env[`CEILING_${tier.toUpperCase()}`]
    const binding = named ?? env['CEILING']
    if (!isRateLimit(binding)) return undefined
    // A ceiling that fails holds nobody up.
    return binding.limit({ key: account }).then(
      ({ success }) => success,
      () => true,
    )
  }
}

function isRateLimit(value: unknown): value is RateLimit {
  return typeof value === 'object' && value !== null && 'limit' in value && typeof value.limit === 'function'
}
