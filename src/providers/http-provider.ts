import type { Order, Provider, Reply } from './provider.ts'
import type { ProviderRow, UpstreamDialect } from './provider-table.ts'
import type { ProviderProfile } from '../core/release.ts'
import type { Secrets } from '../core/ports.ts'
import { baseUrlProblem } from '../core/base-url.ts'
import { type HeaderView, ReadHeaders } from '../core/headers.ts'
import { UmbelError } from '../core/errors.ts'
import { readHead, streamParts } from './first-content.ts'
import { upstreamHeaders } from './header-lists.ts'

/** Bytes of an error's body that are kept. */
const errorBodyLimit = 64 * 1024

export interface HttpProviderPorts {
  readonly fetch: typeof fetch
  readonly secrets: Secrets
  /** Loopback, private and plain-http base URLs are allowed. */
  readonly local: boolean
}

/** A provider reached over HTTP: one fetch, in the dialect that its row names. */
export function httpProvider(row: ProviderRow, ports: HttpProviderPorts): Provider {
  const endpoints = new WeakMap<ProviderProfile, Endpoint>()
  const endpointOf = (profile: ProviderProfile): Endpoint => {
    const known = endpoints.get(profile)
    if (known !== undefined) return known
    const endpoint = checkEndpoint(profile, row, ports.local)
    endpoints.set(profile, endpoint)
    return endpoint
  }
  return {
    async send(order) {
      const dialect = row.dialects[order.operation]
      if (dialect === undefined) {
        throw new UmbelError(
          'unsupported',
          `Provider '${order.provider.name}' has no operation '${order.operation}'.`,
        )
      }
      const { baseUrl, completionTokens } = endpointOf(order.provider)
      const { path, body, dropped } = dialect.encodeRequest(order.request, {
        ...order.patch,
        completionTokens,
      })
      const url = `${baseUrl}${path}`
      const headers = upstreamHeaders(order.request.headers, order.provider.headers)
      const { apiKeySecret } = order.provider
      const key = apiKeySecret === null ? undefined : ports.secrets(apiKeySecret)
      if (apiKeySecret !== null) {
        if (key === undefined) {
          throw new UmbelError(
            'auth',
            `The secret ${apiKeySecret} of provider '${order.provider.name}' is not set.`,
          )
        }
        row.authorize(headers, key)
      }
      // A followed redirect would take `x-api-key` along to another host.
      const init = { method: 'POST', headers, body, signal: order.signal, redirect: 'manual' } as const
      const response = await connect(ports.fetch, url, init, order.signal)
      const answered = new ReadHeaders(response.headers)
      order.connected(response.status, answered)
      return receive(response, answered, dialect, order, { dropped, key })
    },
  }
}

/** Worked out once a profile: profiles never change. */
interface Endpoint {
  readonly baseUrl: string
  /** OpenAI's newer models refuse the older word for the bound of an answer. */
  readonly completionTokens: boolean
}

/** A release may have been compiled for another mode than it runs in. */
function checkEndpoint(profile: ProviderProfile, row: ProviderRow, local: boolean): Endpoint {
  const { name, baseUrl } = profile
  const problem = baseUrl === null ? undefined : baseUrlProblem(baseUrl, local)
  if (problem !== undefined) {
    throw new UmbelError('unsupported', `Provider '${name}' is not called: ${problem}.`)
  }
  const url = baseUrl ?? row.baseUrl
  const completionTokens = /^https:\/\/(api\.openai\.com|[\w-]+\.openai\.azure\.com)(\/|$)/.test(url)
  return { baseUrl: url, completionTokens }
}

async function connect(
  fetcher: typeof fetch,
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetcher(url, init)
  } catch (thrown) {
    throw failure(thrown, signal, 'The upstream could not be reached')
  }
}

/** Why reading failed: our own abort, with its reason, or the network. */
function failure(thrown: unknown, signal: AbortSignal, what: string): UmbelError {
  if (signal.aborted && signal.reason instanceof UmbelError) return signal.reason
  if (thrown instanceof UmbelError) return thrown
  // The runtime's own text may name the address, which the config keeps to itself.
  return new UmbelError('network', `${what}.`)
}

async function receive(
  response: Response,
  headers: HeaderView,
  dialect: UpstreamDialect,
  order: Order,
  { dropped, key }: { readonly dropped: readonly string[]; readonly key: string | undefined },
): Promise<Reply> {
  const { status, body } = response
  const type = headers.get('content-type') ?? ''
  if (status >= 300 && status < 400) {
    body?.cancel().catch(() => {})
    throw new UmbelError(
      'garbage',
      `The upstream answered with a redirect (${status}), which is not followed.`,
    )
  }
  try {
    if (!response.ok) {
      const text = await boundedText(response, errorBodyLimit)
      // Some upstreams repeat a refused key in their answer.
      throw dialect.decodeError(
        status,
        headers,
        key === undefined ? text : text.replaceAll(key, '[redacted]'),
      )
    }
    if (order.patch.stream && body !== null && type.includes('text/event-stream')) {
      const head = await readHead(body, dialect)
      const parts = () => streamParts(head, body, dialect)
      return { kind: 'raw', status, headers, dropped, dialect: dialect.name, head, body, parts }
    }
    const text = await response.text()
    const result = dialect.decodeResponse(text, order.model.upstream)
    return { kind: 'whole', status, headers, dropped, result, source: { dialect: dialect.name, text } }
  } catch (thrown) {
    body?.cancel().catch(() => {})
    throw failure(thrown, order.signal, 'The connection to the upstream broke')
  }
}

async function boundedText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  while (text.length < limit) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
  }
  reader.cancel().catch(() => {})
  return text.slice(0, limit)
}
