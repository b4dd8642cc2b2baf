import type { HeaderView } from './headers.ts'
import type { ProviderProfile } from './release.ts'

/** The header in which a caller sends a key of its own for a provider. It goes to that provider only. */
export function callerKeyHeader(provider: string): string {
  return `x-umbel-provider-key-${provider.toLowerCase()}`
}

/** The caller's own key for a provider, where the config takes one and it is sent. */
export function ownKeyOf({ name, callerKey }: ProviderProfile, headers: HeaderView): string | undefined {
  return callerKey === true ? headers.get(callerKeyHeader(name)) || undefined : undefined
}

/** Whether a call goes out under the caller's own key. */
export function usesOwnKey(provider: ProviderProfile, headers: HeaderView): boolean {
  return ownKeyOf(provider, headers) !== undefined
}
