// Makes src/config/catalog/catalog.json, the table of prices and windows, from a public price map:
//   node scripts/catalog.mjs --map model_prices_and_context_window_backup.json --date 2026-11-24
// The map is in the PyPI wheel of litellm (MIT): pip download litellm --no-deps && unzip litellm-*.whl 'litellm/model_prices*'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

// Prices differ by host, so the table is by host: those of the providers in src/core/provider-types.ts.
const hosts = {
  openai: { host: 'api.openai.com', prefix: '' },
  anthropic: { host: 'api.anthropic.com', prefix: '' },
  gemini: { host: 'generativelanguage.googleapis.com', prefix: 'gemini/' },
  mistral: { host: 'api.mistral.ai', prefix: 'mistral/' },
  deepseek: { host: 'api.deepseek.com', prefix: 'deepseek/' },
  xai: { host: 'api.x.ai', prefix: 'xai/' },
  groq: { host: 'api.groq.com', prefix: 'groq/' },
  cerebras: { host: 'api.cerebras.ai', prefix: 'cerebras/' },
  together_ai: { host: 'api.together.xyz', prefix: 'together_ai/' },
  azure: { host: 'openai.azure.com', prefix: 'azure/' },
  cloudflare: { host: 'api.cloudflare.com', prefix: 'cloudflare/' },
  fireworks_ai: { host: 'api.fireworks.ai', prefix: 'fireworks_ai/' },
  perplexity: { host: 'api.perplexity.ai', prefix: 'perplexity/' },
  cohere_chat: { host: 'api.cohere.ai', prefix: '' },
}
const operations = { chat: 'chat', responses: 'chat', embedding: 'embed' }

const { values } = parseArgs({ options: { map: { type: 'string' }, date: { type: 'string' } } })
if (values.map === undefined || values.date === undefined) throw new Error('--map and --date are needed')
const text = readFileSync(values.map)
const map = JSON.parse(text)

const models = Object.fromEntries(Object.values(hosts).map(({ host }) => [host, {}]))
for (const [name, entry] of Object.entries(map)) {
  const place = hosts[entry.litellm_provider]
  const operation = operations[entry.mode]
  if (place === undefined || operation === undefined || name.startsWith('ft:')) continue
  if (name.includes('/') && !name.startsWith(place.prefix || '/')) continue
  models[place.host][name.slice(name.startsWith(place.prefix) ? place.prefix.length : 0)] ??= rowOf(
    entry,
    operation,
  )
}
const catalog = {
  source: 'model_prices_and_context_window_backup.json of the PyPI package litellm 1.110.2, MIT',
  date: values.date,
  sha256: createHash('sha256').update(text).digest('hex'),
  models,
}
const file = new URL('../src/config/catalog/catalog.json', import.meta.url)
const lines = Object.entries(models).map(([host, rows]) => {
  const entries = Object.entries(rows).map(
    ([name, row]) => `      ${JSON.stringify(name)}: ${JSON.stringify(row)}`,
  )
  return `    ${JSON.stringify(host)}: {\n${entries.join(',\n')}\n    }`
})
const head = JSON.stringify({ ...catalog, models: undefined }, null, 2).slice(0, -2)
writeFileSync(file, `${head},\n  "models": {\n${lines.join(',\n')}\n  }\n}\n`)
const count = Object.values(models).reduce((sum, rows) => sum + Object.keys(rows).length, 0)
process.stdout.write(`${count} models, map ${catalog.sha256.slice(0, 12)} of ${catalog.date}\n`)

/** What is not in the map stays out: unknown is unknown, not 0 and not "no". */
function rowOf(entry, operation) {
  const price = priceOf(entry)
  const input = inputOf(entry)
  const features = featuresOf(entry)
  return {
    ...(operation === 'embed' && { operation }),
    ...(price !== null && { price }),
    ...(entry.max_input_tokens > 0 && { contextWindow: entry.max_input_tokens }),
    ...(operation === 'chat' && entry.max_output_tokens > 0 && { maxOutputTokens: entry.max_output_tokens }),
    ...(operation === 'chat' && input !== null && { input }),
    ...(operation === 'chat' && features !== null && { features }),
  }
}

function priceOf(entry) {
  const { input_cost_per_token: input, output_cost_per_token: output } = entry
  if (typeof input !== 'number' || typeof output !== 'number') return null
  const { cache_read_input_token_cost: read, cache_creation_input_token_cost: write } = entry
  return {
    input: perMillion(input),
    output: perMillion(output),
    ...(typeof read === 'number' && { cachedRead: perMillion(read) }),
    ...(typeof write === 'number' && { cachedWrite: perMillion(write) }),
  }
}

// The map is in USD per token; the product is rounded so that 2.5e-7 becomes 0.25.
function perMillion(usd) {
  return Number((usd * 1e6).toPrecision(9))
}

function inputOf(entry) {
  const named = entry.supported_modalities
  if (named === undefined && entry.supports_vision === undefined) return null
  const takes = {
    text: true,
    image: entry.supports_vision ?? named?.includes('image') ?? false,
    audio: entry.supports_audio_input ?? named?.includes('audio') ?? false,
    file: entry.supports_pdf_input ?? false,
  }
  return Object.keys(takes).filter((modality) => takes[modality])
}

function featuresOf(entry) {
  if (entry.supports_function_calling === undefined) return null
  const has = {
    tools: entry.supports_function_calling,
    json: entry.supports_response_schema ?? true,
    json_schema: entry.supports_response_schema ?? false,
    reasoning: entry.supports_reasoning ?? false,
  }
  return Object.keys(has).filter((feature) => has[feature])
}
