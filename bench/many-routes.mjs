// A config of 150 routes with 10 examples each. Real ones (CLINC150) where the data is, else generated words.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function manyRoutes(upstreamUrl) {
  const routes = Object.fromEntries(
    examples().map(([name, texts]) => [name, { match: { examples: texts }, use: 'bench' }]),
  )
  return {
    providers: {
      up: { type: 'openai', baseUrl: `${upstreamUrl}/v1`, apiKey: '$BENCH_KEY' },
      responses: { type: 'openai-responses', baseUrl: `${upstreamUrl}/v1`, apiKey: '$BENCH_KEY' },
      claude: { type: 'anthropic', baseUrl: upstreamUrl, apiKey: '$BENCH_KEY' },
      google: { type: 'gemini', baseUrl: upstreamUrl, apiKey: '$BENCH_KEY' },
    },
    models: { bench: { provider: 'up', model: 'bench', price: { input: 1, output: 2 } } },
    routes: { ...routes, default: { use: 'bench' } },
  }
}

function examples() {
  const file = join(process.env.UMBEL_DATA || 'data', 'intents', 'clinc150.train_10shot.jsonl')
  const byLabel = new Map()
  if (existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { text, label } = JSON.parse(line)
      byLabel.set(label, [...(byLabel.get(label) ?? []), text])
    }
    return [...byLabel]
  }
  return Array.from({ length: 150 }, (_, route) => [
    `route_${route}`,
    Array.from(
      { length: 10 },
      (__, example) => `${words(route * 7)} ${words(route * 31 + example)} ${words(example)}`,
    ),
  ])
}

const list =
  'account balance card payment refund order ship weather music alarm translate calendar flight hotel recipe loan tax car phone photo'.split(
    ' ',
  )

function words(number) {
  return `${list[number % list.length]} ${list[(number * 13 + 5) % list.length]}`
}
