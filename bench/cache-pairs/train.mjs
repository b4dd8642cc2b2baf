// Learns the trees and networks that judge wordings in the semantic cache, and prints what they score on hands that
// they have not seen:
// `node bench/cache-pairs/train.mjs [--show]`. With `--write` it learns from all of them and writes the module instead.
// Real neighbours are learned from where data/intents/ is there.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { asksTheSameByWords, readQuestion } from '../../src/cache/question/asks-the-same.ts'
import { boostTrees } from './boosted-trees.mjs'
import { dot } from '../../src/core/vector.ts'
import { hasRealSets, realPairs, realSets } from './real-pairs.mjs'
import { haveSameFacts, isExcluded, sameQuestionScore } from '../../src/cache/question/same-question-score.ts'
import { leftOver } from '../../src/cache/question/left-over.ts'
import { leastSimilarity } from '../../src/config/schema/cache-schema.ts'
import { madeFlips } from './made-flips.mjs'
import { matchTerms } from '../../src/cache/question/match-terms.ts'
import { pairFeatures } from '../../src/cache/question/pair-features.ts'
import {
  levelSigns,
  mostLevel,
  readModel,
  sameQuestionModel,
} from '../../src/cache/question/same-question-model.ts'
import { seededRandom } from '../../src/learning/seeded-random.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { trainNetwork, wordsOf } from './train-network.mjs'

/** Each hand: who wrote the pairs. `own` wrote the gate's tables too, so it is learned from but not scored. */
const own = ['tune', 'held-out', 'written-after']
const others = readdirSync(new URL('hands', import.meta.url))
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''))
  .toSorted()
const folds = 4
const options = { trees: 300, depth: 5, rate: 0.06, leaf: 20, ridge: 5, rows: 0.6, features: 0.5 }
const networks = 3
/** A wrong answer is worse than a missed one; of real neighbours there are many, and some do ask the same. */
const weightOfFlip = 3
const weightOfNeighbour = 0.5
/** Log odds. Chosen on the table that this prints and on the pairs in threshold/. */
const threshold = 1.55

const embedder = shippedEmbedder()
const read = new Map()
const vectors = new Map()
const pairs = [
  ...own.flatMap((file) => pairsIn(file, 'own')),
  ...others.flatMap((hand) => pairsIn(`hands/${hand}`, hand)),
]
const made = ['own', ...others].flatMap((hand) => flipsOf(hand))
const names = [...new Set([...pairs, ...made].flatMap(({ features }) => Object.keys(features)))].toSorted()
const signs = names.map(signOf)
const neighbours = hasRealSets
  ? realSets.flatMap((name) => [...neighboursIn(name, growTrees([...pairs, ...made]))])
  : []
console.log(
  `${pairs.length} pairs of ${others.length + 1} hands, ${made.length} made flips, ${neighbours.length} real neighbours`,
)

if (process.argv.includes('--write')) write(learn([...pairs, ...made, ...neighbours]))
else tables()

/** What trees and networks score on hands that they have not seen. */
function tables() {
  const parts = Array.from({ length: folds }, (_, fold) =>
    others.filter((hand, index) => index % folds === fold),
  )
  const scored = parts.flatMap((held) => {
    const seen = [...pairs, ...made].filter(({ hand }) => !held.includes(hand))
    const model = readModel(JSON.stringify(learn([...seen, ...neighbours])))
    const unseen = pairs.filter(({ hand }) => held.includes(hand))
    return unseen.map((pair) => ({ ...pair, score: scoreOf(pair, model) }))
  })
  const flips = scored.filter(isFlip).toSorted((a, b) => b.score - a.score)
  console.log(
    'hand: true hits / flips of number, negation, entity / all that differs, in %, by what other hands taught',
  )
  for (const share of [0.001, 0.002, 0.003, 0.004, 0.005]) {
    table(scored, flips[Math.floor(share * flips.length)].score)
  }
  table(scored, threshold)
  if (!process.argv.includes('--show')) return
  for (const { score, hand, kind, a, b } of flips.slice(0, 100)) {
    console.log(`${score.toFixed(2)} ${hand} ${kind}: ${a} | ${b}`)
  }
}

function pairsIn(file, hand) {
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const texts = lines.map((line) => JSON.parse(line)).filter(({ a }) => typeof a === 'string')
  return texts.map((pair) => judged(pair, hand))
}

function flipsOf(hand) {
  const random = seededRandom(1)
  const written = pairs.filter((pair) => pair.hand === hand)
  return madeFlips(written, random).map((pair) => ({ ...judged(pair, hand), isMade: true }))
}

function judged(pair, hand) {
  const [a, b] = [asked(pair.a), asked(pair.b)]
  const isNear = dot(a.vector, 0, b.vector) >= leastSimilarity
  return { ...pair, hand, isNear, byWords: isNear && asksTheSameByWords(a, b), ...compared(a, b) }
}

function compared(a, b) {
  if (!haveSameFacts(a, b)) return { hasFacts: false, features: {} }
  const match = matchTerms(a.wording(), b.wording())
  const left = leftOver(a, b, match)
  const features = pairFeatures(a, b, match, left)
  return { hasFacts: true, isOut: isExcluded(a, b, match, features), features, left }
}

function asked(text) {
  if (!read.has(text)) read.set(text, readQuestion(text, embedder))
  return read.get(text)
}

