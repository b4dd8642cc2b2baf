import type { ChatRequest, JsonObject } from '../../core/request.ts'
import type { Outbound, Patch } from '../dialect.ts'
import { RawJson } from '../raw-json.ts'
import { dialectHeaders } from './version.ts'
import { dialectName } from './request-schema.ts'
import { sourceText } from '../source-text.ts'
import { thinkingWithin } from './thinking.ts'
import { writeBody } from './write-body.ts'

/** `ChatRequest` -> a Messages request. The caller's own body goes on with patches when it still stands. */
export function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  return outbound(request, patch, '/v1/messages', (body) => body)
}

/** Fields of a request for an answer that a count of tokens does not take. Source: MessageCountTokensParams. */
const answerFields: ReadonlySet<string> = new Set([
  'max_tokens',
  'stream',
  'stop_sequences',
  'temperature',
  'top_p',
  'top_k',
  'metadata',
  'service_tier',
  'container',
  'diagnostics',
  'inference_geo',
])

/** The same request, whose tokens are to be counted only. */
export function encodeCountRequest(request: ChatRequest, patch: Patch): Outbound {
  return outbound(request, patch, '/v1/messages/count_tokens', (body) =>
    Object.fromEntries(Object.entries(body).filter(([field]) => !answerFields.has(field))),
  )
}

function outbound(
  request: ChatRequest,
  patch: Patch,
  path: string,
  shape: (body: JsonObject) => JsonObject,
): Outbound {
  const same = request.source?.dialect === dialectName ? request.source : undefined
  const dropped = new Set<string>()
  const raw = new RawJson()
  const body = shape(same === undefined ? writeBody(request, patch, raw, dropped) : patched(same.body, patch))
  const caller = request.dialect === dialectName ? request.headers : undefined
  const headers = dialectHeaders(body, caller, same === undefined)
  const text = same === undefined ? raw.write(body) : sourceText(body, same)
  return { path, body: text, headers, dropped: [...dropped] }
}

function patched(source: JsonObject, patch: Patch): JsonObject {
  const body: Record<string, unknown> = { ...source, model: patch.model }
  delete body['umbel']
  if (patch.stream) body['stream'] = true
  else if (body['stream'] === true) body['stream'] = false
  const { maxOutputTokens: cap } = patch
  const asked = body['max_tokens']
  if (cap === undefined || (typeof asked === 'number' && asked <= cap)) return body
  body['max_tokens'] = cap
  const thinking = thinkingWithin(body['thinking'], cap)
  return thinking === undefined ? body : { ...body, thinking }
}
