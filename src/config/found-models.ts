import type { Config } from './schema/config-schema.ts'
import type { ModelConfig } from './schema/model-schema.ts'
import { type KnownProvider, knownProviders } from './known-providers.ts'
import { referenceSchema } from './schema/name-schema.ts'

export interface Found {
  /** The names of the secrets that are set. */
  readonly environment: readonly string[]
  /** A local Ollama and its models. */
  readonly ollama?: { readonly baseUrl: string; readonly models: readonly string[] }
}

/** What the keys and the Ollama of a machine bring. */
export interface FoundModels {
  readonly providers: Config['providers']
  readonly models: Config['models']
  /** The names of those that chat, in the order in which they are preferred. */
  readonly chat: readonly string[]
  /** Of those, the cheap and fast ones, and the best ones. */
  readonly quick: readonly string[]
  readonly strong: readonly string[]
}

const quickWords: Pick<ModelConfig, 'description' | 'examples'> = {
  description: 'Short factual questions, small talk, summaries, translation, extraction, simple edits',
  examples: [
    'What is the capital of Peru?',
    'Translate this sentence into French',
    'Summarise this email in two lines',
    'Fix the spelling in this text',
    'Give me the date in this message as JSON',
  ],
}

const strongWords: Pick<ModelConfig, 'description' | 'examples'> = {
  description: 'Hard reasoning, mathematics, long or difficult code, careful analysis, plans of many steps',
  examples: [
    'Prove that there are infinitely many primes of the form 4k + 3',
    'Find the race condition in this scheduler and rewrite it',
    'Compare these three architectures and say which one to choose and why',
    'Write a parser for this grammar with good error messages',
    'Plan the migration of this database without downtime',
  ],
}

/** Providers and profiles for what was found. */
export function foundModels({ environment, ollama }: Found): FoundModels {
  const found = Object.entries(knownProviders).filter(([, { secret }]) => environment.includes(secret))
  const known = found.map(([, provider]) => provider)
  const local = ollamaModels(ollama?.models ?? [])
  const isLocal = Object.keys(local).length > 0
  const own = bySize(Object.keys(local).filter((name) => local[name]?.operation !== 'embed'))
  const bought = known.flatMap(({ quick, strong }) => (quick === undefined ? [strong] : [quick, strong]))
  return {
    providers: {
      ...Object.fromEntries(found.map(([name, { provider }]) => [name, provider])),
      ...(isLocal && ollama !== undefined && { ollama: { type: 'ollama', baseUrl: `${ollama.baseUrl}/v1` } }),
    },
    models: Object.assign({}, ...found.map(([name, provider]) => profilesOf(name, provider)), local),
    chat: [...bought, ...Object.keys(local).filter((name) => own.includes(name))],
    quick: [...known.flatMap(({ quick = [] }) => quick), ...own.slice(0, 1)],
    strong: [...known.map(({ strong }) => strong), ...own.slice(-1)],
  }
}

function profilesOf(provider: string, { quick, strong, more = {} }: KnownProvider): Config['models'] {
  const described = {
    ...(quick !== undefined && { [quick]: { provider, ...quickWords } }),
    [strong]: { provider, ...strongWords },
  }
  const rest = Object.entries(more).map(([name, profile]) => [name, { ...described[name], ...profile }])
  return { ...described, ...Object.fromEntries(rest) }
}

/** Names that mean something else, or are a route's, in the configs that are made. */
export const takenNames: readonly string[] = [
  'auto',
  'default',
  'arithmetic',
  'umbel',
  'tools',
  'writing',
  'coding',
]

/** A model on this machine costs nothing to call. One whose name a config cannot take has no profile. */
function ollamaModels(names: readonly string[]): Config['models'] {
  const price = { input: 0, output: 0 }
  const usable = names.filter((name) => referenceSchema.safeParse(name).success && !name.startsWith('route/'))
  return Object.fromEntries(
    usable.map((name) => {
      const profile: ModelConfig = { provider: 'ollama', model: name, price }
      const short = name.replace(/:latest$/, '')
      return [
        takenNames.includes(short) ? `ollama/${name}` : short,
        /embed|minilm|bge-/i.test(name) ? { ...profile, operation: 'embed' } : profile,
      ]
    }),
  )
}

/** Smallest first, by the size in a name (`qwen3:8b`, `smollm2:135m`); without one they keep their place at the front. */
function bySize(names: readonly string[]): string[] {
  return names.toSorted((one, other) => sizeOf(one) - sizeOf(other))
}

function sizeOf(name: string): number {
  const [, number = '0', unit = 'b'] = /(\d+(?:\.\d+)?)([bm])\b/i.exec(name) ?? []
  return Number(number) * (unit.toLowerCase() === 'b' ? 1000 : 1)
}