/**
 * Questions of other intents that new trees, or what the module holds from the run before, might take for the same: of
 * every third pair, or they outnumber all.
 */
function* neighboursIn(name, first) {
  let index = 0
  for (const [a, b] of realPairs(name, embedder, 'learn')) {
    index += 1
    if (a.label === b.label || index % 3 > 0) continue
    const pair = { same: false, hand: 'neighbour', ...compared(a.question, b.question) }
    if (!pair.hasFacts || pair.isOut) continue
    const before = () => sameQuestionScore(sameQuestionModel(), pair.features, pair.left, vectorOf)
    if (first.score(rowOf(pair.features)) > 0 || before() > 0) yield pair
  }
}

function rowOf(features) {
  return names.map((name) => features[name] ?? 0)
}

/** What can only speak for two questions, what only against them, and what either way. */
function signOf(name) {
  if (/^(?:cosine|wholeCosine|matched|thingTo|deedTo|lightTo|sameAct|sameWay)/.test(name)) return 1
  const either =
    /^(?:ways |thingsAlike|deedsAlike|hasTurning|lengthApart|bySynonym|passive$|passiveTurned|lightOnly|oneModal|turnedVerbsDo)/
  return either.test(name) ? 0 : -1
}

function growTrees(seen) {
  const used = seen.filter(({ hasFacts }) => hasFacts)
  const rows = used.map(({ features }) => rowOf(features))
  const classes = used.map(({ same }) => Number(same))
  return boostTrees(rows, classes, used.map(weightOf), signs, options, seededRandom(2))
}

function weightOf({ same, hand, isMade }) {
  if (hand === 'neighbour') return weightOfNeighbour
  return isMade || same ? 1 : weightOfFlip
}

/** What is learned, as the module holds it: weights rounded to levels. */
function learn(seen) {
  const used = seen.filter(({ hasFacts }) => hasFacts)
  const rows = used.map(({ features }) => rowOf(features))
  const means = names.map((_, index) => meanOf(rows.map((row) => row[index])))
  // A feature that hardly varies is not blown up.
  const deviations = names.map(
    (_, index) => 0.05 + Math.sqrt(meanOf(rows.map((row) => (row[index] - means[index]) ** 2))),
  )
  const examples = used.map((pair, index) => ({
    words: wordsOf(pair.left, vectorOf),
    features: Float32Array.from(rows[index], (value, place) => (value - means[place]) / deviations[place]),
    same: pair.same,
    weight: weightOf(pair),
  }))
  const trained = Array.from({ length: networks }, (_, index) =>
    trainNetwork(examples, seededRandom(index + 3)),
  )
  return {
    features: names,
    means: means.map(short),
    deviations: deviations.map(short),
    threshold,
    trees: growTrees(seen).trees,
    networks: trained.map(({ outBias, ...matrices }) => ({
      ...Object.fromEntries(Object.entries(matrices).map(([name, values]) => [name, inLevels(values)])),
      outBias: short(outBias),
    })),
  }
}

function vectorOf(word) {
  const found = vectors.get(word) ?? embedder.embedOne(word)
  vectors.set(word, found)
  return found
}

function inLevels(values) {
  const scale = Math.max(...values.map(Math.abs)) / mostLevel || 1
  const levels = Array.from(values, (value) => levelSigns[Math.round(value / scale) + mostLevel])
  return { scale: Number(scale.toPrecision(6)), levels: levels.join('') }
}

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function short(value) {
  return Number(value.toFixed(4))
}

/** What all else in the gate says comes first. */
function scoreOf({ isNear, byWords, hasFacts, isOut, features, left }, model) {
  if (!isNear) return -Infinity
  if (byWords) return Infinity
  return hasFacts && !isOut ? sameQuestionScore(model, features, left, vectorOf) : -Infinity
}

function isFlip({ same, kind }) {
  return !same && ['number', 'negation', 'entity'].includes(kind)
}

function table(scored, least) {
  const rates = (hand) => {
    const judgedPairs = hand === 'all' ? scored : scored.filter((pair) => pair.hand === hand)
    const rate = (fits) => {
      const rows = judgedPairs.filter(fits)
      return (100 * rows.filter(({ score }) => score > least).length) / rows.length
    }
    return [rate(({ same }) => same), rate(isFlip), rate(({ same }) => !same)]
  }
  const cells = ['all', ...others].map(
    (hand) =>
      `${hand} ${rates(hand)
        .map((value) => value.toFixed(value < 10 ? 2 : 1))
        .join(' / ')}`,
  )
  console.log(`above ${least.toFixed(2)}: ${cells.join('   ')}`)
}

function linesOf(list) {
  return list.map((item) => `    ${JSON.stringify(item)}`).join(',\n')
}

/** Puts what was learned in place of what the module holds. */
function write({ trees, networks: trained, ...rest }) {
  const target = new URL('../../src/cache/question/same-question-model.ts', import.meta.url)
  const parts = Object.entries(rest).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},`)
  const model = `{
${parts.join('\n')}
  "trees": [
${linesOf(trees)}
  ],
  "networks": [
${linesOf(trained)}
  ]
}`
  const module = readFileSync(target, 'utf8')
  writeFileSync(
    target,
    module.replace(/const written = `[^`]*`/, () => `const written = \`${model}\``),
  )
}
