import type { Draft } from '../draft.ts'
import type { Path } from '../../../config/problem.ts'
import type { PortkeyTarget } from './portkey-schema.ts'
import type { ProviderTypeName } from '../../../core/provider-types.ts'
import { baseAddress, missingAddress } from '../base-address.ts'
import { providerTypeOf, usualSecret } from '../provider-names.ts'

/** The account of a target. Keys kept at Portkey become names of secrets. */
export function providerOf(type: ProviderTypeName, target: PortkeyTarget, path: Path, draft: Draft) {
  const { api_key: key, virtual_key: virtual, provider } = target
  const slug = virtual ?? (provider?.startsWith('@') === true ? provider.slice(1) : undefined)
  const kept = slug?.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()
  if (slug !== undefined && slug !== null && !key) {
    draft.notes.say(
      [...path, virtual ? 'virtual_key' : 'provider'],
      `the key of "${slug}" is kept at Portkey: set it as the secret ${secretOf(kept ?? '')}.`,
    )
  }
  const usual = slug === undefined || slug === null ? usualSecret(type) : secretOf(kept ?? '')
  const apiKey = draft.secrets.nameOf(key ?? undefined, usual, [...path, 'api_key'])
  const baseUrl = baseUrlOf(type, target, path, draft)
  return { type, ...(baseUrl !== undefined && { baseUrl }), ...(apiKey !== undefined && { apiKey }) }
}

function secretOf(kept: string): string {
  return `${/^[A-Z_]/.test(kept) ? '' : 'KEY_'}${kept.replace(/^UMBEL_/, 'UPSTREAM_UMBEL_')}${kept.endsWith('KEY') ? '' : '_API_KEY'}`
}

export function typeOf(target: PortkeyTarget, path: Path, draft: Draft): ProviderTypeName | undefined {
  const { provider, virtual_key: virtual } = target
  const slug = provider?.startsWith('@') === true ? provider.slice(1) : (virtual ?? undefined)
  const named = provider?.startsWith('@') === true ? undefined : (provider ?? undefined)
  if (named !== undefined) {
    const type = providerTypeOf(named) ?? (target.custom_host ? compatible(named, path, draft) : undefined)
    if (type === undefined)
      draft.notes.say(
        [...path, 'provider'],
        `Umbel has no provider for "${named}", so this target is left out.`,
      )
    return type
  }
  // What a key is called often says whose it is: openai-prod.
  const guessed = slug?.split(/[^a-z0-9]+/i).flatMap((word) => providerTypeOf(word.toLowerCase()) ?? [])[0]
  if (guessed !== undefined) {
    draft.notes.say(path, `"${slug}" is taken for an account of ${guessed}, by its name.`)
    return guessed
  }
  const what =
    slug === undefined
      ? 'neither a provider nor a virtual key is named'
      : `it cannot be seen whose account "${slug}" is`
  draft.notes.say(path, `${what}, so this target is left out.`)
  return undefined
}

/** A server of the user's own: those mostly speak OpenAI's API. */
function compatible(named: string, path: Path, draft: Draft): ProviderTypeName {
  draft.notes.say(
    [...path, 'provider'],
    `"${named}" at a custom_host is taken for a server that speaks OpenAI's API.`,
  )
  return 'openai'
}

function baseUrlOf(
  type: ProviderTypeName,
  target: PortkeyTarget,
  path: Path,
  draft: Draft,
): string | undefined {
  const { custom_host: host, workers_ai_account_id: account } = target
  if (host) return baseAddress(host, type, [...path, 'custom_host'], draft)
  if (type === 'azure-openai') {
    const resource = target.resource_name ?? target.azure_resource_name
    if (target.api_version ?? target.azure_api_version) {
      draft.notes.say(
        [...path, 'api_version'],
        "needs no counterpart: Azure's v1 API is called, which has none.",
      )
    }
    const url = `https://${resource}.openai.azure.com/openai/v1`
    if (resource) return baseAddress(url, type, [...path, 'resource_name'], draft)
  }
  if (type === 'workers-ai' && account) {
    const url = `https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1`
    return baseAddress(url, type, [...path, 'workers_ai_account_id'], draft)
  }
  return missingAddress(type, path, draft)
}
