import type { ChatResult, Lease } from '../core/answer.ts'
import type { Scope } from '../core/scope.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { UmbelError } from '../core/errors.ts'

/** Milliseconds between two signs of life of the request that makes the answer. */
const beatEvery = 2000
/** Without one for so long it is gone: the runtime ends a request that it has no more time for. */
const goneAfter = 10_000

export interface WholeAnswer {
  readonly result: ChatResult
  readonly source?: { readonly dialect: string; readonly text: string }
}

/**
 * One answer under way for several requests that ask the same. It holds plain data only: workerd lets no request touch
 * another one's streams. The first request makes it, and goes on when its own client leaves, as long as others wait.
 */
export class SharedAnswer {
  whole: WholeAnswer | undefined
  done = false
  /** What it cost, in USD, once it is done. */
  cost: number | null = null
  readonly #batches: StreamPart[][] = []
  readonly #waiting = new Set<() => void>()
  readonly #abandon: (why: UmbelError) => void
  #lease: Lease | undefined
  #error: UmbelError | undefined
  #readers = 0
  #aliveAt = Date.now()

  /** @param abandon called when nobody waits any more */
  constructor(abandon: (why: UmbelError) => void) {
    this.#abandon = abandon
  }

  /** Runs `work` with signs of life. */
  async keptAlive(work: Promise<void>): Promise<void> {
    const beat = setInterval(() => (this.#aliveAt = Date.now()), beatEvery)
    try {
      await work
    } finally {
      clearInterval(beat)
    }
  }

  /** The first content is there. */
  open(lease: Lease): void {
    this.#lease = lease
    this.#wake()
  }

  /** All of it is there. */
  finish(lease: Lease): void {
    this.#lease = lease
    this.done = true
    this.#wake()
  }

  fail(error: UmbelError): void {
    this.#error = error
    this.done = true
    this.#wake()
  }

  push(batch: StreamPart[]): void {
    this.#batches.push(batch)
    this.#wake()
  }

  get parts(): StreamPart[] {
    return this.#batches.flat()
  }

  join(): void {
    this.#readers += 1
  }

  leave(why: UmbelError): void {
    this.#readers -= 1
    if (this.#readers === 0 && !this.done) this.#abandon(why)
  }

  /** The call, at its first content or when it is whole; rejects with why there is none, or why `scope` is over. */
  async opened(scope: Scope): Promise<Lease> {
    while (this.#lease === undefined) {
      this.#check(scope)
      await this.#next(scope)
    }
    return this.#lease
  }

  /** The pieces from the first on, as they come. */
  async *read(scope: Scope): AsyncGenerator<StreamPart[]> {
    for (let index = 0; ; index += 1) {
      while (index >= this.#batches.length) {
        this.#check(scope)
        if (this.done) return
        await this.#next(scope)
      }
      const batch = this.#batches[index]
      if (batch !== undefined) yield batch
    }
  }

  #check(scope: Scope): void {
    if (scope.reason !== undefined) throw scope.reason
    if (this.#error !== undefined) throw this.#error
    if (!this.done && Date.now() - this.#aliveAt > goneAfter) throw lost()
  }

  /** Until something came, the scope is over, or it is time to look for signs of life. */
  async #next(scope: Scope): Promise<void> {
    // Each request makes and settles its own promise and its own timer; the maker only calls `resolve`.
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.add(resolve)
    const timer = setTimeout(resolve, beatEvery)
    const stop = scope.onEnd(() => resolve())
    await promise
    clearTimeout(timer)
    stop()
    this.#waiting.delete(resolve)
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}

const lostCode = 'shared_answer_lost'

/** The maker is gone: whoever has said nothing yet may ask by itself. */
function lost(): UmbelError {
  return new UmbelError('network', 'The request that was making this answer is gone.', { code: lostCode })
}

/** Classes that lie with the answer itself, whoever asks. */
const anybodys: ReadonlySet<string> = new Set(['overloaded', 'server', 'timeout', 'garbage', 'gate'])
/** Classes that depend on who asks, even where the upstream says so. */
const askersOwn: ReadonlySet<string> = new Set(['aborted', 'auth', 'budget', 'credit'])

/** Whether all who wait for an answer get this error. Otherwise each asks by itself. */
export function isShared({ class: kind, details }: UmbelError): boolean {
  if (details.code === lostCode || askersOwn.has(kind)) return false
  return anybodys.has(kind) || kind === 'network' || details.upstream !== undefined
}
