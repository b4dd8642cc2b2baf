import type { CacheOptions } from '../core/cache.ts'
import type { ChatRequest } from '../core/request.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { answersAsked } from '../core/answers-of.ts'

/** What the caller asks of the cache: `refresh` reads nothing and keeps the new answer, `bypass` does neither. */
export type Directive = 'use' | 'refresh' | 'bypass'

/** `x-umbel-cache: bypass | refresh`, or HTTP's own `cache-control: no-store | no-cache`. */
export function directiveOf({ headers }: ChatRequest): Directive {
  const own = headers.get('x-umbel-cache')?.trim().toLowerCase()
  if (own === 'bypass' || own === 'refresh') return own
  const control = headers.get('cache-control')?.toLowerCase() ?? ''
  if (/\bno-store\b/.test(control)) return 'bypass'
  return /\bno-cache\b/.test(control) ? 'refresh' : 'use'
}

/** Milliseconds that an answer may be old for this caller: `cache-control: max-age=60`. Undefined: it does not say. */
export function mostAgeOf({ headers }: ChatRequest): number | undefined {
  const [, seconds] = /\bmax-age\s*=\s*"?(\d{1,10})\b/i.exec(headers.get('cache-control') ?? '') ?? []
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** Why a request is not answered from a cache, nor its answer kept; undefined: it may be. */
export function neverCached(request: ChatRequest, options: CacheOptions): string | undefined {
  if (answersAsked(request) > 1) return 'several choices are asked for'
  const { temperature = 0 } = request.sampling
  if (temperature > 0 && options.sampled !== true) return 'the temperature is above 0'
  return undefined
}

/** Characters of an answer that is kept. */
const largest = 1_000_000

/** Whether an answer may be given again: a whole one that says something, with a clean end, that calls no tool. */
export function mayKeep(parts: readonly StreamPart[]): boolean {
  let size = 0
  let says = false
  for (const part of parts) {
    if (part.type === 'error' || part.type === 'refusal' || part.type === 'tool-call-start') return false
    if ('text' in part) size += part.text.length
    if (part.type === 'file') size += part.data.length
    says ||= part.type === 'file' || (part.type === 'text-delta' && part.text.trim() !== '')
  }
  const finish = parts.findLast((part) => part.type === 'finish')
  return says && size <= largest && finish?.reason === 'stop'
}
