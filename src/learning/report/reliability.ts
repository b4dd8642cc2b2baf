/** Predictions of about the same confidence, and how often they came true. */
export interface ReliabilityBin {
  /** Confidences from here to the next tenth. */
  readonly from: number
  readonly rows: number
  readonly confidence: number
  readonly share: number
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[]
  /** Mean distance of confidence and share, by rows (Naeini et al. 2015). */
  readonly calibrationError: number
}

const binCount = 10

/** @param came 1 where it came true, else 0; or a score in between */
export function reliabilityOf(confidences: readonly number[], came: readonly number[]): Reliability {
  const sums = Array.from({ length: binCount }, () => ({ rows: 0, confidence: 0, came: 0 }))
  for (const [row, confidence] of confidences.entries()) {
    const bin = sums[Math.min(binCount - 1, Math.max(0, Math.floor(confidence * binCount)))]
    if (bin === undefined) continue
    bin.rows += 1
    bin.confidence += confidence
    bin.came += came[row] ?? 0
  }
  const bins = sums.flatMap(({ rows, confidence, came: true_ }, index) =>
    rows === 0 ? [] : [{ from: index / binCount, rows, confidence: confidence / rows, share: true_ / rows }],
  )
  const distance = bins.reduce((sum, bin) => sum + bin.rows * Math.abs(bin.confidence - bin.share), 0)
  return { bins, calibrationError: confidences.length === 0 ? Number.NaN : distance / confidences.length }
}
