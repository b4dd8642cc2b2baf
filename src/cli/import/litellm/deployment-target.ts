import type { Deployment } from './litellm-schema.ts'
import type { Draft } from '../draft.ts'
import type { Path } from '../../../config/problem.ts'
import type { ProviderTypeName } from '../../../core/provider-types.ts'
import { baseAddress, missingAddress, standIn } from '../base-address.ts'
import { providerTypeOf, usualSecret } from '../provider-names.ts'

/** Where a deployment goes: a provider of the draft, and the name sent to it. */
export interface DeploymentTarget {
  readonly provider: string
  readonly upstream: string
}

type Params = Deployment['litellm_params']

/** Undefined, with a note, where Umbel has no provider for it. */
export function targetOf(params: Params, path: Path, draft: Draft): DeploymentTarget | undefined {
  const named = splitModel(params)
  const type = named === undefined ? undefined : providerTypeOf(named.provider)
  const base = params.api_base ?? params.base_url ?? undefined
  if (named === undefined || type === undefined) {
    const who =
      named === undefined
        ? `the provider of "${params.model}" is not known`
        : `Umbel has no provider for "${named.provider}"`
    draft.notes.say([...path, 'model'], `${who}, so this deployment is left out.`)
    return undefined
  }
  if (params.api_version !== undefined && type !== 'azure-openai') {
    draft.notes.say([...path, 'api_version'], 'has no counterpart in Umbel and is left out.')
  }
  const baseUrl = baseUrlOf(type, base, [...path, params.api_base ? 'api_base' : 'base_url'], draft)
  const usual =
    type === 'openai' && baseUrl !== undefined && params.api_key === undefined ? undefined : usualSecret(type)
  const apiKey = draft.secrets.nameOf(params.api_key ?? undefined, usual, [...path, 'api_key'])
  const provider = draft.provider({
    type,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(apiKey !== undefined && { apiKey }),
  })
  return { provider, upstream: named.model }
}

/** `azure/gpt-4o` is the deployment `gpt-4o` of `azure`; a name without a provider is known by its family. */
function splitModel(params: Params): { readonly provider: string; readonly model: string } | undefined {
  const { model, custom_llm_provider: custom } = params
  if (custom)
    return {
      provider: custom,
      model: model.startsWith(`${custom}/`) ? model.slice(custom.length + 1) : model,
    }
  const slash = model.indexOf('/')
  if (slash > 0) return { provider: model.slice(0, slash), model: model.slice(slash + 1) }
  if (/^(gpt-|o\d|chatgpt-|text-embedding-|ft:)/.test(model)) return { provider: 'openai', model }
  if (model.startsWith('claude-')) return { provider: 'anthropic', model }
  if (model.startsWith('command-')) return { provider: 'cohere', model }
  return params.api_base ? { provider: 'openai', model } : undefined
}

function baseUrlOf(
  type: ProviderTypeName,
  base: string | undefined,
  path: Path,
  draft: Draft,
): string | undefined {
  if (base === undefined) return missingAddress(type, path.slice(0, -1), draft)
  const variable = /^os\.environ\/(\w+)$/.exec(base)?.[1]
  if (variable !== undefined) {
    const stand = standIn(
      type,
      variable
        .toLowerCase()
        .replaceAll('_', '-')
        .replaceAll(/^-+|-+$/g, ''),
    )
    draft.notes.say(path, `the address is in the variable ${variable}. Write it in place of ${stand}.`)
    return stand
  }
  const bare = baseAddress(base, type, path, draft)
  if (type === 'azure-openai') return azureBase(bare, path, draft)
  // LiteLLM adds the version itself where Ollama's own API is meant.
  return type === 'ollama' && !bare.endsWith('/v1') ? `${bare}/v1` : bare
}

/** Azure's v1 API takes a deployment's name as the model and no version. */
function azureBase(bare: string, path: Path, draft: Draft): string {
  if (bare.endsWith('/openai/v1')) return bare
  const [root = bare] = bare.split('/openai')
  draft.notes.say(path, `Azure's v1 API is called, at ${root}/openai/v1, which has no api_version.`)
  return `${root}/openai/v1`
}
