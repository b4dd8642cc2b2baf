import type { Nearness } from './word-senses.ts'
import type { LeftOver } from './left-over.ts'
import type { Question } from './read-question.ts'
import { type Term, isDeed, isThing } from './terms.ts'
import { areOpposed } from '../../aggregation/texts/opposed.ts'
import { dot } from '../../core/vector.ts'
import { type Match, unmatched } from './match-terms.ts'
import { wayOf } from './ways-to-ask.ts'
import { orderFeatures } from './order-features.ts'
import { wordSenses } from './word-senses.ts'

const counted = ['n', 'u', 'v', 'j', 'a', 'l', 'i', 'f', 'x', 'd', 'q', 't'] as const

/**
 * What two questions have in common and what not, as numbers by name. All but nearness tell against: the more, the less
 * likely do both ask the same.
 */
export function pairFeatures(
  a: Question,
  b: Question,
  match: Match,
  left: readonly LeftOver[],
): Readonly<Record<string, number>> {
  const [x, y] = [a.wording(), b.wording()]
  const ours = unmatched(x.terms, match.ours)
  const theirs = unmatched(y.terms, match.theirs)
  const lightOnly = [...ours, ...theirs].every(({ kind }) => 'fil'.includes(kind))
  const matched = x.terms.filter((_, index) => match.ours[index] !== 0)
  return {
    ...countFeatures(ours, theirs),
    ...contraryFeatures(ours, theirs, a, b),
    ...nearnessFeatures(left, ours, theirs, a, b),
    ...matchFeatures(matched, match.ours, a, b),
    ...orderFeatures(x.terms, y.terms, match, lightOnly),
    ...formFeatures(a, b),
    lightOnly: Number(lightOnly),
  }
}

function countFeatures(ours: readonly Term[], theirs: readonly Term[]) {
  const features: Record<string, number> = {}
  const count = (name: string, fits: (term: Term) => boolean) => {
    const [x, y] = [ours.filter(fits).length, theirs.filter(fits).length]
    features[`both ${name}`] = Math.min(x, y, 3)
    features[`one ${name}`] = Math.min(Math.abs(x - y), 3)
  }
  for (const kind of counted) count(kind, (term) => term.kind === kind && !term.isName)
  count('name', (term) => term.kind === 'p' || term.isName)
  count('thing', isThing)
  count('content', (term) => isThing(term) || isDeed(term))
  count('turning', ({ isTurning }) => isTurning)
  return features
}

function contraryFeatures(ours: readonly Term[], theirs: readonly Term[], a: Question, b: Question) {
  const senses = wordSenses()
  const pairs = ours.flatMap((x) => theirs.map((y) => [x, y] as const))
  const turns = turnsIn(a) + turnsIn(b)
  return {
    contrary: Math.min(
      pairs.filter(([x, y]) => senses.areContrary(x.lemma, y.lemma) || senses.areContrary(x.text, y.text))
        .length,
      3,
    ),
    opposed: Math.min(pairs.filter(([x, y]) => areOpposed([x.text], [y.text])).length, 2),
    negations: Math.min(Math.abs(a.wording().negations - b.wording().negations), 2),
    turningParity: turns % 2,
    hasTurning: Number(turns > 0),
  }
}

function turnsIn(question: Question): number {
  return question.wording().terms.filter(({ isTurning }) => isTurning).length
}

/** How well the words that are left over fit the other question, by their vectors. */
function nearnessFeatures(
  left: readonly LeftOver[],
  ours: readonly Term[],
  theirs: readonly Term[],
  a: Question,
  b: Question,
) {
  const alone = left.filter((word) => word.near === 0)
  const least = (fits: (term: Term) => boolean, nearness: 'toWord' | 'toWhole') =>
    Math.min(1, ...alone.filter(({ term }) => fits(term)).map((word) => word[nearness]))
  const { vectorOf } = a.wording()
  const near = (x: Term, y: Term) => dot(vectorOf(x.text), 0, vectorOf(y.text))
  const alike = (fits: (term: Term) => boolean) =>
    Math.max(0, ...ours.filter(fits).flatMap((x) => theirs.filter(fits).map((y) => near(x, y))))
  return {
    thingToWord: least(isThing, 'toWord'),
    thingToWhole: least(isThing, 'toWhole'),
    deedToWord: least(isDeed, 'toWord'),
    deedToWhole: least(isDeed, 'toWhole'),
    lightToWhole: least(isLight, 'toWhole'),
    thingsAlike: alike(isThing),
    deedsAlike: alike(isDeed),
    cosine: dot(a.vector, 0, b.vector),
    wholeCosine: dot(a.wording().wholeVector, 0, b.wording().wholeVector),
  }
}

function isLight({ kind }: Term): boolean {
  return 'ali'.includes(kind)
}

function matchFeatures(matched: readonly Term[], near: readonly Nearness[], a: Question, b: Question) {
  const [things, deeds] = [matched.filter(isThing).length, matched.filter(isDeed).length]
  const [x, y] = [a.wording().terms, b.wording().terms]
  const all = [...x, ...y].filter((term) => isThing(term) || isDeed(term)).length
  const at = (level: Nearness) =>
    Math.min(3, x.filter(({ kind }, index) => near[index] === level && 'nvjp'.includes(kind)).length)
  return {
    matchedThings: Math.min(things, 4),
    matchedContent: Math.min(things + deeds, 5),
    noneMatched: Number(things + deeds === 0),
    matchedShare: all === 0 ? 0 : (2 * (things + deeds)) / all,
    byThird: at(1),
    bySynonym: at(2),
  }
}

function formFeatures(a: Question, b: Question) {
  const [x, y] = [a.wording(), b.wording()]
  const [way, other] = [wayOf[x.act], wayOf[y.act]].toSorted()
  const owners = [
    [...a.owners].some((owner) => !b.owners.has(owner)),
    [...b.owners].some((owner) => !a.owners.has(owner)),
  ]
  return {
    sameAct: Number(x.act === y.act),
    sameWay: Number(way === other),
    ...(way !== other && { [`ways ${way} ${other}`]: 1 }),
    tense: Number(clash(a.tense, b.tense)),
    modal: Number(clash(a.modal, b.modal)),
    oneModal: Number((a.modal === undefined) !== (b.modal === undefined)),
    owners: Number(owners.every(Boolean)),
    numberOrder: Number(x.numbers.map(({ raw }) => raw).join() !== y.numbers.map(({ raw }) => raw).join()),
    lengthApart: Math.abs(x.terms.length - y.terms.length) / 5,
  }
}

/** Both say it, and not the same. */
function clash(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}
