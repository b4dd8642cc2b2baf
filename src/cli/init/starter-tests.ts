import type { Comments } from '../print-jsonc.ts'
import type { RouteTests } from '../route-tests/route-tests-schema.ts'

const tool = {
  type: 'function',
  function: { name: 'get_weather', parameters: { type: 'object', properties: {} } },
}

const sums: RouteTests['cases'] = [
  { prompt: 'what is 12% of 90', route: 'arithmetic' },
  { prompt: 'convert 10 kilometres to miles', route: 'arithmetic' },
]

/** Cases that hold for what `umbel init` writes; none of their prompts is an example of a route. */
export function starterTests(schema: string, hasModels: boolean): RouteTests {
  const cases: RouteTests['cases'] = hasModels
    ? [
        ...sums,
        { prompt: 'Translate this paragraph into German', route: 'writing' },
        { prompt: 'Correct the grammar of my letter', route: 'writing' },
        { prompt: 'Write a function in Go that reverses a list', route: 'coding' },
        { prompt: 'Why does my Python script crash with a type error?', route: 'coding' },
        {
          name: 'whoever sends tools gets the best model first',
          body: { messages: [{ role: 'user', content: 'What is the weather in Oslo?' }], tools: [tool] },
          route: 'tools',
          not: ['edge/calc'],
        },
        { name: 'what belongs to no route', prompt: 'Who painted the ceiling?', abstains: true },
      ]
    : [
        ...sums,
        { prompt: 'How do I publish a config?', route: 'umbel', model: 'edge/docs' },
        { prompt: 'what does a fallback do', route: 'umbel' },
        { name: 'nothing here costs money', prompt: 'what is 3 * 7', route: 'arithmetic', maxCost: 0 },
        { name: 'what belongs to no route', prompt: 'Who painted the ceiling?', abstains: true },
      ]
  return { $schema: schema, cases }
}

export const testComments: Comments = {
  '': [
    'What must hold of the routes: npx umbel test. It exits with 1 when a case fails, and calls no model.',
    'A case is a prompt or a whole body, and what is expected: route, model, not, maxCost, confidence, abstains.',
  ],
}
