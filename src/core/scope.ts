import { UmbelError } from './errors.ts'

/**
 * The abort tree of one request, in plain objects: a scope ends once, with a reason, and ends everything under it.
 * Only the leaf that fetches makes a real `AbortController`; nodes in between cost nothing.
 */
export class Scope {
  #reason: UmbelError | undefined
  #closed = false
  #listeners = new Set<(why: UmbelError) => void>()
  #detach: (() => void) | undefined
  #endsAt: number | null = null

  /** A scope under this one; with `timeout` (ms) it ends itself by then. Close it when its work is done. */
  child(timeout?: number): Scope {
    const scope = new Scope()
    scope.#endsAt = this.#endsAt
    if (this.#reason !== undefined) scope.end(this.#reason)
    else scope.#detach = this.onEnd((why) => scope.end(why))
    if (timeout !== undefined) scope.limit(timeout, `no answer within ${timeout} ms`)
    return scope
  }

  /** Ends the scope after `milliseconds` with class `timeout`. */
  limit(milliseconds: number, message: string): void {
    if (this.#reason !== undefined || this.#closed) return
    const endsAt = Date.now() + milliseconds
    this.#endsAt = this.#endsAt === null ? endsAt : Math.min(this.#endsAt, endsAt)
    // Never cleared: the runtime drops it with its request, and clearing costs more than that.
    setTimeout(() => this.end(new UmbelError('timeout', message)), milliseconds)
  }

  /** The reason this scope is over, if it is. */
  get reason(): UmbelError | undefined {
    return this.#reason
  }

  /** When this scope ends itself, by its own limit or one above. Milliseconds since the epoch; null: never. */
  get endsAt(): number | null {
    return this.#endsAt
  }

  end(why: UmbelError): void {
    if (this.#reason !== undefined || this.#closed) return
    this.#reason = why
    const listeners = [...this.#listeners]
    this.close()
    for (const listener of listeners) listener(why)
  }

  /** Calls back when the scope ends (at once if it has); returns how to stop listening. */
  onEnd(listener: (why: UmbelError) => void): () => void {
    if (this.#reason !== undefined) {
      listener(this.#reason)
      return () => {}
    }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The work is done: timers that are still to come do nothing, nothing is called back any more. */
  close(): void {
    this.#closed = true
    this.#listeners.clear()
    this.#detach?.()
  }
}
