import type { IncomingMessage } from 'node:http'
import type { WireCall } from './exchange.ts'
import type { FormatName } from './format.ts'
import { isRecord } from './sample.ts'

const formats: Readonly<Record<string, FormatName>> = {
  '/v1/chat/completions': 'openai-chat',
  '/v1/responses': 'openai-responses',
  '/v1/messages': 'anthropic-messages',
}

/** Gemini names the model and what to do with it in the path. */
export const geminiPath = /^\/v1(?:beta|alpha)?\/models\/([^/:]+):(\w+)$/

export function describe(request: IncomingMessage, body: Buffer, closed: Promise<void>): WireCall {
  const json = parse(body)
  const path = request.url ?? ''
  const pathname = path.split('?', 1)[0] ?? ''
  const gemini = geminiPath.exec(pathname)
  const method = gemini?.[2]
  const isGemini = method === 'generateContent' || method === 'streamGenerateContent'
  const { model } = json
  return {
    method: request.method ?? '',
    path,
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    body,
    json,
    model:
      gemini?.[1] === undefined ? (typeof model === 'string' ? model : '') : decodeURIComponent(gemini[1]),
    format: isGemini ? 'gemini' : (formats[pathname] ?? null),
    streaming: isGemini ? method === 'streamGenerateContent' : json['stream'] === true,
    at: Date.now(),
    abortedAt: null,
    closed,
    problems: [],
    understood: undefined,
  }
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}
