/** The share of calls that may be slower than the quantile. */
const tail = 0.05
/** With fewer samples none of them is known to be in the slowest twentieth. */
export const fewestSamples = 1 / tail - 1

/**
 * The smallest of the samples that a next one exceeds with a chance of at most 5%: of n samples in order, the k-th
 * is exceeded with a chance of (n + 1 - k) / (n + 1), whatever the distribution. The plain 95th percentile of 64
 * samples would be exceeded by 6%. Null with too few samples.
 * Source: order statistics, e.g. David and Nagaraja, "Order Statistics", section 2.
 */
export function slowQuantile(samples: readonly number[]): number | null {
  const count = samples.length
  if (count < fewestSamples) return null
  const rank = Math.ceil((1 - tail) * (count + 1) - 1e-9)
  return samples.toSorted((left, right) => left - right)[rank - 1] ?? null
}

/** The smallest sample that a share of them does not exceed; null with none. */
export function quantile(samples: readonly number[], share: number): number | null {
  const sorted = samples.toSorted((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

/** The newest samples of something, a fixed number of them. */
export class Ring {
  readonly #size: number
  readonly #samples: number[] = []
  #next = 0

  constructor(size: number) {
    this.#size = size
  }

  add(sample: number): void {
    this.#samples[this.#next] = sample
    this.#next = (this.#next + 1) % this.#size
  }

  get samples(): readonly number[] {
    return this.#samples
  }
}
