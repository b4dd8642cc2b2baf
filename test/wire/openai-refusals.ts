import type { IncomingHttpHeaders } from 'node:http'
import type { Mismatch } from './mismatch.ts'
import type { FaultKind, Refusal } from './refusal.ts'
import { openAIHeaders } from './openai-headers.ts'

interface Details {
  readonly status?: number
  readonly type?: string
  readonly param?: string | null
  readonly code?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** A refusal in the one shape that all of OpenAI's endpoints share. */
export function openAIRefusal(message: string, details: Details = {}): Refusal {
  const { status = 400, type = 'invalid_request_error', param = null, code = null, headers = {} } = details
  return {
    status,
    body: { error: { message, type, param, code } },
    headers: { ...openAIHeaders(), ...headers },
    problem: message,
  }
}

export function openAIUnauthorised({ authorization }: IncomingHttpHeaders): Refusal | undefined {
  const key = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
  if (key === undefined)
    return openAIRefusal(
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
      { status: 401 },
    )
  return key.includes('wrong') ? openAIFault('auth', '') : undefined
}

/** `topLevel` is how the endpoint words a field that it does not know at the top. */
export function openAIMalformed(mismatch: Mismatch, topLevel?: (name: string) => string): Refusal {
  const param = dotted(mismatch.path)
  switch (mismatch.kind) {
    case 'unknown':
      return topLevel !== undefined && mismatch.path.length === 1
        ? openAIRefusal(topLevel(param))
        : openAIRefusal(`Unknown parameter: '${param}'.`, { param, code: 'unknown_parameter' })
    case 'missing':
      return openAIRefusal(`Missing required parameter: '${param}'.`, {
        param,
        code: 'missing_required_parameter',
      })
    case 'type':
      return openAIRefusal(
        `Invalid type for '${param}': expected ${article(mismatch.wanted)}, but got ${article(typeName(mismatch.value))} instead.`,
        { param, code: 'invalid_type' },
      )
    case 'value':
      return openAIRefusal(
        `Invalid value: '${String(mismatch.value)}'. Supported values are: ${listed(mismatch.allowed)}.`,
        { param, code: 'invalid_value' },
      )
  }
}

export function openAIFault(kind: FaultKind, model: string): Refusal {
  switch (kind) {
    case 'auth':
      return openAIRefusal(
        'Incorrect API key provided: sk-wr***-key. You can find your API key at https://platform.openai.com/account/api-keys.',
        { status: 401, code: 'invalid_api_key' },
      )
    case 'context-window':
      return openAIRefusal(
        "This model's maximum context length is 128000 tokens. However, your messages resulted in 131072 tokens. Please reduce the length of the messages.",
        { param: 'messages', code: 'context_length_exceeded' },
      )
    case 'credit':
      return openAIRefusal(
        'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
        { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' },
      )
    case 'not-found':
      return openAIRefusal(`The model \`${model}\` does not exist or you do not have access to it.`, {
        status: 404,
        code: 'model_not_found',
      })
    case 'overloaded':
      return openAIRefusal('The engine is currently overloaded, please try again later', {
        status: 503,
        type: 'server_error',
        headers: { 'retry-after': '2' },
      })
    case 'policy':
      return openAIRefusal(
        'Invalid prompt: your prompt was flagged as potentially violating our usage policy. Please try again with a different prompt: https://platform.openai.com/docs/guides/reasoning#advice-on-prompting',
        { code: 'invalid_prompt' },
      )
    case 'rate-limit':
      return openAIRefusal(
        `Rate limit reached for ${model} in organization org-wire on tokens per min (TPM): Limit 30000, Used 29990, Requested 500. Please try again in 980ms. Visit https://platform.openai.com/account/rate-limits to learn more.`,
        {
          status: 429,
          type: 'tokens',
          code: 'rate_limit_exceeded',
          headers: { 'retry-after': '1', 'retry-after-ms': '980', 'x-ratelimit-remaining-tokens': '10' },
        },
      )
    case 'server-error':
      return openAIRefusal(serverErrorWords, { status: 500, type: 'server_error' })
  }
}

export const serverErrorWords =
  'The server had an error while processing your request. Sorry about that! You can retry your request, or contact us through our help center at help.openai.com if the error persists.'

/** As OpenAI writes where a value is: messages[0].content[1].type */
export function dotted(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function article(type: string): string {
  if (type === 'null') return 'null'
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')}${quoted.length > 2 ? ',' : ''} and ${quoted.at(-1)}`
}
