import type { ModelConfig } from './schema/model-schema.ts'
import type { ModelProfile, ProviderProfile, WildcardProfile } from '../core/release.ts'
import type { Report } from './problem.ts'
import { didYouMean } from './schema-problems.ts'
import { edgeModels, free } from '../core/profile.ts'
import { lookUpModel } from './catalog/catalog.ts'

export interface CompiledModels {
  readonly models: Record<string, ModelProfile>
  readonly wildcards: WildcardProfile[]
}

/** Profiles, with what the config leaves open filled in from the catalog where that knows it. */
export function compileModels(
  configs: Readonly<Record<string, ModelConfig>>,
  providers: Readonly<Record<string, ProviderProfile>>,
  report: Report,
): CompiledModels {
  const models: [string, ModelProfile][] = []
  const wildcards: WildcardProfile[] = []
  for (const [name, config] of Object.entries(configs)) {
    const provider = Object.hasOwn(providers, config.provider) ? providers[config.provider] : undefined
    if (provider === undefined) {
      const message = `there is no provider "${config.provider}".`
      report(['models', name, 'provider'], message, didYouMean(config.provider, Object.keys(providers)))
      continue
    }
    if (name.includes('*')) wildcards.push(compileWildcard(name, config, report))
    else models.push([name, compileModel(name, config, provider, report)])
  }
  return { models: Object.fromEntries(models), wildcards }
}

function compileModel(
  name: string,
  config: ModelConfig,
  provider: ProviderProfile,
  report: Report,
): ModelProfile {
  if (name === 'auto' || name.startsWith('route/')) {
    report(['models', name], `"${name}" has a meaning of its own: choose another name.`)
  }
  const upstream = config.model ?? upstreamName(name, provider)
  const common = {
    name,
    provider: provider.name,
    upstream,
    description: config.description ?? '',
    examples: config.examples ?? [],
    ...(config.limits !== undefined && { limits: config.limits }),
    ...(config.dataPolicy !== undefined && { dataPolicy: config.dataPolicy }),
  }
  if (provider.type === 'edge') {
    if (!edgeModels.includes(upstream)) {
      report(
        ['models', name],
        `the edge provider has no model "${upstream}".`,
        `It has ${edgeModels.join(', ')}.`,
      )
    }
    const operation = upstream === 'embed' ? 'embed' : 'chat'
    return {
      ...common,
      operation,
      price: free,
      contextWindow: null,
      maxOutputTokens: null,
      input: ['text'],
      features: [],
    }
  }
  const known = lookUpModel(provider.baseUrl, upstream)
  return {
    ...common,
    operation: config.operation ?? known.operation ?? 'chat',
    price: config.price ?? known.price ?? null,
    contextWindow: config.contextWindow ?? known.contextWindow ?? null,
    maxOutputTokens: config.maxOutputTokens ?? known.maxOutputTokens ?? null,
    input: config.modalities ?? known.input ?? null,
    features: config.features ?? known.features ?? null,
  }
}

/** A profile called `openai/gpt-5` of the provider `openai` means its `gpt-5`. */
function upstreamName(name: string, provider: ProviderProfile): string {
  const prefix = `${provider.name}/`
  return name.startsWith(prefix) ? name.slice(prefix.length) : name
}

const wildcardOptions = new Set(['provider', 'model', 'operation'])

function compileWildcard(pattern: string, config: ModelConfig, report: Report): WildcardProfile {
  for (const option of Object.keys(config)) {
    if (wildcardOptions.has(option)) continue
    report(
      ['models', pattern, option],
      'a wildcard stands for many models: give each model of its own its own entry.',
    )
  }
  const upstream = config.model ?? pattern
  if (upstream.split('*').length > 2) report(['models', pattern, 'model'], 'at most one * may stand here.')
  return { pattern, provider: config.provider, upstream, operation: config.operation ?? 'chat' }
}
