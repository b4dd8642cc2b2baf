import type { Classifier, Release } from '../../core/release.ts'
import type { Flip } from './flip.ts'
import type { WhatIf } from './what-if.ts'
import { alteredSignals } from './altered-signals.ts'
import { bisect } from './bisect.ts'
import { dot } from '../../core/vector.ts'

/** Logits: beyond this a score does not move anything. */
const furthest = 50

/**
 * How much higher a route's score (its logit) has to be for the route to win, found by deciding under releases with
 * that score raised; or, of the route that won, how much lower for it to lose.
 */
export function otherScore(whatIf: WhatIf, label: string): Flip[] {
  const { release, decision } = whatIf.decided
  const { classifier } = release
  const row = classifier?.labels.indexOf(label) ?? -1
  if (classifier === null || row < 0) return []
  const isWinner = decision.route === label && decision.reason === 'classified'
  const moved = (by: number) => whatIf.release(withScore(release, classifier, row, isWinner ? -by : by))
  const by = bisect(furthest, (value) => (isWinner ? moved(value).flips : moved(value).route === label))
  if (by === undefined) return []
  const change = `score of ${label} ${by.toFixed(2)} ${isWinner ? 'lower' : 'higher'}`
  return [{ kind: 'score', change, by, ...moved(by) }]
}

function withScore(release: Release, classifier: Classifier, row: number, by: number): Release {
  const bias = Float32Array.from(classifier.bias)
  bias[row] = (bias[row] ?? 0) + by
  return { ...release, classifier: { ...classifier, bias } }
}

/**
 * How similar to the nearest example of a route a query has to be for that route to win: the query's vector is moved
 * towards the example's until the decision is the route.
 */
export function moreSimilar(whatIf: WhatIf, label: string): Flip[] {
  const { release, signals } = whatIf.decided
  const nearest = nearestOf(label, signals.vector, release)
  if (nearest === undefined || whatIf.decided.decision.route === label) return []
  const at = (share: number) => between(signals.vector, nearest.vector, share)
  const decideAt = (share: number) => whatIf.signals(alteredSignals(signals, { vector: at(share) }))
  const share = bisect(1, (value) => decideAt(value).route === label)
  if (share === undefined) return []
  const by = dot(nearest.vector, 0, at(share))
  const now = nearest.similarity.toFixed(2)
  const change = `as similar as ${by.toFixed(2)} to "${shortened(nearest.text)}" (now ${now})`
  return [{ kind: 'similarity', change, by, ...decideAt(share) }]
}

/** Characters of an example that are told. */
const toldOf = 36

function shortened(text: string): string {
  return text.length <= toldOf ? text : `${text.slice(0, toldOf - 1)}…`
}

function nearestOf(label: string, vector: Float32Array, { exampleIndex }: Release) {
  const { texts, dimensions, vectors } = exampleIndex
  const rows = texts.flatMap(({ text, label: own }, row) => {
    if (own !== label) return []
    const example = vectors.subarray(row * dimensions, (row + 1) * dimensions)
    return [{ text, vector: example, similarity: dot(example, 0, vector) }]
  })
  return rows.toSorted((one, other) => other.similarity - one.similarity)[0]
}

function between(from: Float32Array, to: Float32Array, share: number): Float32Array {
  const mixed = from.map((value, index) => (1 - share) * value + share * (to[index] ?? 0))
  const length = Math.hypot(...mixed)
  return length === 0 ? mixed : mixed.map((value) => value / length)
}
