import type { ChatRequest } from '../core/request.ts'
import type { DataPolicy, ModelProfile, Release } from '../core/release.ts'
import type { ProviderPreferences } from '../core/preferences.ts'
import type { Signals } from '../core/signals.ts'
import { UmbelError } from '../core/errors.ts'
import { nearestNames } from '../core/nearest-names.ts'
import { profileOf } from '../core/profile.ts'

/** Refuses what is not known here: a provider that no config names, a filter that nothing is known of. */
export function checkPreferences(preferences: ProviderPreferences, release: Release): void {
  const [unknown] = preferences.unknown ?? []
  if (unknown !== undefined) {
    const param = `provider.${unknown}`
    throw invalid(param, `nothing is known of '${param}' here, so it cannot be heeded: leave it away`)
  }
  const known = knownNames(release)
  for (const list of ['order', 'only', 'ignore'] as const) {
    for (const [index, name] of (preferences[list] ?? []).entries()) {
      if (known.some((one) => isSame(one, name))) continue
      const near = nearestNames(name, known)
      const hint = near.length > 0 ? ` (did you mean ${near.map((one) => `'${one}'`).join(' or ')}?)` : ''
      throw invalid(`provider.${list}[${index}]`, `there is no provider '${name}'${hint}`)
    }
  }
}

/** Why a model may not answer; undefined: it may. What is not known of it counts against it. */
export function notAllowed(
  name: string,
  preferences: ProviderPreferences,
  release: Release,
  request: ChatRequest,
  signals: Signals,
): string | undefined {
  const model = profileOf(release, name)
  if (model === undefined) return 'there is no such model'
  const { only, ignore, dataCollection, zdr, maxPrice, requireParameters } = preferences
  if (only !== undefined && placeIn(only, model, release) === undefined) return 'its provider is not in only'
  if (ignore !== undefined && placeIn(ignore, model, release) !== undefined)
    return 'its provider is in ignore'
  const policy = policyOf(model, release)
  if (dataCollection === 'deny' && policy?.training !== false) return dataWord(policy, 'trains on data')
  if (zdr === true && policy?.zdr !== true) return dataWord(policy, 'keeps data')
  const price = maxPrice === undefined ? undefined : dearer(model, maxPrice)
  if (price !== undefined) return price
  const missing = requireParameters === true ? missingFeature(model, request, signals) : undefined
  return missing === undefined ? undefined : `it is not known to have ${missing}`
}

/** Where a list names the provider of a model, by name or by type; undefined: nowhere. */
export function placeIn(
  list: readonly string[],
  { provider }: ModelProfile,
  release: Release,
): number | undefined {
  const type = release.providers[provider]?.type
  const index = list.findIndex((name) => isSame(name, provider) || (type !== undefined && isSame(name, type)))
  return index < 0 ? undefined : index
}

/** OpenRouter's clients write `OpenAI` and `openai`. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function policyOf({ provider, dataPolicy }: ModelProfile, release: Release): DataPolicy | undefined {
  return dataPolicy ?? release.providers[provider]?.dataPolicy
}

function dataWord(policy: DataPolicy | undefined, otherwise: string): string {
  return policy === undefined ? 'its data policy is not known (dataPolicy in the config)' : `it ${otherwise}`
}

function dearer(
  { price }: ModelProfile,
  {
    input = Number.POSITIVE_INFINITY,
    output = Number.POSITIVE_INFINITY,
  }: NonNullable<ProviderPreferences['maxPrice']>,
): string | undefined {
  if (price === null) return 'its price is not known'
  return price.input > input || price.output > output ? 'it costs more than max_price' : undefined
}

function missingFeature(
  { features }: ModelProfile,
  { reasoning, logprobs, output }: ChatRequest,
  signals: Signals,
): string | undefined {
  const wanted = {
    tools: signals.has('tools'),
    json_schema: output.type === 'json_schema',
    json: output.type === 'json',
    reasoning: reasoning !== null && reasoning.off !== true,
    logprobs: logprobs !== null,
  } as const
  const all = ['tools', 'json_schema', 'json', 'reasoning', 'logprobs'] as const
  return all.find((feature) => wanted[feature] && features?.includes(feature) !== true)
}

function knownNames({ providers }: Release): string[] {
  const all = Object.values(providers)
  return [...new Set(all.flatMap(({ name, type }) => [name, type]))]
}

function invalid(param: string, why: string): UmbelError {
  return new UmbelError('request', `Invalid value for '${param}': ${why}.`, { param, code: 'invalid_value' })
}
