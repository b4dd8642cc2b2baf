import type { IncomingHttpHeaders } from 'node:http'
import type { Mismatch } from '../mismatch.ts'
import type { FaultKind, Refusal } from '../refusal.ts'
import { protoPath } from './proto-path.ts'

interface Details {
  readonly code?: number
  readonly status?: string
  readonly details?: readonly object[]
  /** What is recorded, where the API's own words say less than a test needs. */
  readonly problem?: string
}

/** A refusal in the shape that all of Google's APIs share. */
export function geminiRefusal(message: string, more: Details = {}): Refusal {
  const { code = 400, status = 'INVALID_ARGUMENT', details, problem = message } = more
  return {
    status: code,
    body: { error: { code, message, status, ...(details === undefined ? {} : { details }) } },
    headers: geminiHeaders(),
    problem,
  }
}

export function geminiUnauthorised(headers: IncomingHttpHeaders, url: URL): Refusal | undefined {
  const key = headers['x-goog-api-key'] ?? url.searchParams.get('key')
  if (key === null)
    return geminiRefusal(
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      { code: 403, status: 'PERMISSION_DENIED' },
    )
  return String(key).includes('wrong') ? geminiFault('auth', '') : undefined
}

export function geminiMalformed(mismatch: Mismatch, body: unknown): Refusal {
  const { path, value } = mismatch
  const where = protoPath(mismatch.kind === 'unknown' ? path.slice(0, -1) : path, body)
  switch (mismatch.kind) {
    case 'unknown': {
      const at = where === '' ? '' : ` at '${where}'`
      const description = `Invalid JSON payload received. Unknown name "${path.at(-1)}"${at}: Cannot find field.`
      return geminiRefusal(description, {
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ ...(where === '' ? {} : { field: where }), description }],
          },
        ],
      })
    }
    case 'missing':
      return geminiRefusal(
        where === 'contents'
          ? '* GenerateContentRequest.contents: contents is not specified\n'
          : `* GenerateContentRequest.${where}: missing field.\n`,
      )
    case 'type':
      return geminiRefusal(
        `Invalid value at '${where}' (TYPE_${mismatch.wanted.toUpperCase()}), ${JSON.stringify(value)}`,
      )
    case 'value':
      return geminiRefusal(`Invalid value at '${where}' (TYPE_ENUM), ${JSON.stringify(value)}`)
  }
}

export function geminiFault(kind: FaultKind, model: string): Refusal {
  switch (kind) {
    case 'auth':
      return geminiRefusal('API key not valid. Please pass a valid API key.', {
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'API_KEY_INVALID',
            domain: 'googleapis.com',
            metadata: { service: 'generativelanguage.googleapis.com' },
          },
        ],
      })
    case 'context-window':
      return geminiRefusal(
        'The input token count (1200341) exceeds the maximum number of tokens allowed (1048576).',
      )
    case 'credit':
      return geminiRefusal(
        'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.',
        { code: 429, status: 'RESOURCE_EXHAUSTED' },
      )
    case 'not-found':
      return geminiRefusal(
        `models/${model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
        { code: 404, status: 'NOT_FOUND' },
      )
    case 'overloaded':
      return geminiRefusal(overloadedWords, { code: 503, status: 'UNAVAILABLE' })
    case 'policy':
      return {
        status: 200,
        body: {
          promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
          usageMetadata: { promptTokenCount: 21, totalTokenCount: 21 },
          modelVersion: model,
          responseId: 'wire-blocked',
        },
        headers: geminiHeaders(),
        problem: 'blocked: PROHIBITED_CONTENT',
      }
    case 'rate-limit':
      return geminiRefusal(
        'You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.\nPlease retry in 7.2s.',
        { code: 429, status: 'RESOURCE_EXHAUSTED', details: [quota(model), retryInfo] },
      )
    case 'server-error':
      return geminiRefusal(
        'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
        { code: 500, status: 'INTERNAL' },
      )
  }
}

export const overloadedWords = 'The model is overloaded. Please try again later.'

const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '7s' }

function quota(model: string): object {
  return {
    '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
    violations: [
      {
        quotaMetric: 'generativelanguage.googleapis.com/generate_content_paid_tier_input_token_count',
        quotaId: 'GenerateContentPaidTierInputTokensPerModelPerMinute',
        quotaDimensions: { location: 'global', model },
        quotaValue: '1000000',
      },
    ],
  }
}

/** What Google sends along with every answer. */
export function geminiHeaders(): Record<string, string> {
  return {
    vary: 'Origin, X-Origin, Referer',
    'x-gemini-service-tier': 'standard',
    'server-timing': 'gfet4t7; dur=812',
    'x-xss-protection': '0',
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    server: 'scaffolding on HTTPServer2',
  }
}
