import type { ResponseOutputText, ResponseTextDeltaEvent } from 'openai/resources/responses/responses'
import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

/*
 * The common form of log-probabilities is that of Chat Completions: `{ content: [{ token, logprob, bytes,
 * top_logprobs }] }`. Here the same entries stand beside each text, and without their bytes in its events.
 */

/** The entries of a text as the common form; undefined when there are none. */
export function decodeLogprobs(entries: unknown): { content: unknown[]; refusal: null } | undefined {
  if (!Array.isArray(entries) || entries.length === 0) return undefined
  return { content: entries.map(withBytes), refusal: null }
}

function withBytes(entry: unknown): unknown {
  if (!isObject(entry)) return entry
  const { bytes = null, top_logprobs: top } = entry
  const others = Array.isArray(top)
    ? top.map((other: unknown) => (isObject(other) ? { bytes: null, ...other } : other))
    : []
  return { ...entry, bytes, top_logprobs: others }
}

export type LogprobEntry = ResponseOutputText.Logprob

/** The common form as the entries of a text. */
export function encodeLogprobs(data: unknown): LogprobEntry[] {
  const content = isObject(data) ? data['content'] : undefined
  return objectsOf(content).map((entry) => ({
    ...encodeToken(entry),
    top_logprobs: objectsOf(entry['top_logprobs']).map(encodeToken),
  }))
}

/** The same in an event. */
export function withoutBytes(entries: readonly LogprobEntry[]): ResponseTextDeltaEvent.Logprob[] {
  return entries.map(({ token, logprob, top_logprobs: top }) => ({
    token,
    logprob,
    top_logprobs: top.map((other) => ({ token: other.token, logprob: other.logprob })),
  }))
}

function objectsOf(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

function encodeToken({ token, logprob, bytes }: JsonObject): Omit<LogprobEntry, 'top_logprobs'> {
  return {
    token: typeof token === 'string' ? token : '',
    logprob: typeof logprob === 'number' ? logprob : 0,
    bytes: Array.isArray(bytes) ? bytes.map(Number) : [],
  }
}
