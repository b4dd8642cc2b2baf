import type { HeldOut } from './held-out.ts'

/** An example as it was written. */
export interface LintedExample {
  readonly text: string
  readonly label: string
}

/** What the folds say is wrong with examples. */
export type Lint =
  | {
      readonly kind: 'collision'
      readonly labels: readonly [string, string]
      /** Of the first label's examples, held out, the share that went to the second; and the other way round. */
      readonly shares: readonly [number, number]
    }
  | {
      readonly kind: 'mislabel' | 'hard-negative'
      readonly text: string
      /** The label under which it stands, and the one that it was taken for. */
      readonly label: string
      readonly taken: string
      readonly share: number
    }

/** Two labels collide when they lose this much to each other, both ways together. */
const collides = 0.18

/** An example is in the wrong place when the folds leave it so little where it stands, and give another so much. */
const mislabelled = { own: 0.05, other: 0.8 }
/** It shows what is missing when another label takes more than its own. */
const hard = 0.5

/** Fewer examples of a label held out say nothing of it. */
const fewest = 4

const mostCollisions = 10
const mostExamples = 10

/**
 * Collisions by the mass of the softmax in folds, examples that may stand under the wrong label, and examples of which
 * a label needs more, the worst first.
 *
 * @param labels in the classifier's order; @param examples `row` of what was held out is a position among these; what
 * lies beyond them (descriptions) counts for collisions only
 */
export function lintLabels(
  labels: readonly string[],
  examples: readonly LintedExample[],
  heldOut: readonly HeldOut[],
  labelOf: (row: number) => string,
): Lint[] {
  const place = new Map(labels.map((label, index) => [label, index]))
  const own = heldOut
    .filter(({ stranger, shares }) => !stranger && shares.length > 0)
    .map((row) => ({ ...row, own: place.get(labelOf(row.row)) ?? -1 }))
  const doubtful = own.flatMap((row) => doubtOf(row, labels, examples[row.row]))
  const worst = (kind: 'mislabel' | 'hard-negative') =>
    doubtful
      .filter((lint) => lint.kind === kind)
      .toSorted((one, other) => other.share - one.share)
      .slice(0, mostExamples)
  return [...collisions(own, labels), ...worst('mislabel'), ...worst('hard-negative')]
}

type Placed = HeldOut & { readonly own: number }

function doubtOf({ own, label, shares, right }: Placed, labels: readonly string[], example?: LintedExample) {
  const share = shares.find((each) => each.label === label)?.share ?? 0
  const kept = shares.find((each) => each.label === own)?.share ?? 0
  if (example === undefined || right || share < hard) return []
  const isWrong = kept < mislabelled.own && share > mislabelled.other
  const kind: 'mislabel' | 'hard-negative' = isWrong ? 'mislabel' : 'hard-negative'
  return [{ kind, text: example.text, label: example.label, taken: labels[label] ?? '', share }]
}

function collisions(rows: readonly Placed[], labels: readonly string[]): Lint[] {
  const counts = new Float64Array(labels.length)
  const mass = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const { own, label: best, shares } of rows) {
    counts[own] = (counts[own] ?? 0) + 1
    const said = `${own} ${best}`
    taken.set(said, (taken.get(said) ?? 0) + 1)
    for (const { label, share } of shares) {
      const pair = `${own} ${label}`
      if (label !== own) mass.set(pair, (mass.get(pair) ?? 0) + share)
    }
  }
  const lost = (from: number, to: number) => (mass.get(`${from} ${to}`) ?? 0) / (counts[from] || 1)
  const found: Lint[] = []
  for (const pair of mass.keys()) {
    const [one = 0, other = 0] = pair.split(' ').map(Number)
    // Where examples are few, shares are even though every answer is right; and one wrong answer is a hard example.
    if ((taken.get(pair) ?? 0) + (taken.get(`${other} ${one}`) ?? 0) < 2) continue
    // Each pair once, seen from the label that loses more.
    const [away, back] = [lost(one, other), lost(other, one)]
    if (Math.min(counts[one] ?? 0, counts[other] ?? 0) < fewest) continue
    if (away < back || (away === back && one > other) || away + back < collides) continue
    found.push({ kind: 'collision', labels: [labels[one] ?? '', labels[other] ?? ''], shares: [away, back] })
  }
  return found.toSorted((left, right) => weightOf(right) - weightOf(left)).slice(0, mostCollisions)
}

function weightOf(lint: Lint): number {
  return lint.kind === 'collision' ? lint.shares[0] + lint.shares[1] : lint.share
}

/** A lint in a sentence. */
export function lintSentence(lint: Lint): string {
  if (lint.kind === 'collision') {
    const [one, other] = lint.labels
    const [away, back] = lint.shares
    return `"${one}" and "${other}" collide: held out, ${percent(away)} of "${one}" goes to "${other}", and ${percent(back)} the other way. Make one of both, or give each examples that only it has.`
  }
  const { text, label, taken, share } = lint
  const what = `"${text.slice(0, 80)}" of "${label}" is taken for "${taken}" when held out (${percent(share)})`
  return lint.kind === 'mislabel'
    ? `${what}: does it belong there?`
    : `${what}: add more like it to "${label}".`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`
}
