import type { Config } from './schema/config-schema.ts'
import type { ModelConfig } from './schema/model-schema.ts'
import type { ProviderConfig } from './schema/provider-schema.ts'

export interface Found {
  /** The names of the secrets that are set. */
  readonly environment: readonly string[]
  /** A local Ollama and its models. */
  readonly ollama?: { readonly baseUrl: string; readonly models: readonly string[] }
}

const quick: Pick<ModelConfig, 'description' | 'examples'> = {
  description: 'Short factual questions, small talk, summaries, translation, extraction, simple edits',
  examples: [
    'What is the capital of Peru?',
    'Translate this sentence into French',
    'Summarise this email in two lines',
    'Fix the spelling in this text',
    'Give me the date in this message as JSON',
  ],
}

const strong: Pick<ModelConfig, 'description' | 'examples'> = {
  description: 'Hard reasoning, mathematics, long or difficult code, careful analysis, plans of many steps',
  examples: [
    'Prove that there are infinitely many primes of the form 4k + 3',
    'Find the race condition in this scheduler and rewrite it',
    'Compare these three architectures and say which one to choose and why',
    'Write a parser for this grammar with good error messages',
    'Plan the migration of this database without downtime',
  ],
}

interface Known {
  readonly secret: string
  readonly provider: ProviderConfig
  readonly models: Readonly<Record<string, ModelConfig>>
}

/** Providers whose keys are looked for. */
const knownProviders: Readonly<Record<string, Known>> = {
  openai: {
    secret: 'OPENAI_API_KEY',
    provider: { type: 'openai', apiKey: '$OPENAI_API_KEY' },
    models: {
      'gpt-6-luna': { provider: 'openai', ...quick },
      'gpt-6.1-sol': { provider: 'openai', ...strong },
      'text-embedding-3-small': { provider: 'openai' },
      'gpt-*': { provider: 'openai' },
    },
  },
  anthropic: {
    secret: 'ANTHROPIC_API_KEY',
    provider: { type: 'anthropic', apiKey: '$ANTHROPIC_API_KEY' },
    models: {
      'claude-haiku-5-5': { provider: 'anthropic', ...quick },
      'claude-opus-5-5': { provider: 'anthropic', ...strong },
      'claude-*': { provider: 'anthropic' },
    },
  },
  gemini: {
    secret: 'GEMINI_API_KEY',
    provider: { type: 'gemini', apiKey: '$GEMINI_API_KEY' },
    models: {
      'gemini-flash-latest': { provider: 'gemini', ...quick },
      'gemini-pro-latest': { provider: 'gemini', ...strong },
      'gemini-*': { provider: 'gemini' },
    },
  },
  openrouter: {
    secret: 'OPENROUTER_API_KEY',
    provider: { type: 'openrouter', apiKey: '$OPENROUTER_API_KEY' },
    models: { 'openrouter/auto': { provider: 'openrouter', model: 'openrouter/auto', ...strong } },
  },
}

/** The secrets that make default profiles. */
export const knownSecrets = Object.values(knownProviders).map(({ secret }) => secret)

const edgeModels: Readonly<Record<string, ModelConfig>> = {
  'edge/calc': { provider: 'edge', description: 'Arithmetic, percentages and units, exactly' },
  'edge/docs': { provider: 'edge', description: 'Questions about Umbel, answered from its documentation' },
  'edge/auto': { provider: 'edge', description: 'Arithmetic, percentages, units, and questions about Umbel' },
  'edge/embed': { provider: 'edge' },
}

/** With nothing else to call, the models inside the Worker share the queries between them. */
const edgeRoutes: NonNullable<Config['routes']> = {
  arithmetic: {
    description: 'Calculations: arithmetic, percentages, conversion of units',
    match: {
      examples: [
        'What is 15% of 240?',
        '12 * (3 + 4.5)',
        'how much is 1299 divided by 12',
        'convert 5 miles to kilometres',
        '72 fahrenheit in celsius',
        'square root of 2',
        'what is 20% off 59.99',
        'how many seconds are in a day',
        'add 17 and 26',
        '3 cups in millilitres',
        'what percentage of 80 is 12',
        '2^10 - 24',
        '60 mph in km/h',
        'one hundred minus nineteen',
        'factorial of 6',
      ],
    },
    use: 'edge/calc',
  },
  umbel: {
    description: 'Questions about Umbel, this router: how to install, configure, deploy and use it',
    match: {
      examples: [
        'How do I add a route?',
        'How do I deploy Umbel to Cloudflare?',
        'What happens when a provider fails?',
        'how are queries matched to routes',
        'Where do I put my API key?',
        'what is a fallback strategy',
        'How can I change the config without a redeploy?',
        'Which endpoints does the router have?',
        'how do I use it with the OpenAI client',
        'What does the x-umbel-decision header mean?',
        'how do I run it with Ollama',
        'what is stored in KV',
        'where do the prices of models come from',
        'is streaming supported',
        'can I use it with Anthropic or Gemini models',
        'where are logs and records kept',
        'which port does the server listen on',
        'does it support embeddings',
        'how do I set a budget for a route',
        'why was my request sent to that model',
      ],
    },
    use: 'edge/docs',
  },
  default: { use: 'edge/auto' },
}

/**
 * The config that serves where nobody wrote one: profiles for the keys and the Ollama that were found, and `select`
 * between them; with none, the models that run inside the Worker.
 */
export function defaultConfig({ environment, ollama }: Found): Config {
  const found = Object.entries(knownProviders).filter(([, { secret }]) => environment.includes(secret))
  const local = ollama !== undefined && ollama.models.length > 0 ? ollama : undefined
  const providers: Config['providers'] = {
    edge: { type: 'edge' },
    ...Object.fromEntries(found.map(([name, { provider }]) => [name, provider])),
    ...(local !== undefined && { ollama: { type: 'ollama', baseUrl: `${local.baseUrl}/v1` } }),
  }
  const models = {
    ...Object.assign({}, ...found.map(([, known]) => known.models)),
    ...ollamaModels(local?.models ?? []),
  } satisfies Config['models']
  const chat = Object.entries<ModelConfig>(models)
    .filter(
      ([name, { operation }]) =>
        !name.includes('*') && !name.startsWith('text-embedding') && operation !== 'embed',
    )
    .map(([name]) => name)
  return {
    providers,
    models: { ...models, ...edgeModels },
    routes: chat.length === 0 ? edgeRoutes : { default: { use: { select: chat } } },
  }
}

/** A model on this machine costs nothing to call. */
function ollamaModels(names: readonly string[]): Config['models'] {
  const price = { input: 0, output: 0 }
  return Object.fromEntries(
    names.map((name) => {
      const profile: ModelConfig = { provider: 'ollama', model: name, price }
      return [
        name.replace(/:latest$/, ''),
        /embed|minilm|bge-/i.test(name) ? { ...profile, operation: 'embed' } : profile,
      ]
    }),
  )
}
