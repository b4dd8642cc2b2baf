import type { ProviderTypeName } from '../../core/provider-types.ts'
import { knownProviders } from '../../config/known-providers.ts'

/** What other projects call the providers that Umbel has a type for. */
const names: Readonly<Record<string, ProviderTypeName>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  gemini: 'gemini',
  google: 'gemini',
  azure: 'azure-openai',
  'azure-openai': 'azure-openai',
  openrouter: 'openrouter',
  cloudflare: 'workers-ai',
  'workers-ai': 'workers-ai',
  ollama: 'ollama',
  ollama_chat: 'ollama',
  vllm: 'vllm',
  hosted_vllm: 'vllm',
  lm_studio: 'lmstudio',
  lmstudio: 'lmstudio',
  llamafile: 'llama.cpp',
  mistral: 'mistral',
  'mistral-ai': 'mistral',
  groq: 'groq',
  deepseek: 'deepseek',
  together: 'together',
  together_ai: 'together',
  'together-ai': 'together',
  fireworks: 'fireworks',
  fireworks_ai: 'fireworks',
  'fireworks-ai': 'fireworks',
  xai: 'xai',
  'x-ai': 'xai',
  cerebras: 'cerebras',
  cohere: 'cohere',
  cohere_chat: 'cohere',
  perplexity: 'perplexity',
  'perplexity-ai': 'perplexity',
  nvidia: 'nvidia',
  nvidia_nim: 'nvidia',
}

/** Umbel's type of a provider that another project names; undefined: it has none. */
export function providerTypeOf(name: string): ProviderTypeName | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined
}

/** Names that stand for a provider's endpoint and are asked for no key. */
const keyless = new Set<ProviderTypeName>(['ollama', 'vllm', 'llama.cpp', 'lmstudio'])

/** The secret in which a type's key is usually held; undefined where none is asked for. */
export function usualSecret(type: ProviderTypeName): string | undefined {
  if (keyless.has(type)) return undefined
  if (type === 'azure-openai') return 'AZURE_OPENAI_API_KEY'
  if (type === 'workers-ai') return 'CLOUDFLARE_API_TOKEN'
  return knownProviders[type]?.secret ?? 'OPENAI_API_KEY'
}
