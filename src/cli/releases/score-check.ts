import type { Release } from '../../core/release.ts'
import type { Shelf } from './find-release.ts'
import { type ReleaseComparison, compareReleases } from '../../learning/compare-releases.ts'
import { type WorsePredictor, worsePredictors } from '../../learning/compare-predictors.ts'
import { TerminalError } from '../terminal-error.ts'
import { loadNamed } from './find-release.ts'
import { signed } from '../report/figure-text.ts'

/** How a new release does against the live one. */
export interface LiveComparison {
  /** Of the routes' classifier; undefined where that cannot be told. */
  readonly scores: ReleaseComparison | undefined
  readonly predictors: readonly WorsePredictor[]
}

const nothingToTell: LiveComparison = { scores: undefined, predictors: [] }

export async function compareWithLive(release: Release, shelf: Shelf): Promise<LiveComparison> {
  const { live } = shelf.state
  if (live === null || live.release === null) return nothingToTell
  // One that cannot be loaded here, as of another embedder, is no reason to keep a better one back.
  const serving = await loadNamed(live.version, shelf).catch(() => undefined)
  if (serving === undefined) return nothingToTell
  return { scores: compareReleases(serving, release), predictors: worsePredictors(serving, release) }
}

/** Throws where the new release scores below the live one beyond what chance explains. */
export function refuseWorse({ scores, predictors }: LiveComparison, name: string, version: string): void {
  const lines = [
    ...(scores?.isWorse === true ? [scoreLine(scores)] : []),
    ...predictors.map((worse) => predictorLine(worse)),
  ]
  if (lines.length === 0) return
  throw new TerminalError(
    [
      `${name} scores below version ${version}, which is live; nothing was changed.`,
      ...lines,
      'Publish it all the same: umbel publish --force',
    ].join('\n'),
  )
}

/** `predictor main: held out, it gains +0.0010 to +0.0040 over surface features, live +0.0080 to +0.0120` */
function predictorLine({ name, earlier, later }: WorsePredictor): string {
  return `predictor ${name}: held out, it gains ${gainsBetween(later)} over surface features, live ${gainsBetween(earlier)}`
}

function gainsBetween({ low, high }: WorsePredictor['later']): string {
  return `${signed(low)} to ${signed(high)}`
}

/** `held out, of 140 examples in common: 81.4% right, live 92.1%; difference -10.7 points (95%: -15.7 to -5.7)` */
export function scoreLine({ rows, paired, earlier, later, difference }: ReleaseComparison): string {
  const held = `held out, of ${paired ? `${rows} examples in common` : 'the examples of each'}: ${percent(later)} right`
  if (difference.value === 0) return `${held}, as live`
  const bounds = `95%: ${points(difference.low)} to ${points(difference.high)}`
  return `${held}, live ${percent(earlier)}; difference ${points(difference.value)} points (${bounds})`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function points(share: number): string {
  const text = (100 * share).toFixed(1)
  return share > 0 ? `+${text}` : text
}
