import type { Draft } from '../draft.ts'
import type { Path } from '../../../config/problem.ts'
import type { PortkeyTarget } from './portkey-schema.ts'
import { type ProviderTypeName, isProviderType, providerTypes } from '../../../core/provider-types.ts'
import { type Strategy, errorClasses, tries, withOptions } from '../strategies.ts'
import { duration } from '../converter.ts'
import { knownProviders } from '../../../config/known-providers.ts'
import { providerTypeOf, usualSecret } from '../provider-names.ts'
import { understood } from './portkey-schema.ts'

/** The options of a target that mean the same for one that has targets below it. */
export function commonOptions({ retry, request_timeout: timeout }: PortkeyTarget, path: Path, draft: Draft) {
  const statuses = retry?.on_status_codes ?? []
  const { on, unknown } = errorClasses(statuses)
  if (unknown.length > 0) {
    draft.notes.say(
      [...path, 'retry', 'on_status_codes'],
      `${unknown.join(', ')}: no class of error that another try helps.`,
    )
  }
  const attempts = tries(retry?.attempts ?? undefined)
  return {
    retry: attempts && { ...attempts, ...(on.length > 0 && { on }) },
    timeout: duration(timeout, 'ms'),
  }
}

/** Options without a counterpart, each with what to do instead. */
const sayings = {
  cache: 'is left out: the import caches no answers.',
  forward_headers: "is left out: callers' headers are not sent on.",
  input_guardrails: 'is left out: see "gates" (docs/gates.md).',
  output_guardrails: 'is left out: see "gates" (docs/gates.md).',
  before_request_hooks: 'is left out: see "gates" (docs/gates.md).',
  after_request_hooks: 'is left out: see "gates" (docs/gates.md).',
  default_input_guardrails: 'is left out: see "gates" (docs/gates.md).',
  default_output_guardrails: 'is left out: see "gates" (docs/gates.md).',
  metadata: 'is left out: it labels requests in Portkey. See tags of keys.',
  strict_open_ai_compliance: 'needs no counterpart.',
}

export function noteLeftOver(target: PortkeyTarget, path: Path, draft: Draft): void {
  draft.notes.leftOver(target, understood, path, sayings)
}

/** One model of one provider; undefined, with a note, where Umbel has no provider for it. */
export function readTarget(target: PortkeyTarget, path: Path, draft: Draft): Strategy | undefined {
  const type = typeOf(target, path, draft)
  if (type === undefined) return undefined
  const { model: named, ...params } = target.override_params ?? {}
  const provider = draft.provider(providerOf(type, target, path, draft))
  const upstream = upstreamOf(type, named, target, path, draft)
  const name = draft.model(target.name ?? `${provider}/${upstream}`, { provider, model: upstream }, path)
  return withOptions(name, { params, ...commonOptions(target, path, draft) })
}

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
  const host = target.custom_host ?? undefined
  if (host !== undefined) return host.replace(/\/+$/, '')
  if (type === 'azure-openai') {
    const resource = target.resource_name ?? target.azure_resource_name
    if (target.api_version ?? target.azure_api_version) {
      draft.notes.say(
        [...path, 'api_version'],
        "needs no counterpart: Azure's v1 API is called, which has none.",
      )
    }
    if (resource) return `https://${resource}.openai.azure.com/openai/v1`
  }
  if (type === 'workers-ai' && target.workers_ai_account_id) {
    return `https://api.cloudflare.com/client/v4/accounts/${target.workers_ai_account_id}/ai/v1`
  }
  if (providerTypes[type].baseUrl !== null) return undefined
  const stand = `https://account.invalid${type === 'azure-openai' ? '/openai/v1' : '/v1'}`
  draft.notes.say(
    path,
    `"${type}" has an address of its own for each account. Write it in place of ${stand}.`,
  )
  return stand
}

function upstreamOf(
  type: ProviderTypeName,
  named: unknown,
  target: PortkeyTarget,
  path: Path,
  draft: Draft,
): string {
  const deployment = target.deployment_id ?? target.azure_deployment_id
  if (type === 'azure-openai' && deployment) return deployment
  // Newer configs write the account before the model: @openai-prod/gpt-5.
  if (typeof named === 'string') return named.replace(/^@[^/]+\//, '')
  const stand = knownProviders[type]?.quick ?? knownProviders[type]?.strong ?? 'model'
  const model = stand.startsWith(`${type}/`) && isProviderType(type) ? stand.slice(type.length + 1) : stand
  draft.notes.say(
    path,
    `Portkey sends on the model that the caller names; a strategy here names one: "${model}" stands in, change it.`,
  )
  return model
}
