import { type LeftOver, leftOver } from './left-over.ts'
import type { Question } from './read-question.ts'
import { type SameQuestionModel, type Tree, sameQuestionModel } from './same-question-model.ts'
import { asksWithDo } from './order-features.ts'
import { type Match, matchTerms } from './match-terms.ts'
import { networkScore } from './same-question-network.ts'
import { pairFeatures } from './pair-features.ts'
import { mayShareAnswer } from './ways-to-ask.ts'
import { isCountedOtherwise } from './counted-otherwise.ts'
import { isTurnedRound } from './turned-round.ts'
import {
  areShort,
  measuresInstead,
  sameCodes,
  sameExcess,
  sameNumbers,
  sameQuestionWords,
  sameQuotations,
} from './same-facts.ts'

/**
 * Whether two wordings ask the same: boosted trees over what they share and what not (Friedman 2001; Chen and Guestrin
 * 2016, with monotone constraints), and networks that also see the words that are left over. Learned by
 * bench/cache-pairs/train.mjs.
 */
export function isLikelySame(a: Question, b: Question): boolean {
  if (!haveSameFacts(a, b)) return false
  const match = matchTerms(a.wording(), b.wording())
  const left = leftOver(a, b, match)
  const features = pairFeatures(a, b, match, left)
  if (isExcluded(a, b, match, features)) return false
  const model = sameQuestionModel()
  return sameQuestionScore(model, features, left, a.wording().vectorOf) > model.threshold
}

/** What no likelihood makes up for, once words are matched. */
export function isExcluded(
  a: Question,
  b: Question,
  match: Match,
  features: Readonly<Record<string, number>>,
): boolean {
  const [ours, theirs] = [a.wording(), b.wording()]
  return (
    isTurnedRound(ours, theirs, match) ||
    isCountedOtherwise(ours, theirs, match) ||
    isOnlyForm(a, b, features)
  )
}

/**
 * Where no word of meaning is left over, what may be done is not what should be, an order is not a question of how, and
 * with the very same words who was is not who is, nor what it caused what caused it.
 */
function isOnlyForm(a: Question, b: Question, features: Readonly<Record<string, number>>): boolean {
  const has = (name: string) => (features[name] ?? 0) > 0
  const acts = [a.wording().act, b.wording().act]
  if (acts.includes('do') && acts.includes('how-to') && !has('one content') && !has('both content'))
    return true
  if (!has('lightOnly')) return false
  const modals = [a.modal, b.modal]
  if (has('modal') || (acts.includes('may') && (modals.includes('should') || modals.includes('must'))))
    return true
  if (!has('sameAct') || has('bySynonym')) return false
  const isTurned = has('turnedThings') || has('turnedVerbs')
  return has('tense') || (isTurned && asksWithDo(a.wording().terms) !== asksWithDo(b.wording().terms))
}

/** No likelihood makes up for another number, quotation or code, or for an answer of another kind. */
export function haveSameFacts(a: Question, b: Question): boolean {
  if (a.facts !== b.facts || !sameQuotations(a, b)) return false
  const [ours, theirs] = [a.wording(), b.wording()]
  return (
    areShort(ours.terms, theirs.terms) &&
    mayShareAnswer(ours.act, theirs.act) &&
    sameNumbers(ours.numbers, theirs.numbers) &&
    sameCodes(ours.terms, theirs.terms) &&
    sameQuestionWords(ours.terms, theirs.terms) &&
    sameExcess(ours, theirs) &&
    !measuresInstead(ours, theirs) &&
    !measuresInstead(theirs, ours)
  )
}

/** The log odds that both ask the same, as the training pairs have it: the trees' and the mean of the networks'. */
export function sameQuestionScore(
  { features: names, means, deviations, trees, networks }: SameQuestionModel,
  features: Readonly<Record<string, number>>,
  left: readonly LeftOver[],
  vectorOf: (word: string) => Float32Array,
): number {
  const row = names.map((name) => features[name] ?? 0)
  const scaled = row.map((value, index) => (value - (means[index] ?? 0)) / (deviations[index] ?? 1))
  const grown = trees.reduce<number>((sum, tree) => sum + valueOf(tree, row), 0)
  const all = networks.map((network) => networkScore(network, left, scaled, vectorOf))
  return grown + all.reduce((sum, score) => sum + score, 0) / all.length
}

function valueOf(tree: Tree, row: readonly number[]): number {
  let node = 0
  for (;;) {
    const feature = tree[node] ?? -1
    const number = tree[node + 1] ?? 0
    if (feature < 0) return number
    node = 4 * (tree[node + ((row[feature] ?? 0) <= number ? 2 : 3)] ?? 0)
  }
}
