import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJsonc } from '../../src/config/parse-jsonc.ts'
import { record } from '../harness/ask.ts'

export const exampleNames = [
  'cheap-to-strong',
  'customer-service',
  'extraction-vote',
  'hedged-chat',
  'meta-model-switch',
  'two-layer-synthesis',
] as const

export type ExampleName = (typeof exampleNames)[number]

/** The config of an example, as it is written. */
export function exampleText(name: ExampleName): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name, 'umbel.jsonc'), 'utf8')
}

interface Changes {
  /** Where its providers are now, by their names. */
  readonly baseUrls: Readonly<Record<string, string>>
  /** What all of its models that are not of the edge are called upstream. */
  readonly upstream?: string
}

/** The same config, with its providers at other addresses: those of test servers. */
export function exampleAt(name: ExampleName, { baseUrls, upstream }: Changes): object {
  const outcome = parseJsonc(exampleText(name))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const config = record(outcome.parsed.value)
  const providers = record(config['providers'])
  for (const [provider, baseUrl] of Object.entries(baseUrls)) {
    if (!(provider in providers)) throw new Error(`${name} has no provider '${provider}'.`)
    providers[provider] = { ...record(providers[provider]), baseUrl }
  }
  const models = Object.entries(record(config['models'])).map(([own, model]) => [
    own,
    { ...record(model), ...(upstream !== undefined && { model: upstream }) },
  ])
  return { ...config, providers, models: Object.fromEntries(models) }
}
