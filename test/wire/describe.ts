import type { IncomingMessage } from 'node:http'
import type { WireCall } from './exchange.ts'
import type { EndpointName } from './format.ts'
import { isRecord } from './sample.ts'

const endpoints: Readonly<Record<string, EndpointName>> = {
  '/v1/chat/completions': 'openai-chat',
  '/v1/completions': 'openai-completions',
  '/v1/embeddings': 'openai-embeddings',
  '/v1/messages': 'anthropic-messages',
  '/v1/messages/count_tokens': 'anthropic-count',
  '/v1/responses': 'openai-responses',
}

const geminiMethods: Readonly<Record<string, EndpointName>> = {
  countTokens: 'gemini-count',
  generateContent: 'gemini',
  streamGenerateContent: 'gemini',
}

/** Gemini names the model and what to do with it in the path. */
const geminiPath = /^\/v1(?:beta|alpha)?\/models\/([^/:]+):(\w+)$/

export function describe(request: IncomingMessage, body: Buffer, closed: Promise<void>): WireCall {
  const json = parse(body)
  const path = request.url ?? ''
  const pathname = path.split('?', 1)[0] ?? ''
  const [, geminiModel, geminiMethod] = geminiPath.exec(pathname) ?? []
  const format = geminiMethod === undefined ? endpoints[pathname] : geminiMethods[geminiMethod]
  const { model = '' } = json ?? {}
  return {
    method: request.method ?? '',
    path,
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    body,
    json: json ?? {},
    model: geminiModel === undefined ? String(model) : decodeURIComponent(geminiModel),
    format: format ?? null,
    streaming: geminiMethod === 'streamGenerateContent' || json?.['stream'] === true,
    at: Date.now(),
    abortedAt: null,
    closed,
    problems: [],
    unreadable: json === undefined,
    understood: undefined,
  }
}

function parse(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
