import type { Config } from '../../config/schema/config-schema.ts'
import type { Comments } from '../print-jsonc.ts'
import { edgeModels, edgeRoutes } from '../../config/default-config.ts'
import { type Found, type FoundModels, foundModels } from '../../config/found-models.ts'
import { calculations, coding, writing } from './starter-examples.ts'

export interface StarterConfig {
  readonly config: Config
  readonly comments: Comments
  /** Whether any model was found beside those inside the Worker. */
  readonly hasModels: boolean
}

/** The config that `umbel init` writes: routes over the models that were found, or over those inside the Worker. */
export function starterConfig(found: Found, schema: string): StarterConfig {
  const models = foundModels(found)
  const hasModels = models.chat.length > 0
  const config: Config = {
    $schema: schema,
    providers: { edge: { type: 'edge' }, ...models.providers },
    models: { ...models.models, ...edgeModels },
    routes: hasModels ? routesOver(models) : edgeRoutes,
  }
  return { config, comments: hasModels ? comments : { ...comments, ...edgeComments }, hasModels }
}

function routesOver({ chat, quick, strong }: FoundModels): NonNullable<Config['routes']> {
  const cheapFirst = inOrder([...quick.slice(0, 2), ...strong.slice(0, 1)])
  const bestFirst = inOrder([...strong.slice(0, 2), ...quick.slice(0, 1)])
  return {
    tools: { match: { has: 'tools' }, use: bestFirst },
    arithmetic: {
      ...calculations,
      use: {
        cascade: ['edge/calc', cheapFirst],
        accept: [{ words: { mustNot: ['outside what edge/calc can answer'] } }],
      },
    },
    writing: { ...writing, use: cheapFirst },
    coding: { ...coding, use: bestFirst },
    default: { use: chat.length === 1 ? chat[0] : { select: [...chat], weights: balanced } },
  }
}

const balanced = { quality: 0.7, cost: 0.2, latency: 0.1 }

/** One model by its name; several as a fallback, each once. */
function inOrder(names: readonly string[]): unknown {
  const each = [...new Set(names)]
  return each.length === 1 ? each[0] : { fallback: each }
}

const comments: Comments = {
  '': [
    'How Umbel routes. What is wrong with it, or what it makes: npx umbel check',
    'Where a query goes, and what would change that: npx umbel explain "your query"',
    'What must hold stands in umbel.test.jsonc: npx umbel test. Make it live: npx umbel publish',
  ],
  providers: ['Accounts. A key is given by the name of a secret, never by its value.'],
  models: ['What can be called. Prices, windows and abilities come from the catalog where it knows them.'],
  routes: [
    'Routes without examples come first, in this order. Those with examples share one classifier, which',
    'leaves to `default` what it is not sure of. Put queries of your own users here: ten a route are good.',
  ],
  'routes.arithmetic': ['The calculator costs nothing. What is beyond it, it says in these words.'],
  'routes.default': ['The best by likeness to its description, price and measured speed.'],
}

const edgeComments: Comments = {
  models: [
    'No key and no Ollama were found, so these are the models inside Umbel. Set a key and run init again.',
  ],
  'routes.default': [],
}
