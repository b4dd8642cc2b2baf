// Learns the trees that judge wordings in the semantic cache, and prints what they score on hands they have not seen.
// `node bench/cache-pairs/train.mjs [--write] [--show]`. Real neighbours are learned from where data/intents/ is there.
import { readFileSync, writeFileSync } from 'node:fs'
import { asksTheSameByWords, readQuestion } from '../../src/cache/question/asks-the-same.ts'
import { boostTrees } from './boosted-trees.mjs'
import { dot } from '../../src/core/vector.ts'
import { hasRealSets, realPairs, realSets } from './real-pairs.mjs'
import { haveSameFacts } from '../../src/cache/question/same-question-score.ts'
import { leastSimilarity } from '../../src/config/schema/cache-schema.ts'
import { madeFlips } from './made-flips.mjs'
import { pairFeatures } from '../../src/cache/question/pair-features.ts'
import { seededRandom } from '../../src/learning/seeded-random.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

/** Each hand: who wrote the pairs. `own` wrote the gate's tables too, so it is learned from but not scored. */
const hands = {
  own: ['tune', 'held-out', 'written-after'],
  a: ['hands/a'],
  b: ['hands/b'],
  c: ['hands/c'],
  d: ['hands/d'],
  e: ['hands/e'],
}
const options = { trees: 300, depth: 5, rate: 0.06, leaf: 20, ridge: 5, rows: 0.6, features: 0.5 }
/** A wrong answer is worse than a missed one; of real neighbours there are many, and some do ask the same. */
const weightOfFlip = 3
const weightOfNeighbour = 0.04
/** Log odds. Chosen on the table that this prints: 0.3 % of the flips of number, negation and entity pass. */
const threshold = 0.45

const embedder = shippedEmbedder()
const read = new Map()
const pairs = Object.entries(hands).flatMap(([hand, files]) => files.flatMap((file) => pairsIn(file, hand)))
const made = Object.keys(hands).flatMap((hand) => flipsOf(hand))
const names = [...new Set([...pairs, ...made].flatMap(({ features }) => Object.keys(features)))].toSorted()
const signs = names.map(signOf)
const neighbours = hasRealSets
  ? realSets.flatMap((name) => [...neighboursIn(name, learn([...pairs, ...made]))])
  : []
console.log(
  `${pairs.length} pairs of ${Object.keys(hands).length} hands, ${made.length} made flips, ${neighbours.length} real neighbours`,
)

const others = Object.keys(hands).filter((hand) => hand !== 'own')
const scored = others.flatMap((hand) => {
  const model = learn([...[...pairs, ...made].filter((pair) => pair.hand !== hand), ...neighbours])
  return pairs.filter((pair) => pair.hand === hand).map((pair) => ({ ...pair, score: scoreOf(pair, model) }))
})
const flips = scored.filter(isFlip).toSorted((a, b) => b.score - a.score)
console.log(
  'hand: true hits / flips of number, negation, entity / all that differs, in %, by trees of the other hands',
)
for (const share of [0.001, 0.002, 0.003, 0.004, 0.005]) table(flips[Math.floor(share * flips.length)].score)
table(threshold)
if (process.argv.includes('--show')) {
  for (const { score, hand, kind, a, b } of flips.slice(0, 60)) {
    console.log(`${score.toFixed(2)} ${hand} ${kind}: ${a} | ${b}`)
  }
}
if (process.argv.includes('--write')) write(learn([...pairs, ...made, ...neighbours]).trees)

function pairsIn(file, hand) {
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const texts = lines.map((line) => JSON.parse(line)).filter(({ a }) => typeof a === 'string')
  return texts.map((pair) => judged(pair, hand))
}

function flipsOf(hand) {
  const random = seededRandom(1)
  const own = pairs.filter((pair) => pair.hand === hand)
  return madeFlips(own, random).map((pair) => ({ ...judged(pair, hand), isMade: true }))
}

function judged(pair, hand) {
  const [a, b] = [asked(pair.a), asked(pair.b)]
  const isNear = dot(a.vector, 0, b.vector) >= leastSimilarity
  const hasFacts = haveSameFacts(a, b)
  const features = hasFacts ? pairFeatures(a, b) : {}
  return { ...pair, hand, isNear, hasFacts, byWords: isNear && asksTheSameByWords(a, b), features }
}

function asked(text) {
  if (!read.has(text)) read.set(text, readQuestion(text, embedder))
  return read.get(text)
}

/** Questions of other intents that a first model might take for the same: every third one, or they outnumber all. */
function* neighboursIn(name, first) {
  let index = 0
  for (const [a, b] of realPairs(name, embedder, 'learn')) {
    index += 1
    if (a.label === b.label || index % 3 > 0 || !haveSameFacts(a.question, b.question)) continue
    const features = pairFeatures(a.question, b.question)
    if (first.score(rowOf(features)) > 0) yield { same: false, hand: 'neighbour', hasFacts: true, features }
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

function learn(seen) {
  const used = seen.filter(({ hasFacts }) => hasFacts)
  const weights = used.map(({ same, hand, isMade }) => {
    if (hand === 'neighbour') return weightOfNeighbour
    if (isMade) return 1
    return same ? 1 : weightOfFlip
  })
  const rows = used.map(({ features }) => rowOf(features))
  return boostTrees(
    rows,
    used.map(({ same }) => Number(same)),
    weights,
    signs,
    options,
    seededRandom(2),
  )
}

/** What all else in the gate says comes first. */
function scoreOf({ isNear, byWords, hasFacts, features }, model) {
  if (!isNear) return -Infinity
  if (byWords) return Infinity
  return hasFacts ? model.score(rowOf(features)) : -Infinity
}

function isFlip({ same, kind }) {
  return !same && ['number', 'negation', 'entity'].includes(kind)
}

function table(least) {
  const cells = others.map((hand) => {
    const rate = (fits) => {
      const rows = scored.filter((pair) => pair.hand === hand && fits(pair))
      return (100 * rows.filter(({ score }) => score > least).length) / rows.length
    }
    const rates = [rate(({ same }) => same), rate(isFlip), rate(({ same }) => !same)]
    return `${hand} ${rates.map((value) => value.toFixed(value < 10 ? 2 : 1)).join(' / ')}`
  })
  console.log(`above ${least.toFixed(2)}: ${cells.join('   ')}`)
}

/** Puts the trees in place of those that the module holds. */
function write(trees) {
  const target = new URL('../../src/cache/question/same-question-model.ts', import.meta.url)
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n')
  const model = `{
  "features": ${JSON.stringify(names)},
  "threshold": ${threshold},
  "trees": [
${lines}
  ]
}`
  const module = readFileSync(target, 'utf8')
  writeFileSync(
    target,
    module.replace(/const written = `[^`]*`/, () => `const written = \`${model}\``),
  )
}
