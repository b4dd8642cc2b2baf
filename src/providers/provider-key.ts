import type { HeaderView } from '../core/headers.ts'
import type { ProviderProfile } from '../core/release.ts'
import type { Secrets } from '../core/ports.ts'
import { UmbelError } from '../core/errors.ts'

/** The header in which a caller sends a key of its own for a provider. It goes to that provider only. */
export function callerKeyHeader(provider: string): string {
  return `x-umbel-provider-key-${provider.toLowerCase()}`
}

/** The key for a call: the caller's own where the config takes one and it is sent, otherwise the secret's. */
export function providerKey(
  { name, apiKeySecret, callerKey = false }: ProviderProfile,
  headers: HeaderView,
  secrets: Secrets,
): string | undefined {
  const own = callerKey ? headers.get(callerKeyHeader(name)) : null
  if (own !== null && own !== '') return own
  if (apiKeySecret === null) {
    if (!callerKey) return undefined
    const message = `Provider '${name}' takes the caller's own key: send it as ${callerKeyHeader(name)}.`
    throw new UmbelError('auth', message, { code: 'provider_key_missing' })
  }
  const key = secrets(apiKeySecret)
  if (key !== undefined) return key
  throw new UmbelError('auth', `The secret ${apiKeySecret} of provider '${name}' is not set.`)
}
