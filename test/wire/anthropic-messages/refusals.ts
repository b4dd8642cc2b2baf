import type { IncomingHttpHeaders } from 'node:http'
import { hex, letters } from '../ids.ts'
import type { Mismatch } from '../mismatch.ts'
import type { FaultKind, Refusal } from '../refusal.ts'
import { located } from './located.ts'

/** A refusal in Anthropic's shape; its request id is the one of the header. */
export function anthropicRefusal(
  message: string,
  status = 400,
  type = 'invalid_request_error',
  more: Readonly<Record<string, string>> = {},
): Refusal {
  const headers = { ...anthropicHeaders(), ...more }
  return {
    status,
    body: { type: 'error', error: { type, message }, request_id: headers['request-id'] },
    headers,
    problem: message,
  }
}

export function anthropicUnauthorised(headers: IncomingHttpHeaders): Refusal | undefined {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  const key = headers['x-api-key'] ?? bearer
  if (key === undefined) return anthropicRefusal('x-api-key header is required', 401, 'authentication_error')
  if (String(key).includes('wrong')) return anthropicFault('auth', '')
  return headers['anthropic-version'] === undefined
    ? anthropicRefusal('anthropic-version: header is required')
    : undefined
}

export function anthropicMalformed(mismatch: Mismatch, body: unknown): Refusal {
  const where = located(mismatch.path, body)
  switch (mismatch.kind) {
    case 'unknown':
      return anthropicRefusal(`${where}: Extra inputs are not permitted`)
    case 'missing':
      return anthropicRefusal(`${where}: Field required`)
    case 'type':
      return anthropicRefusal(
        `${where}: Input should be a valid ${pythonic[mismatch.wanted] ?? mismatch.wanted}`,
      )
    case 'value':
      return anthropicRefusal(`${where}: Input should be ${listed(mismatch.allowed)}`)
  }
}

const pythonic: Readonly<Record<string, string>> = { array: 'list', object: 'dictionary', number: 'number' }

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

export function anthropicFault(kind: FaultKind, model: string): Refusal {
  switch (kind) {
    case 'auth':
      return anthropicRefusal('invalid x-api-key', 401, 'authentication_error')
    case 'context-window':
      return anthropicRefusal('prompt is too long: 208310 tokens > 200000 maximum')
    case 'credit':
      return anthropicRefusal(
        'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
      )
    case 'not-found':
      return anthropicRefusal(`model: ${model}`, 404, 'not_found_error')
    case 'overloaded':
      return anthropicRefusal('Overloaded', 529, 'overloaded_error', { 'x-should-retry': 'true' })
    case 'policy':
      return anthropicRefusal('Output blocked by content filtering policy')
    case 'rate-limit':
      return anthropicRefusal(
        "This request would exceed your organization's rate limit of 50,000 input tokens per minute (org: wire). For details, refer to: https://docs.claude.com/en/api/rate-limits. You can see the response headers for current usage. Please reduce the prompt length or the maximum tokens requested, or try again later.",
        429,
        'rate_limit_error',
        {
          'retry-after': '7',
          'x-should-retry': 'true',
          'anthropic-ratelimit-input-tokens-remaining': '0',
          'anthropic-ratelimit-tokens-remaining': '0',
        },
      )
    case 'server-error':
      return anthropicRefusal('Internal server error', 500, 'api_error')
  }
}

/** What Anthropic sends along with every answer. */
export function anthropicHeaders(): Record<string, string> {
  const reset = '2026-11-15T12:00:07Z'
  const limits = ['requests', 'tokens', 'input-tokens', 'output-tokens'].flatMap((what) => [
    [`anthropic-ratelimit-${what}-limit`, what === 'requests' ? '4000' : '50000'],
    [`anthropic-ratelimit-${what}-remaining`, what === 'requests' ? '3999' : '49000'],
    [`anthropic-ratelimit-${what}-reset`, reset],
  ])
  return {
    ...Object.fromEntries(limits),
    'request-id': `req_011C${letters(20)}`,
    'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
    'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
    'x-envoy-upstream-service-time': '812',
    server: 'cloudflare',
    'cf-ray': `${hex(16)}-TXL`,
  }
}
