import * as z from 'zod'
import type { CachedAnswer, CacheStore } from '../core/cache.ts'

/** The name says whose entries these are; nothing is ever asked there. */
const place = 'https://cache.umbel.invalid/v1/'

const textSchema = z.object({ parts: z.array(z.object({ type: z.string() })), storedAt: z.number() })

/**
 * Answers in the Cache API: at Cloudflare one store a location, which has no effect where Access stands before the Worker;
 * on workerd what `cacheApiOutbound` names. Where there is none, nothing is found, and memory is all there is.
 */
export function cacheApiStore(): CacheStore {
  return {
    async get(key) {
      try {
        const found = await caches.default.match(place + key)
        return found === undefined ? undefined : parse(await found.text())
      } catch {
        return undefined
      }
    },
    async put(key, answer, ttl) {
      const headers = {
        'content-type': 'application/json',
        'cache-control': `max-age=${Math.ceil(ttl / 1000)}`,
      }
      try {
        await caches.default.put(place + key, new Response(JSON.stringify(answer), { headers }))
      } catch {
        // Not kept: the next request asks again.
      }
    },
  }
}

function parse(text: string): CachedAnswer | undefined {
  const value: unknown = JSON.parse(text)
  return isAnswer(value) ? value : undefined
}

/** The Worker wrote it itself, so what it looks like is enough. */
function isAnswer(value: unknown): value is CachedAnswer {
  return textSchema.safeParse(value).success
}
