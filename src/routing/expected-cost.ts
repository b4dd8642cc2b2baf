import type { ModelProfile } from '../core/release.ts'
import { usualPrice } from '../core/usage.ts'
import type { PredictedScores } from './predicted-scores.ts'

/** Tokens of an answer, for want of a prediction. */
const usualAnswer = 500

/** Of a usual mix of tokens; null: not known. */
export function priceOf({ price }: ModelProfile): number | null {
  return price === null ? null : usualPrice(price)
}

/**
 * USD that a model is expected to cost for a request; null: not known. A prediction reads the ask alone, so the input
 * is charged where that is more.
 */
export function expectedCost(
  { price }: ModelProfile,
  inputTokens: number,
  predicted: number | null,
): number | null {
  if (price === null) return predicted
  const input = (inputTokens * price.input) / 1e6
  return predicted === null ? input + (usualAnswer * price.output) / 1e6 : Math.max(predicted, input)
}

/** Costs below it are all alike on the logarithmic scale; predicted ones come in any unit. */
export function leastCost(predicted: PredictedScores | undefined): number {
  if (predicted === undefined) return 1e-3
  const most = Math.max(...predicted.filled.costs)
  return most > 0 ? most * 1e-9 : 1
}
