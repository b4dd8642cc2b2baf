import { describe, expect, test } from 'vitest'
import type { HeldOut } from '../../src/learning/held-out.ts'
import { lintLabels, lintSentence } from '../../src/learning/lint-labels.ts'

const labels = ['billing', 'refunds', 'weather']
const examples = labels.flatMap((label) =>
  Array.from({ length: 4 }, (_, nth) => ({ text: `${label} ${nth}`, label })),
)
const labelOf = (at: number) => examples[at]?.label ?? ''

/** A held-out row that gives these shares, in the order of the labels. */
function row(at: number, shares: readonly number[]): HeldOut {
  const label = shares.indexOf(Math.max(...shares))
  return {
    row: at,
    label,
    logit: 1,
    nearness: 0.5,
    none: 0,
    margin: 1,
    right: labels[label] === labelOf(at),
    secondRight: false,
    stranger: false,
    reject: false,
    shares: shares.map((share, index) => ({ label: index, share })),
  }
}

const clear = (at: number) =>
  row(
    at,
    [0, 1, 2].map((label) => (labels[label] === labelOf(at) ? 0.96 : 0.02)),
  )
const all = examples.map((_, at) => clear(at))
const lint = (heldOut: readonly HeldOut[]) => lintLabels(labels, examples, heldOut, labelOf)

describe('lints of examples', () => {
  test('nothing to say of labels that folds tell apart', () => {
    expect(lint(all)).toEqual([])
  })

  test('two labels that lose to each other collide, seen from the one that loses more', () => {
    const near = all.map((each) => (each.row < 4 ? row(each.row, [0.7, 0.28, 0.02]) : each))
    // As long as every answer is right, even shares say only that examples are few.
    expect(lint(near)).toEqual([])
    const lost = (wrong: number) =>
      lint(near.map((each) => (each.row < wrong ? row(each.row, [0.3, 0.68, 0.02]) : each))).filter(
        ({ kind }) => kind === 'collision',
      )
    // One that is lost is a hard example.
    expect(lost(1)).toEqual([])
    const found = lost(2)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'collision', labels: ['billing', 'refunds'] })
    expect(lintSentence(found[0] ?? { kind: 'collision', labels: ['', ''], shares: [0, 0] })).toBe(
      '"billing" and "refunds" collide: held out, 48% of "billing" goes to "refunds", and 2% the other way. Make one of both, or give each examples that only it has.',
    )
  })

  test('an example far from its label is in the wrong place; one that another takes shows what is missing', () => {
    const changed = all.map((each) => {
      if (each.row === 0) return row(0, [0.02, 0.03, 0.95])
      return each.row === 5 ? row(5, [0.1, 0.3, 0.6]) : each
    })
    const found = lint(changed).filter(({ kind }) => kind !== 'collision')
    expect(found).toMatchObject([
      { kind: 'mislabel', text: 'billing 0', label: 'billing', taken: 'weather' },
      { kind: 'hard-negative', text: 'refunds 1', label: 'refunds', taken: 'weather' },
    ])
    expect(found.map(lintSentence)).toEqual([
      '"billing 0" of "billing" is taken for "weather" when held out (95%): does it belong there?',
      '"refunds 1" of "refunds" is taken for "weather" when held out (60%): add more like it to "refunds".',
    ])
  })

  test('what was held out with its whole label says nothing of it', () => {
    const strangers = all.map((each) => ({ ...each, ...row(each.row, [0, 0, 1]), stranger: true }))
    expect(lint(strangers)).toEqual([])
  })
})
