import { mostWaiting } from '../core/limits.ts'

/** At most `width` calls wait for headers at once. Local workerd does not enforce the limit, so it is ours to keep. */
export class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(width = mostWaiting) {
    this.#free = width
  }

  /** Resolves with how to give the slot back; giving it back twice does nothing. */
  async take(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    let held = true
    return () => {
      if (!held) return
      held = false
      const next = this.#waiting.shift()
      if (next === undefined) this.#free += 1
      else next()
    }
  }
}
