import type { Http, HttpOrder, HttpReply, Secrets } from '../core/ports.ts'
import type { ErrorClass } from '../core/errors.ts'
import type { HeaderFields } from '../core/headers.ts'
import type { HttpProviderPorts } from './http-provider.ts'
import { UmbelError } from '../core/errors.ts'
import { httpUrlProblem } from '../core/http-url.ts'
import { readBounded } from './read-bounded.ts'
import { retryAfterMs } from '../dialects/retry-after.ts'
import { secretIn } from '../core/header-secret.ts'

/** Bytes of an answer that a `http` step reads. */
const answerLimit = 256 * 1024
/** A shorter secret would be found in any text. */
const shortestRedacted = 8

/** What `http` steps are sent through: one fetch, to a host that the config allows, with what the config says only. */
export function httpExchange({ fetch: fetcher, secrets, local }: HttpProviderPorts): Http {
  return {
    async send(order, signal, connected) {
      const problem = httpUrlProblem(order.url, order.allow, local)
      if (problem !== undefined) throw new UmbelError('unsupported', `The URL is not called: ${problem}.`)
      const { headers, values } = fillIn(order.headers, secrets)
      const response = await fetcher(order.url, {
        method: order.method,
        headers: { 'user-agent': 'umbel', accept: 'application/json, text/*;q=0.9', ...headers },
        body: order.body,
        signal,
        // A followed redirect could lead anywhere, and takes headers along.
        redirect: 'manual',
      }).catch((thrown: unknown) => Promise.reject(failure(thrown, signal, order)))
      connected()
      try {
        return await receive(response, order, values)
      } catch (thrown) {
        response.body?.cancel().catch(() => {})
        throw failure(thrown, signal, order)
      }
    },
  }
}

/** Headers with the values of the secrets that they name. */
function fillIn(written: HttpOrder['headers'], secrets: Secrets) {
  const values: string[] = []
  const headers: HeaderFields = {}
  for (const [header, value] of Object.entries(written)) {
    const name = secretIn(value)
    const secret = name === undefined ? '' : secrets(name)
    if (secret === undefined) throw new UmbelError('auth', `The secret ${name} is not set.`)
    if (secret.length >= shortestRedacted) values.push(secret)
    headers[header] = name === undefined ? value : value.slice(0, value.lastIndexOf('$')) + secret
  }
  return { headers, values }
}

async function receive(
  response: Response,
  order: HttpOrder,
  secretValues: readonly string[],
): Promise<HttpReply> {
  const { status } = response
  const host = new URL(order.url).host
  if (status >= 300 && status < 400) {
    throw new UmbelError('garbage', `${host} answered with a redirect (${status}), which is not followed.`)
  }
  if (!response.ok) {
    const wait = retryAfterMs(response.headers)
    throw new UmbelError(classOf(status), `${host} answered with status ${status}.`, {
      ...(wait !== null && { retryAfterMs: wait }),
    })
  }
  const type = response.headers.get('content-type') ?? ''
  if (!/^(|text\/.*|application\/([\w.-]+\+)?json\b.*)$/i.test(type.trim())) {
    throw new UmbelError('garbage', `${host} answered with ${type.split(';')[0]}, neither JSON nor text.`)
  }
  const { text, bytes, whole } = await readBounded(response, answerLimit)
  if (!whole) throw new UmbelError('garbage', `${host} answered with more than ${answerLimit / 1024} KB.`)
  if (/json/i.test(type) && text !== '' && !isJson(text)) {
    throw new UmbelError('garbage', `${host} answered with JSON that cannot be read.`)
  }
  // Some servers repeat what they were sent, and what is read here goes on to models.
  return {
    status,
    bytes,
    text: secretValues.reduce((kept, value) => kept.replaceAll(value, '[redacted]'), text),
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The caller made none of these mistakes, so none is of class `request`. */
function classOf(status: number): ErrorClass {
  if (status === 401 || status === 403) return 'auth'
  if (status === 429) return 'rate_limit'
  if (status === 503) return 'overloaded'
  return status === 408 || status === 504 ? 'timeout' : 'server'
}

/** Our own abort, with its reason, or the network. The runtime's own text may name an address. */
function failure(thrown: unknown, signal: AbortSignal, { url }: HttpOrder): UmbelError {
  if (signal.aborted && signal.reason instanceof UmbelError) return signal.reason
  if (thrown instanceof UmbelError) return thrown
  return new UmbelError('network', `The connection to ${new URL(url).host} broke.`)
}
