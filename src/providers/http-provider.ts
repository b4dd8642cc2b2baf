import type { Order, Provider, Reply } from './provider.ts'
import type { HeaderFields } from '../core/headers.ts'
import type { Maker } from '../core/request.ts'
import type { ProviderProfile } from '../core/release.ts'
import type { Quirk } from '../core/quirks.ts'
import type { Secrets } from '../core/ports.ts'
import { providerKey } from './provider-key.ts'
import type { UpstreamDialect } from '../dialects/dialect.ts'
import { baseUrlProblem } from '../core/base-url.ts'
import { isQuirk } from '../core/quirks.ts'
import {
  type KeyHeader,
  type ProviderType,
  type ProviderTypeName,
  providerTypeAt,
  providerTypes,
} from '../core/provider-types.ts'
import type { HeaderView } from '../core/headers.ts'
import type { RenamedTools } from '../dialects/tool-names.ts'
import { UmbelError } from '../core/errors.ts'
import { encodeCall } from './encode-call.ts'
import { pickDialect } from './provider-table.ts'
import { readHead, streamParts } from './first-content.ts'
import { upstreamHeaders } from './header-lists.ts'
import { decoderWithoutKey, errorWithoutKey, headersWithoutKey, hiddenKey } from './without-key.ts'

/** Bytes of an error's body that are kept. */
const errorBodyLimit = 64 * 1024

export interface HttpProviderPorts {
  readonly fetch: typeof fetch
  readonly secrets: Secrets
  /** Loopback, private and plain-http base URLs are allowed. */
  readonly local: boolean
}

/** A provider reached over HTTP: one fetch, in a dialect that its type speaks. */
export function httpProvider(type: ProviderTypeName, ports: HttpProviderPorts): Provider {
  const endpoints = new WeakMap<ProviderProfile, Endpoint>()
  const endpointOf = (profile: ProviderProfile): Endpoint => {
    const known = endpoints.get(profile)
    if (known !== undefined) return known
    const endpoint = checkEndpoint(profile, type, ports.local)
    endpoints.set(profile, endpoint)
    return endpoint
  }
  return {
    async send(order) {
      const { provider, request, signal } = order
      const { baseUrl, facts, quirks } = endpointOf(provider)
      const dialect = pickDialect(facts.dialects, order.operation, request.dialect)
      if (dialect === undefined) {
        throw new UmbelError(
          'unsupported',
          `Provider '${provider.name}' has no operation '${order.operation}'.`,
        )
      }
      const { outbound, renamed } = encodeCall(request, dialect, {
        ...order.patch,
        provider: provider.name,
        outputLimit: order.model.maxOutputTokens,
        quirks,
      })
      refuseLoss(outbound.dropped, order)
      const headers = upstreamHeaders(request.headers, provider.headers)
      Object.assign(headers, outbound.headers)
      const key = providerKey(provider, request.headers, ports.secrets)
      if (key !== undefined) setKey(headers, facts.keyHeader, key)
      // A followed redirect would take `x-api-key` along to another host.
      const init = { method: 'POST', headers, body: outbound.body, signal, redirect: 'manual' } as const
      let response: Response
      try {
        response = await ports.fetch(`${baseUrl}${outbound.path}`, init)
      } catch (thrown) {
        throw failure(thrown, signal, 'The upstream could not be reached')
      }
      const { status } = response
      const hidden = hiddenKey(key)
      const answered = headersWithoutKey(response.headers, hidden)
      order.connected(status, answered)
      return await receive(response, answered, dialect, order, { dropped: outbound.dropped, hidden, renamed })
    },
  }
}

/** Under `strict`, what the upstream could not be told is a reason not to ask it. */
function refuseLoss(dropped: readonly string[], { request, provider }: Order): void {
  const [first] = dropped
  if (first === undefined || request.umbel.strict !== true) return
  const message = `Provider '${provider.name}' cannot be told: ${dropped.join(', ')}. Leave it away, or ask without 'strict'.`
  throw new UmbelError('unsupported', message, { param: first, code: 'unsupported_parameter' })
}

function setKey(headers: HeaderFields, header: KeyHeader, key: string): void {
  headers[header] = header === 'authorization' ? `Bearer ${key}` : key
}

/** Worked out once a profile: profiles never change. */
interface Endpoint {
  readonly baseUrl: string
  readonly facts: ProviderType
  readonly quirks: ReadonlySet<Quirk>
}

/** A release may have been compiled for another mode than it runs in. */
function checkEndpoint(profile: ProviderProfile, type: ProviderTypeName, local: boolean): Endpoint {
  const { name } = profile
  const usual: string | null = providerTypes[type].baseUrl
  const baseUrl = profile.baseUrl ?? usual
  const problem = baseUrl === null ? 'it has no base URL' : baseUrlProblem(baseUrl, local)
  if (baseUrl === null || problem !== undefined) {
    throw new UmbelError('unsupported', `Provider '${name}' is not called: ${problem}.`)
  }
  const facts = providerTypeAt(type, baseUrl)
  const named = (profile.quirks ?? []).filter(isQuirk)
  return { baseUrl, facts, quirks: new Set([...facts.quirks, ...named]) }
}

/** Why reading failed: our own abort, with its reason, or the network. */
function failure(thrown: unknown, signal: AbortSignal, what: string): UmbelError {
  if (signal.aborted && signal.reason instanceof UmbelError) return signal.reason
  if (thrown instanceof UmbelError) return thrown
  // The runtime's own text may name the address, which the config keeps to itself.
  return new UmbelError('network', `${what}.`)
}

/** What is needed of a request to read its answer. */
interface Sent {
  readonly dropped: readonly string[]
  /** The key, which the answer must not repeat. */
  readonly hidden: string | undefined
  readonly renamed: RenamedTools | undefined
}

async function receive(
  response: Response,
  headers: HeaderView,
  dialect: UpstreamDialect,
  order: Order,
  { dropped, hidden, renamed }: Sent,
): Promise<Reply> {
  const { status } = response
  if (status >= 300 && status < 400) {
    response.body?.cancel().catch(() => {})
    throw new UmbelError(
      'garbage',
      `The upstream answered with a redirect (${status}), which is not followed.`,
    )
  }
  try {
    if (!response.ok) {
      throw dialect.decodeError(status, headers, await boundedText(response, errorBodyLimit))
    }
    const { provider, model } = order
    const maker: Maker = { provider: provider.name, model: model.upstream, dialect: dialect.name }
    const body = order.patch.stream && isEventStream(headers) ? response.body : null
    if (body !== null) {
      const head = await readHead(body, dialect, maker)
      const parts = () => {
        const streamed = streamParts(head, body, decoderWithoutKey(dialect.decodeStream(maker), hidden))
        return renamed === undefined ? streamed : renamed.inParts(streamed)
      }
      return { kind: 'raw', status, headers, dropped, dialect: dialect.name, head, body, parts }
    }
    const text = await response.text()
    const answered = dialect.decodeResponse(text, maker)
    const result = renamed === undefined ? answered : renamed.inResult(answered)
    return { kind: 'whole', status, headers, dropped, result, source: { dialect: dialect.name, text } }
  } catch (thrown) {
    response.body?.cancel().catch(() => {})
    throw errorWithoutKey(failure(thrown, order.signal, 'The connection to the upstream broke'), hidden)
  }
}

function isEventStream(headers: HeaderView): boolean {
  return headers.get('content-type')?.includes('text/event-stream') === true
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
