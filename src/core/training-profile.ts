/**
 * What a release's training texts were like: later traffic can be held against it. `directions` is [count x
 * dimensions], unit rows, those of widest spread first.
 */
export interface TrainingProfile {
  readonly dimensions: number
  /** Texts with a meaning. */
  readonly rows: number
  /** Of their unit vectors: [dimensions] each. */
  readonly mean: Float32Array
  readonly variance: Float32Array
  readonly directions: Float32Array
  /** The variance along each direction. */
  readonly spreads: readonly number[]
  /** Share of the texts by label, 0 to 1. */
  readonly classes: Readonly<Record<string, number>>
  /** Shares of held-out texts by confidence, in equal steps from 0 to 1; empty where none could be held out. */
  readonly confidence: readonly number[]
  /**
   * What came of each example when its fold was held out, in the order of the release's example index: `1` the right
   * label came out on top, `0` another one, `-` it could not be held out.
   */
  readonly heldOut: string
  /** Share of `1` among those, with the bounds of a 95% bootstrap interval; null where none could be held out. */
  readonly accuracy: { readonly value: number; readonly low: number; readonly high: number } | null
}
