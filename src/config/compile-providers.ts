import type { Path, Report } from './problem.ts'
import type { ProviderConfig } from './schema/provider-schema.ts'
import type { ProviderProfile } from '../core/release.ts'
import { baseUrlProblem } from '../core/base-url.ts'

const keyHeaders = new Set(['authorization', 'x-api-key', 'api-key', 'x-goog-api-key', 'cookie', 'host'])

export function compileProviders(
  providers: Readonly<Record<string, ProviderConfig>>,
  local: boolean,
  report: Report,
): Record<string, ProviderProfile> {
  return Object.fromEntries(
    Object.entries(providers).map(([name, config]) => [name, compileProvider(name, config, local, report)]),
  )
}

function compileProvider(
  name: string,
  config: ProviderConfig,
  local: boolean,
  report: Report,
): ProviderProfile {
  const path: Path = ['providers', name]
  if (name === 'route') report(path, 'a provider cannot be called "route": "route/name" names routes.')
  const { type, baseUrl, apiKey, headers = {} } = config
  if (type === 'edge') {
    for (const option of ['baseUrl', 'apiKey', 'headers'] as const) {
      if (config[option] !== undefined)
        report([...path, option], 'the edge provider calls nothing out: leave this away.')
    }
  }
  const problem = baseUrl === undefined ? undefined : baseUrlProblem(baseUrl, local)
  if (problem !== undefined) {
    report([...path, 'baseUrl'], `${problem}.`, 'Write it as "https://host/v1".')
  }
  const secret = apiKey?.slice(1) ?? null
  if (secret?.startsWith('UMBEL_')) {
    report(
      [...path, 'apiKey'],
      "UMBEL_* secrets are Umbel's own and never go to an upstream.",
      'Name another secret.',
    )
  }
  for (const header of Object.keys(headers)) {
    if (keyHeaders.has(header.toLowerCase())) {
      report(
        [...path, 'headers', header],
        'this header is not set by hand.',
        'Keys go into "apiKey": "$NAME".',
      )
    }
  }
  return { name, type, baseUrl: baseUrl?.replace(/\/+$/, '') ?? null, apiKeySecret: secret, headers }
}
