import { hex } from './ids.ts'

/** What OpenAI sends along with every answer: some of it may go on to the caller, some must not. */
export function openAIHeaders(): Record<string, string> {
  return {
    'x-request-id': `req_${hex(32)}`,
    'openai-organization': 'wire-organization',
    'openai-project': 'proj_wire',
    'openai-processing-ms': '42',
    'openai-version': '2020-10-01',
    'x-ratelimit-limit-requests': '500',
    'x-ratelimit-limit-tokens': '30000',
    'x-ratelimit-remaining-requests': '499',
    'x-ratelimit-remaining-tokens': '29961',
    'x-ratelimit-reset-requests': '120ms',
    'x-ratelimit-reset-tokens': '78ms',
    'set-cookie': '__cf_bm=wire-secret; path=/; HttpOnly; Secure',
    'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
    'x-content-type-options': 'nosniff',
    server: 'cloudflare',
    'cf-ray': `${hex(16)}-TXL`,
  }
}
