import { isObject } from '../json-object.ts'

/*
 * The common form of log-probabilities is that of Chat Completions: `{ content: [{ token, logprob, bytes,
 * top_logprobs }] }`. Here the same entries stand beside each text, with or without their bytes.
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

/** The common form as the entries of a text. */
export function encodeLogprobs(data: unknown): readonly LogprobEntry[] {
  const content = isObject(data) ? data['content'] : undefined
  return Array.isArray(content) ? content.filter(isObject).map(encodeEntry) : []
}

export interface LogprobEntry {
  readonly token: string
  readonly logprob: number
  readonly bytes: number[]
  readonly top_logprobs: LogprobEntry[]
}

function encodeEntry(entry: Readonly<Record<string, unknown>>): LogprobEntry {
  const { token, logprob, bytes, top_logprobs: top } = entry
  return {
    token: typeof token === 'string' ? token : '',
    logprob: typeof logprob === 'number' ? logprob : 0,
    bytes: Array.isArray(bytes) ? bytes.map(Number) : [],
    top_logprobs: Array.isArray(top) ? top.filter(isObject).map(encodeEntry) : [],
  }
}
