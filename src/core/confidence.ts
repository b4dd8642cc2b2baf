import type { Classifier } from './release.ts'
import { chanceOf } from './logit.ts'

/**
 * One calibrated number from two views of the same label: how high its logit is, how near its centroid.
 *
 * @param against how like logged rejects the query is, which speaks against every label alike
 */
export function calibratedConfidence(
  calibrator: Classifier['calibrator'],
  logit: number,
  nearness: number,
  against: number,
): number {
  const score =
    (logit - calibrator.logitMean) / calibrator.logitDeviation +
    (nearness - calibrator.centroidMean) / calibrator.centroidDeviation -
    against
  return chanceOf(calibrator.slope * score + calibrator.offset)
}
