import type { HeaderView } from '../core/headers.ts'
import type { ProviderProfile } from '../core/release.ts'
import type { Secrets } from '../core/ports.ts'
import { callerKeyHeader, ownKeyOf } from '../core/own-key.ts'
import { UmbelError } from '../core/errors.ts'

/** The key for a call: the caller's own where the config takes one and it is sent, otherwise the secret's. */
export function providerKey(
  provider: ProviderProfile,
  headers: HeaderView,
  secrets: Secrets,
): string | undefined {
  const own = ownKeyOf(provider, headers)
  if (own !== undefined) return own
  const { name, apiKeySecret, callerKey = false } = provider
  if (apiKeySecret === null) {
    if (!callerKey) return undefined
    const message = `Provider '${name}' takes the caller's own key: send it as ${callerKeyHeader(name)}.`
    throw new UmbelError('auth', message, { code: 'provider_key_missing' })
  }
  const key = secrets(apiKeySecret)
  if (key !== undefined) return key
  throw new UmbelError('auth', `The secret ${apiKeySecret} of provider '${name}' is not set.`)
}
