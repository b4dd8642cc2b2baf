import type { CachedAnswer, CacheStore } from '../core/cache.ts'
import type { MemoryCacheStore } from './memory-store.ts'

/** The isolate's memory before a store that many isolates share. */
export class TwoTiers implements CacheStore {
  readonly #near: MemoryCacheStore
  readonly #far: CacheStore
  readonly #now: () => number

  constructor(near: MemoryCacheStore, far: CacheStore, now: () => number) {
    this.#near = near
    this.#far = far
    this.#now = now
  }

  async get(key: string): Promise<CachedAnswer | undefined> {
    const near = this.#near.peek(key)
    if (near !== undefined) return near
    const far = await this.#far.get(key)
    // How long it may stay is told by whoever reads it: the age of an answer stands in it.
    if (far !== undefined) await this.#near.put(key, far, nearTtl)
    return far
  }

  async put(key: string, answer: CachedAnswer, ttl: number): Promise<void> {
    await this.#near.put(key, answer, ttl)
    await this.#far.put(key, answer, Math.max(0, ttl - (this.#now() - answer.storedAt)))
  }
}

/** Milliseconds that an answer from the far store stays in memory before that is asked again. */
const nearTtl = 600_000
