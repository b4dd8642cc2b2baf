import type { ModelConfig } from './schema/model-schema.ts'
import type { ProviderConfig } from './schema/provider-schema.ts'

/** What is known of a provider whose key was found. */
export interface KnownProvider {
  readonly secret: string
  readonly provider: ProviderConfig
  /** Cheap and fast. */
  readonly quick?: string
  /** Its best. */
  readonly strong: string
  /** Profiles beside these two, or more about them: other operations, families whose names go through. */
  readonly more?: Readonly<Record<string, ModelConfig>>
}

/**
 * Providers whose keys are looked for, in the order in which their models are preferred. The one place that says
 * which models a key brings: what serves without a config and `umbel init` both read it.
 */
export const knownProviders: Readonly<Record<string, KnownProvider>> = {
  openai: {
    secret: 'OPENAI_API_KEY',
    provider: { type: 'openai', apiKey: '$OPENAI_API_KEY' },
    quick: 'gpt-6-luna',
    strong: 'gpt-6.1-sol',
    more: { 'text-embedding-3-small': { provider: 'openai' }, 'gpt-*': { provider: 'openai' } },
  },
  anthropic: {
    secret: 'ANTHROPIC_API_KEY',
    provider: { type: 'anthropic', apiKey: '$ANTHROPIC_API_KEY' },
    quick: 'claude-haiku-5-5',
    strong: 'claude-opus-5-5',
    more: { 'claude-*': { provider: 'anthropic' } },
  },
  gemini: {
    secret: 'GEMINI_API_KEY',
    provider: { type: 'gemini', apiKey: '$GEMINI_API_KEY' },
    quick: 'gemini-flash-latest',
    strong: 'gemini-pro-latest',
    more: { 'gemini-*': { provider: 'gemini' } },
  },
  openrouter: {
    secret: 'OPENROUTER_API_KEY',
    provider: { type: 'openrouter', apiKey: '$OPENROUTER_API_KEY' },
    strong: 'openrouter/auto',
    // Its own name there begins like ours of its provider.
    more: { 'openrouter/auto': { provider: 'openrouter', model: 'openrouter/auto' } },
  },
  mistral: {
    secret: 'MISTRAL_API_KEY',
    provider: { type: 'mistral', apiKey: '$MISTRAL_API_KEY' },
    quick: 'mistral-small-latest',
    strong: 'mistral-medium-latest',
  },
  deepseek: {
    secret: 'DEEPSEEK_API_KEY',
    provider: { type: 'deepseek', apiKey: '$DEEPSEEK_API_KEY' },
    quick: 'deepseek-v4-flash',
    strong: 'deepseek-v4-pro',
  },
  xai: {
    secret: 'XAI_API_KEY',
    provider: { type: 'xai', apiKey: '$XAI_API_KEY' },
    quick: 'grok-4.3',
    strong: 'grok-4.7',
  },
  groq: {
    secret: 'GROQ_API_KEY',
    provider: { type: 'groq', apiKey: '$GROQ_API_KEY' },
    quick: 'groq/openai/gpt-oss-20b',
    strong: 'groq/openai/gpt-oss-120b',
  },
  cerebras: {
    secret: 'CEREBRAS_API_KEY',
    provider: { type: 'cerebras', apiKey: '$CEREBRAS_API_KEY' },
    strong: 'cerebras/gpt-oss-120b',
  },
  together: {
    secret: 'TOGETHER_API_KEY',
    provider: { type: 'together', apiKey: '$TOGETHER_API_KEY' },
    quick: 'together/openai/gpt-oss-20b',
    strong: 'together/openai/gpt-oss-120b',
  },
  fireworks: {
    secret: 'FIREWORKS_API_KEY',
    provider: { type: 'fireworks', apiKey: '$FIREWORKS_API_KEY' },
    quick: 'fireworks/accounts/fireworks/models/gpt-oss-20b',
    strong: 'fireworks/accounts/fireworks/models/gpt-oss-120b',
  },
  cohere: {
    secret: 'CO_API_KEY',
    provider: { type: 'cohere', apiKey: '$CO_API_KEY' },
    quick: 'command-r7b-12-2024',
    strong: 'command-a-03-2025',
  },
  perplexity: {
    secret: 'PERPLEXITY_API_KEY',
    provider: { type: 'perplexity', apiKey: '$PERPLEXITY_API_KEY' },
    quick: 'sonar',
    strong: 'sonar-pro',
  },
  nvidia: {
    secret: 'NVIDIA_API_KEY',
    provider: { type: 'nvidia', apiKey: '$NVIDIA_API_KEY' },
    strong: 'nvidia/openai/gpt-oss-120b',
  },
}

/** The secrets that make default profiles. */
export const knownSecrets: readonly string[] = Object.values(knownProviders).map(({ secret }) => secret)
