// How well edge/docs finds sections, and what its confidence should be: node scripts/docs-index/evaluate.mjs
// Needs Node 22.18 or newer, and the intent data under UMBEL_DATA (default data/). It takes a minute or so.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findIntentData } from '../embedder/evaluation/intent-data.ts'
import { fitPlatt } from '../../src/learning/platt.ts'
import { marginOf, scoreQuery } from '../../src/providers/edge/docs/rank-sections.ts'
import { projectRoot } from '../self-host/places.mjs'
import { questionTexts } from './training-texts.ts'
import { readDocs } from './read-docs.ts'
import { readRanker } from '../../src/providers/edge/docs/read-ranker.ts'
import { seededRandom } from '../embedder/evaluation/seeded-random.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { trainRanker } from './train-ranker.ts'

const parts = 5
const embedder = shippedEmbedder()
const { sections, questions, strangers } = readDocs(projectRoot)
const texts = questionTexts(questions, sections)
const random = seededRandom(11)
const partOf = texts.map(() => Math.floor(random() * parts))

const heldOut = Array.from({ length: parts }, (_, part) => {
  const ranker = train(texts.filter((_text, index) => partOf[index] !== part))
  return texts.filter((_text, index) => partOf[index] === part).map((text) => rank(text, ranker))
}).flat()
print(`${parts} parts of the questions, each held out`, heldOut)

const whole = train(texts)
const dev = readLines(join(projectRoot, 'test/providers/edge-docs-dev.jsonl'))
print(
  'edge-docs-dev.jsonl',
  questionTexts(dev, sections).map((text) => rank(text, whole)),
)

const folder = findIntentData()
if (folder !== null) {
  const rows = ['train', 'val'].flatMap((name) => readLines(join(folder, `clinc150.oos_${name}.jsonl`)))
  const margins = rows.map(({ text }) => marginOf(scoreQuery(text, whole, embedder)))
  const { slope, offset } = fitPlatt([
    ...heldOut.map(({ margin }) => ({ score: margin, right: true, weight: 100 / heldOut.length })),
    ...margins.map((margin) => ({ score: margin, right: false, weight: 100 / margins.length })),
  ])
  const even = -offset / slope
  console.log(`about Umbel: even ${even.toFixed(2)}, slope ${slope.toFixed(2)}`)
  console.log(`  strangers declined: ${percent(margins, (margin) => margin < even)}`)
  console.log(`  questions declined: ${percent(heldOut, ({ margin }) => margin < even)}`)
}

function train(some) {
  return readRanker(trainRanker(sections, some, strangers, embedder, '').buffer)
}

function rank({ text, section }, ranker) {
  const scores = scoreQuery(text, ranker, embedder)
  const own = scores[section]
  return { place: scores.subarray(0, -1).filter((score) => score > own).length, margin: marginOf(scores) }
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function print(name, ranked) {
  const first = percent(ranked, ({ place }) => place === 0)
  console.log(
    `${name}: right section first ${first}, among three ${percent(ranked, ({ place }) => place < 3)}`,
  )
}

function percent(list, holds) {
  return `${((100 * list.filter(holds).length) / list.length).toFixed(1)} %`
}
