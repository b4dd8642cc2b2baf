/** Tokens of one call, in one normal form. Input includes what was cached; output includes reasoning. */
export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedReadTokens?: number
  readonly cachedWriteTokens?: number
  readonly reasoningTokens?: number
  readonly audioInputTokens?: number
  readonly audioOutputTokens?: number
}

/** USD per million tokens. A price that is not known is `null`, never 0. */
export interface Price {
  readonly input: number
  readonly output: number
  /** When absent, cached tokens cost what input costs. */
  readonly cachedRead?: number
  readonly cachedWrite?: number
}

/** USD per million tokens of a usual mix: three of input to one of output. */
export function usualPrice({ input, output }: Price): number {
  return (3 * input + output) / 4
}

/** Sums of money without the last bits of their binary form: 0.000037, not 0.000037000000000000005. */
export function roundedUsd(usd: number): number {
  return Number(usd.toFixed(12))
}

/** More than any call has: an upstream that counts so has miscounted, and has said nothing. */
const mostTokens = 1e9

export function believable(usage: Usage | null): Usage | null {
  if (usage === null) return null
  return Object.values(usage).every((tokens) => tokens <= mostTokens) ? usage : null
}

/** What a call cost, in USD; null when the usage or the price is not known. */
export function costOf(usage: Usage | null, price: Price | null): number | null {
  if (usage === null || price === null) return null
  const read = usage.cachedReadTokens ?? 0
  const written = usage.cachedWriteTokens ?? 0
  const fresh = Math.max(0, usage.inputTokens - read - written)
  return (
    (fresh * price.input +
      read * (price.cachedRead ?? price.input) +
      written * (price.cachedWrite ?? price.input) +
      usage.outputTokens * price.output) /
    1e6
  )
}
