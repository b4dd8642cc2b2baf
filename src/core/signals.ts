import type { Aim } from './aim.ts'
import type { PredictedQuality } from './predictor.ts'
import type { HasSignal } from './release.ts'

/** What a classifier says of a text. */
export interface Classified {
  readonly label: string
  /** Chance that the label is right, 0 to 1. */
  readonly confidence: number
  readonly runnerUp: { readonly label: string; readonly confidence: number } | null
  readonly threshold: number
  /** `ambiguous`: the label or the runner-up, by a gap too small to tell. `none`: below the threshold. */
  readonly answer: 'label' | 'ambiguous' | 'none'
  /**
   * Of the queries that are for the label or the runner-up, the share for the label less the share for the runner-up:
   * 0 (as good as each other) to 1. Null without a runner-up, and in releases of earlier versions.
   */
  readonly gap: number | null
  /** No label is given: the answer is `none`, or `ambiguous` where the config says that this is none too. */
  readonly abstained: boolean
}

/** What stands for a label where a classifier abstains: no label may be called so. */
export const noLabel = 'none'

/** Facts about one request, each worked out when first read and then kept. */
export interface Signals {
  /** The name that was asked for. */
  readonly model: string
  header(name: string): string | null
  metadata(name: string): string | undefined
  /** The tier of the caller's key. */
  readonly tier: string | null
  /** The newest human ask, as plain text. */
  readonly ask: string
  has(what: HasSignal): boolean
  /** Tokens of the whole request, estimated. */
  readonly tokens: number
  /** The ask as a unit vector; all zeros when it has no known word. */
  readonly vector: Float32Array
  /** What the config's classifier of this name says of the ask; undefined when the ask has no known word. */
  class(name: string): Classified | undefined
  /** What the release's predictor of this name says of the ask; undefined when there is none. */
  predicted(name: string): PredictedQuality | undefined
  /** What the request, or else the caller's key, asks of quality and cost. */
  readonly aim: Aim
}
