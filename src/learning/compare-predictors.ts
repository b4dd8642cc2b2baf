import type { Release } from '../core/release.ts'

/** A predictor that gains less, on rows held out of its training, than the one of its name did before. */
export interface WorsePredictor {
  readonly name: string
  /** What each gains over surface features alone: a tenth of the draws of its rows lies below, a tenth above. */
  readonly earlier: Bounds
  readonly later: Bounds
}

interface Bounds {
  readonly low: number
  readonly high: number
}

type Judged = Pick<Release, 'predictors'>

/** Those whose bounds lie wholly below the earlier ones. Where a report says none, nothing is told. */
export function worsePredictors(earlier: Judged, later: Judged): WorsePredictor[] {
  return Object.entries(later.predictors ?? {}).flatMap(([name, { predictor }]) => {
    const before = earlier.predictors?.[name]?.predictor.report.lead
    const after = predictor.report.lead
    if (before === undefined || before === null || after === undefined || after === null) return []
    return after.high < before.low ? [{ name, earlier: before, later: after }] : []
  })
}
