/** Choices from a source of numbers in [0, 1). */
export class Dice {
  readonly #next: () => number

  constructor(next: () => number) {
    this.#next = next
  }

  chance(share: number): boolean {
    return this.#next() < share
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  pick<T>(list: readonly [T, ...T[]]): T
  pick<T>(list: readonly T[]): T | undefined
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)]
  }

  /** Small numbers mostly, at least 1. */
  few(most: number): number {
    let count = 1
    while (count < most && this.chance(0.5)) count += 1
    return count
  }
}
