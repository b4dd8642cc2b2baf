import type { Path, Report } from './problem.ts'
import type { ProviderConfig } from './schema/provider-schema.ts'
import type { ProviderProfile } from '../core/release.ts'
import { baseUrlProblem } from '../core/base-url.ts'
import { isHeaderValue } from '../core/headers.ts'
import { type ProviderTypeName, providerTypes, trimBaseUrl } from '../core/provider-types.ts'

const keyHeaders = new Set(['authorization', 'x-api-key', 'api-key', 'x-goog-api-key', 'cookie', 'host'])
/** Of the connection and of the body as it is sent: the runtime's own. */
const connectionHeaders = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

export function compileProviders(
  providers: Readonly<Record<string, ProviderConfig>>,
  local: boolean,
  report: Report,
): Record<string, ProviderProfile> {
  reportSharedHeaders(providers, report)
  return Object.fromEntries(
    Object.entries(providers).map(([name, config]) => [name, compileProvider(name, config, local, report)]),
  )
}

/** The header that carries a caller's own key names the provider, and headers know no case. */
function reportSharedHeaders(providers: Readonly<Record<string, ProviderConfig>>, report: Report): void {
  const taking = Object.keys(providers).filter((name) => providers[name]?.callerKey === true)
  for (const [index, name] of taking.entries()) {
    const other = taking.slice(0, index).find((before) => before.toLowerCase() === name.toLowerCase())
    if (other === undefined) continue
    report(['providers', name, 'callerKey'], `"${other}" would be sent the same key: choose another name.`)
  }
}

function compileProvider(
  name: string,
  config: ProviderConfig,
  local: boolean,
  report: Report,
): ProviderProfile {
  const path: Path = ['providers', name]
  if (name === 'route') report(path, 'a provider cannot be called "route": "route/name" names routes.')
  const { type, apiKey, callerKey = false, cooldown, dataPolicy, headers = {}, quirks } = config
  if (type === 'edge') {
    for (const option of [
      'baseUrl',
      'apiKey',
      'callerKey',
      'cooldown',
      'dataPolicy',
      'headers',
      'quirks',
    ] as const) {
      if (config[option] !== undefined)
        report([...path, option], 'the edge provider calls nothing out: leave this away.')
    }
  }
  const secret = apiKey?.slice(1) ?? null
  if (secret?.startsWith('UMBEL_')) {
    report(
      [...path, 'apiKey'],
      "UMBEL_* secrets are Umbel's own and never go to an upstream.",
      'Name another secret.',
    )
  }
  for (const [header, value] of Object.entries(headers)) {
    const at = [...path, 'headers', header]
    const lower = header.toLowerCase()
    if (keyHeaders.has(lower)) {
      report(at, 'this header is not set by hand.', 'Keys go into "apiKey": "$NAME".')
    } else if (connectionHeaders.has(lower)) report(at, 'this header is not set by hand.')
    if (!isHeaderValue(value)) report(at, 'a header holds plain ASCII only, in one line.')
  }
  const baseUrl = type === 'edge' ? null : compileBaseUrl(type, config.baseUrl, path, local, report)
  const optional = {
    ...(quirks !== undefined && { quirks }),
    ...(callerKey && { callerKey }),
    ...(cooldown !== undefined && { cooldown }),
    // Nothing leaves the Worker.
    ...(type === 'edge' && { dataPolicy: { training: false, zdr: true } }),
    ...(dataPolicy !== undefined && { dataPolicy }),
  }
  return { name, type, baseUrl, apiKeySecret: secret, headers, ...optional }
}

/** Where calls go: as the config says, or where the type's own SDK goes. */
function compileBaseUrl(
  type: ProviderTypeName,
  written: string | undefined,
  path: Path,
  local: boolean,
  report: Report,
): string | null {
  const usual: string | null = providerTypes[type].baseUrl
  const baseUrl = written ?? usual
  if (baseUrl === null) {
    report(
      path,
      `"${type}" has an address of its own for each account.`,
      `Write it as "baseUrl": "${ownAddress[type]}".`,
    )
    return null
  }
  const problem = baseUrlProblem(baseUrl, local)
  if (problem !== undefined) {
    const where = written === undefined ? path : [...path, 'baseUrl']
    report(where, `${problem}.`, 'Write it as "baseUrl": "https://host/v1".')
  }
  return trimBaseUrl(type, baseUrl)
}

/** What the address of an account looks like, for types that have no common one. */
const ownAddress: Readonly<Partial<Record<ProviderTypeName, string>>> = {
  'azure-openai': 'https://<resource>.openai.azure.com/openai/v1',
  'workers-ai': 'https://api.cloudflare.com/client/v4/accounts/<account>/ai/v1',
}
