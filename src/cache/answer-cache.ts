import type { CachedAnswer, CacheRule, CacheStore } from '../core/cache.ts'
import type { SharedAnswer } from './shared-answer.ts'
import { SemanticIndex } from './semantic-index.ts'

/** What an isolate knows of answers that may be given again. One for all requests; bounded. */
export class AnswerCache {
  readonly semantic: SemanticIndex
  readonly now: () => number
  readonly #store: CacheStore
  readonly #underWay = new Map<string, SharedAnswer>()

  constructor(store: CacheStore, now: () => number) {
    this.#store = store
    this.now = now
    this.semantic = new SemanticIndex(now)
  }

  /** An answer that is young enough. */
  async find(key: string, { ttl }: CacheRule): Promise<CachedAnswer | undefined> {
    const found = await this.#store.get(key)
    return found !== undefined && this.now() - found.storedAt < ttl ? found : undefined
  }

  keep(key: string, answer: CachedAnswer, { ttl }: CacheRule): Promise<void> {
    return this.#store.put(key, answer, ttl)
  }

  /** The same request that is being answered now. */
  underWay(key: string): SharedAnswer | undefined {
    const shared = this.#underWay.get(key)
    return shared?.done === true ? undefined : shared
  }

  begin(key: string, shared: SharedAnswer): void {
    this.#underWay.set(key, shared)
  }

  end(key: string, shared: SharedAnswer): void {
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key)
  }
}
