import type { HeaderView } from '../core/headers.ts'
import type { StreamPart } from '../core/stream-part.ts'
import type { StreamDecoder } from '../dialects/dialect.ts'
import { UmbelError } from '../core/errors.ts'

/** Shorter ones stand for no key at all (`EMPTY`, `unused`), and are found in any text. Characters. */
const shortest = 8

/** The key, where it has to be hidden. */
export function hiddenKey(key: string | undefined): string | undefined {
  return key === undefined || key.length < shortest ? undefined : key
}

/** Some upstreams repeat a refused key in their answer: nobody is told. */
export function errorWithoutKey(error: UmbelError, key: string | undefined): UmbelError {
  const { message, details } = error
  const { upstream } = details
  if (key === undefined || !`${message}${upstream?.body ?? ''}`.includes(key)) return error
  const clean = (text: string) => text.replaceAll(key, '[redacted]')
  return new UmbelError(error.class, clean(message), {
    ...details,
    ...(upstream !== undefined && { upstream: { ...upstream, body: clean(upstream.body) } }),
  })
}

/** A header that holds the key is none. */
export function headersWithoutKey(headers: HeaderView, key: string | undefined): HeaderView {
  if (key === undefined) return headers
  return {
    get: (name) => {
      const value = headers.get(name)
      return value?.includes(key) === true ? null : value
    },
    keys: () => headers.keys(),
  }
}

/** An error that a stream holds is the last of its parts. */
export function decoderWithoutKey(decoder: StreamDecoder, key: string | undefined): StreamDecoder {
  if (key === undefined) return decoder
  const clean = (parts: StreamPart[]): StreamPart[] => {
    const last = parts.at(-1)
    if (last?.type !== 'error') return parts
    return [...parts.slice(0, -1), { ...last, error: errorWithoutKey(last.error, key) }]
  }
  return { push: (chunk) => clean(decoder.push(chunk)), end: () => clean(decoder.end()) }
}
