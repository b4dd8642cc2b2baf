import type { CachedAnswer, CacheStore } from '../core/cache.ts'

interface Kept {
  readonly answer: CachedAnswer
  readonly size: number
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** Answers of this isolate: bounded in characters, the one that was not used for longest gives way. */
export class MemoryCacheStore implements CacheStore {
  readonly #kept = new Map<string, Kept>()
  readonly #capacity: number
  readonly #now: () => number
  #size = 0

  /** @param capacity characters, of all answers together */
  constructor(now: () => number, capacity = 8_000_000) {
    this.#now = now
    this.#capacity = capacity
  }

  peek(key: string): CachedAnswer | undefined {
    const kept = this.#kept.get(key)
    if (kept === undefined) return undefined
    this.#drop(key)
    if (kept.until <= this.#now()) return undefined
    this.#keep(key, kept)
    return kept.answer
  }

  get(key: string): Promise<CachedAnswer | undefined> {
    return Promise.resolve(this.peek(key))
  }

  put(key: string, answer: CachedAnswer, ttl: number): Promise<void> {
    const size = sizeOf(answer)
    if (size > this.#capacity) return Promise.resolve()
    this.#drop(key)
    this.#keep(key, { answer, size, until: this.#now() + ttl })
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#capacity) break
      this.#drop(oldest)
    }
    return Promise.resolve()
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.set(key, kept)
    this.#size += kept.size
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key)
    if (kept === undefined) return
    this.#kept.delete(key)
    this.#size -= kept.size
  }
}

/** Characters, roughly. */
export function sizeOf({ parts, source }: CachedAnswer): number {
  let size = 500 + (source?.text.length ?? 0)
  for (const part of parts) {
    size += 50
    if ('text' in part) size += part.text.length
    if (part.type === 'file') size += part.data.length
    if (part.type === 'logprobs' || 'opaque' in part) size += JSON.stringify(part).length
  }
  return size
}
