import type { JsonObject } from '../core/request.ts'
import type { Config } from './schema/config-schema.ts'
import type { ModelConfig } from './schema/model-schema.ts'
import { type Found, foundModels } from './found-models.ts'

/** The models inside the Worker. */
export const edgeModels: Readonly<Record<string, ModelConfig>> = {
  'edge/calc': { provider: 'edge', description: 'Arithmetic, percentages and units, exactly' },
  'edge/docs': { provider: 'edge', description: 'Questions about Umbel, answered from its documentation' },
  'edge/auto': { provider: 'edge', description: 'Arithmetic, percentages, units, and questions about Umbel' },
  'edge/embed': { provider: 'edge' },
}

/** What one of the two declines, the other may know; neither costs anything. */
function orElse(model: string): JsonObject {
  const declined = `outside what ${model} can answer`
  return { cascade: [model, 'edge/auto'], accept: [{ words: { mustNot: [declined] } }] }
}

/** With nothing else to call, the models inside the Worker share the queries between them. */
export const edgeRoutes: NonNullable<Config['routes']> = {
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
    use: orElse('edge/calc'),
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
    use: orElse('edge/docs'),
  },
  default: { use: 'edge/auto' },
}

/**
 * The config that serves where nobody wrote one: profiles for the keys and the Ollama that were found, and `select`
 * between them; with none, the models that run inside the Worker.
 */
export function defaultConfig(found: Found): Config {
  const { providers, models, chat } = foundModels(found)
  return {
    providers: { edge: { type: 'edge' }, ...providers },
    models: { ...models, ...edgeModels },
    routes: chat.length === 0 ? edgeRoutes : { default: { use: { select: [...chat] } } },
  }
}
