import type { Quirk } from './quirks.ts'

/** The wire formats that upstreams speak. */
export type DialectName = 'openai-chat' | 'openai-responses' | 'anthropic-messages' | 'gemini'

/** The header in which a key is sent; `authorization` carries it as a bearer token. */
export type KeyHeader = 'authorization' | 'x-api-key' | 'api-key' | 'x-goog-api-key'

/** One row a type of provider: what is known of it without asking it. */
export interface ProviderType {
  /** What its official SDK takes as base URL. Null: every account has its own, so the config must say. */
  readonly baseUrl: string | null
  /** The first is spoken unless the caller speaks another one of them. */
  readonly dialects: readonly DialectName[]
  readonly keyHeader: KeyHeader
  readonly quirks: readonly Quirk[]
  /** Tested here against its documented wire format; other rows are entered from documentation alone. */
  readonly verified: boolean
}

const bearer = { keyHeader: 'authorization', quirks: [], verified: false } as const
const chat = { ...bearer, dialects: ['openai-chat'] } as const
const openAi = {
  ...bearer,
  dialects: ['openai-chat', 'openai-responses'],
  quirks: ['max_completion_tokens'],
  verified: true,
} as const

/** Types of provider that are reached over HTTP. */
export const providerTypes = {
  openai: { ...openAi, baseUrl: 'https://api.openai.com/v1' },
  'openai-responses': { ...openAi, baseUrl: 'https://api.openai.com/v1', dialects: ['openai-responses'] },
  anthropic: {
    baseUrl: 'https://api.anthropic.com',
    dialects: ['anthropic-messages'],
    keyHeader: 'x-api-key',
    quirks: [],
    verified: true,
  },
  gemini: {
    baseUrl: 'https://generativelanguage.googleapis.com',
    dialects: ['gemini'],
    keyHeader: 'x-goog-api-key',
    quirks: [],
    verified: true,
  },
  'azure-openai': { ...openAi, baseUrl: null, keyHeader: 'api-key' },
  openrouter: {
    ...chat,
    baseUrl: 'https://openrouter.ai/api/v1',
    quirks: ['cache_control'],
    verified: true,
  },
  'workers-ai': { ...chat, baseUrl: null, verified: true },
  ollama: { ...chat, baseUrl: 'http://127.0.0.1:11434/v1', verified: true },
  vllm: { ...chat, baseUrl: 'http://127.0.0.1:8000/v1', verified: true },
  mistral: {
    ...chat,
    baseUrl: 'https://api.mistral.ai/v1',
    quirks: ['tool_choice_any', 'random_seed', 'no_developer_role', 'no_stream_options'],
  },
  groq: { ...chat, baseUrl: 'https://api.groq.com/openai/v1' },
  deepseek: { ...chat, baseUrl: 'https://api.deepseek.com', quirks: ['no_developer_role', 'no_json_schema'] },
  together: { ...chat, baseUrl: 'https://api.together.xyz/v1', quirks: ['no_developer_role'] },
  fireworks: { ...chat, baseUrl: 'https://api.fireworks.ai/inference/v1', quirks: ['no_developer_role'] },
  xai: { ...chat, baseUrl: 'https://api.x.ai/v1' },
  cerebras: { ...chat, baseUrl: 'https://api.cerebras.ai/v1' },
  cohere: {
    ...chat,
    baseUrl: 'https://api.cohere.ai/compatibility/v1',
    quirks: ['no_parallel_tool_calls'],
  },
  perplexity: { ...chat, baseUrl: 'https://api.perplexity.ai', quirks: ['no_developer_role'] },
  nvidia: { ...chat, baseUrl: 'https://integrate.api.nvidia.com/v1', quirks: ['no_developer_role'] },
  'llama.cpp': { ...chat, baseUrl: 'http://127.0.0.1:8080/v1', quirks: ['no_developer_role'] },
  lmstudio: { ...chat, baseUrl: 'http://127.0.0.1:1234/v1', quirks: ['no_developer_role'] },
} as const satisfies Readonly<Record<string, ProviderType>>

export type ProviderTypeName = keyof typeof providerTypes

export function isProviderType(name: string): name is ProviderTypeName {
  return Object.hasOwn(providerTypes, name)
}

/**
 * What a type is at a base URL. At another address than OpenAI's own, `openai` means a server that speaks Chat
 * Completions and perhaps nothing newer.
 */
export function providerTypeAt(name: ProviderTypeName, baseUrl: string): ProviderType {
  const type: ProviderType = providerTypes[name]
  if (name !== 'openai' || isOpenAiHost(baseUrl)) return type
  return { ...type, dialects: ['openai-chat'], quirks: [] }
}

function isOpenAiHost(baseUrl: string): boolean {
  return /^https:\/\/([\w-]+\.)?(api\.openai\.com|openai\.azure\.com)(\/|$)/.test(baseUrl)
}

/**
 * A base URL as calls are made from it: without a slash at its end and, for dialects whose paths begin with their
 * version, without that version.
 */
export function trimBaseUrl(name: ProviderTypeName, baseUrl: string): string {
  const bare = baseUrl.replace(/\/+$/, '')
  const [dialect] = providerTypes[name].dialects
  return dialect === 'anthropic-messages' || dialect === 'gemini' ? bare.replace(/\/v1(beta)?$/, '') : bare
}
