import type { PredictorReport } from '../../core/predictor.ts'

export interface Verdict {
  readonly useful: boolean
  readonly words: string
}

/** Whether a predictor is worth its place, in a sentence. What does not beat surface features has learned nothing. */
export function verdictOf({ gain, surfaceGain, lead, perModel, rows }: PredictorReport): Verdict {
  if (gain === null || surfaceGain === null) {
    const words = `Too few rows to say whether it is of use: 200 in which every model was tried are needed, of ${rows} here. Do not rely on it yet.`
    return { useful: false, words }
  }
  if (perModel.length < 2) {
    return { useful: false, words: 'With one model there is nothing to choose.' }
  }
  const ahead = gain - surfaceGain
  if (gain <= 0) {
    return {
      useful: false,
      words: `Not useful: it gains ${signed(gain)} over a mix that never reads the query. Leave it away, or train it on more rows.`,
    }
  }
  const surface = 'the length and the look of a query'
  if (ahead <= 0) {
    const words = `Not useful: ${surface} alone gain ${signed(surfaceGain)}, it gains ${signed(gain)}: it has learned nothing from what queries say. Leave it away, or train it on more rows.`
    return { useful: false, words }
  }
  const range = lead ? ` (${signed(lead.low)} to ${signed(lead.high)})` : ''
  if (lead && lead.low <= 0) {
    const words = `Not shown to be useful: it beats ${surface} by ${signed(ahead)}${range}, which may be luck. More rows would tell.`
    return { useful: false, words }
  }
  return { useful: true, words: `Useful: it beats ${surface} by ${signed(ahead)}${range}.` }
}

/** Areas differ in the third digit behind the point. */
export function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`
}
