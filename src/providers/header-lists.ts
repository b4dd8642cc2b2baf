import type { HeaderFields, HeaderView } from '../core/headers.ts'

/**
 * Headers cross only by name. Everything else stays: the caller's keys and cookies never reach an upstream, an
 * upstream's cookies and connection headers never reach the caller.
 */
const inward: readonly string[] = [
  'openai-beta',
  'idempotency-key',
  'traceparent',
  'tracestate',
  // OpenRouter's own: who is asking.
  'http-referer',
  'x-title',
]

const outward: ReadonlySet<string> = new Set([
  'x-request-id',
  'request-id',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'openai-model',
  'openai-processing-ms',
  'openai-version',
])

const outwardPrefixes = ['x-ratelimit-', 'anthropic-ratelimit-']

/** What of the caller's headers goes to an upstream. */
export function upstreamHeaders(caller: HeaderView, fixed: Readonly<Record<string, string>>): HeaderFields {
  const headers: HeaderFields = { 'content-type': 'application/json', 'user-agent': 'umbel' }
  for (const name of inward) {
    const value = caller.get(name)
    if (value !== null) headers[name] = value
  }
  for (const [name, value] of Object.entries(fixed)) headers[name.toLowerCase()] = value
  return headers
}

/** What of an upstream's headers goes to the caller. */
export function copyAnswerHeaders(from: HeaderView, to: HeaderFields): void {
  for (const name of from.keys()) {
    if (!outward.has(name) && !outwardPrefixes.some((prefix) => name.startsWith(prefix))) continue
    const value = from.get(name)
    if (value !== null) to[name] = value
  }
  // OpenAI's clients read it by the one name, Anthropic's by the other.
  const id = to['x-request-id'] ?? to['request-id']
  if (id !== undefined) {
    to['x-request-id'] ??= id
    to['request-id'] ??= id
  }
}
