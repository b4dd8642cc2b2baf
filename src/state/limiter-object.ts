import { DurableObject } from 'cloudflare:workers'
import type { BucketPair, Quantity, Taken } from '../limits/buckets.ts'
import type { LimitRule } from '../core/limit-rules.ts'
import { Buckets } from '../limits/buckets.ts'

const stored = 'buckets'
const own = 'own'

/**
 * The buckets of one subject, for all isolates. One thread runs it, so that no two requests get the same token. On
 * disk too: an object that was put to sleep must not wake with full buckets.
 */
export class LimiterObject extends DurableObject<object> {
  readonly #buckets = new Buckets({ now: () => Date.now() })

  constructor(context: DurableObjectState, env: object) {
    super(context, env)
    const pair = context.storage.kv.get<BucketPair>(stored)
    if (pair !== undefined) this.#buckets.restore(own, pair)
  }

  take(rule: LimitRule, want: Quantity): Taken {
    const taken = this.#buckets.take(own, rule, want)
    if (taken.ok) this.#keep()
    return taken
  }

  give(rule: LimitRule, amount: Quantity): void {
    this.#buckets.give(own, rule, amount)
    this.#keep()
  }

  #keep(): void {
    const pair = this.#buckets.state(own)
    // The answer waits for the disk by itself (output gates).
    if (pair !== undefined) this.ctx.storage.kv.put(stored, pair)
  }
}
