import type { Run, Started } from '../core/run.ts'
import { lost, toUmbelError } from '../core/errors.ts'

/** The next one, which may start before its turn: after a while, or at once with 0. Absent: only at its turn. */
export class Speculation {
  readonly #begin: () => Started
  #started: Started | undefined
  #over = false

  constructor(run: Run, after: number | undefined, begin: () => Started) {
    this.#begin = begin
    if (after === 0) this.#guess()
    else if (after !== undefined) {
      const guess = () => {
        if (!this.#over && this.#started === undefined) this.#guess()
      }
      // A scope that ends while it waits has nothing to start any more.
      run.sleep(after).then(guess, () => {})
    }
  }

  /** Its turn has come. */
  start(): Started {
    this.#over = true
    this.#started ??= this.#begin()
    return this.#started
  }

  /** Its turn will never come. */
  cancel(): void {
    this.#over = true
    this.#started?.abort(lost())
  }

  #guess(): void {
    const started = this.#begin()
    this.#started = started
    started.answer.catch((thrown: unknown) => {
      // What the one before has reserved may be free again by its turn.
      if (!this.#over && toUmbelError(thrown).class === 'budget') this.#started = undefined
    })
  }
}
