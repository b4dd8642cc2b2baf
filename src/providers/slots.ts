import type { Scope } from '../core/scope.ts'
import { mostWaiting } from '../core/limits.ts'

/** At most `width` calls wait for headers at once. Local workerd does not enforce the limit, so it is ours to keep. */
export class Slots {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(width = mostWaiting) {
    this.#free = width
  }

  /**
   * Tells how to give the slot back; giving it back twice does nothing. At once where one is free; rejects when the
   * scope ends before there is one: a call that waits behind others still keeps to its own timeout.
   */
  take(scope: Scope): (() => void) | Promise<() => void> {
    if (this.#free === 0) return this.#turn(scope).then(() => this.#held())
    this.#free -= 1
    return this.#held()
  }

  #held(): () => void {
    let held = true
    return () => {
      if (!held) return
      held = false
      const [next] = this.#waiting
      if (next === undefined) this.#free += 1
      else next()
    }
  }

  /** Resolves with a slot handed over. */
  #turn(scope: Scope): Promise<void> {
    return new Promise((resolve, reject) => {
      let stop: (() => void) | undefined
      const turn = () => {
        this.#waiting.delete(turn)
        stop?.()
        resolve()
      }
      stop = scope.onEnd((why) => {
        this.#waiting.delete(turn)
        reject(why)
      })
      if (scope.reason === undefined) this.#waiting.add(turn)
    })
  }
}
