// Cascades by agreement, and votes where cheap models disagree, on recorded answers of real models (zeroeval), run by
// the router's own strategies: node bench/orchestration-data.mjs (Node 22.18 or newer; UMBEL_DATA names the data)
//
// What to run is chosen on the training rows by arithmetic. What it is worth is measured on the public test rows, by
// running each chosen strategy on each row through openRun.
import { aiqLog, costHull, costSpan } from './orchestration/aiq.mjs'
import { chooseAgreements, chooseVote } from './orchestration/choose.mjs'
import { outcomesOf, singles } from './orchestration/outcomes.mjs'
import { recordedRun } from './orchestration/recorded-run.mjs'

const train = outcomesOf('zeroeval', 'train')
const test = outcomesOf('zeroeval', 'test')
const { models } = train

const alone = singles(test)
const span = costSpan(alone)
const zero = aiqLog(alone, span)

const agreements = chooseAgreements(train)
const best = singles(train).reduce(
  (top, { quality }, model, all) => (quality > all[top].quality ? model : top),
  0,
)
const vote = chooseVote(train, { best, times: 1.5 })

const names = (list) => list.map((model) => models[model])
const routes = Object.fromEntries([
  ...agreements.map(({ first, second, strong }, index) => [
    `agree-${index}`,
    agreeing(first, second, models[strong]),
  ]),
  [
    'vote',
    agreeing(vote.first, vote.second, {
      parallel: names(vote.voters),
      aggregate: { vote: { on: 'number', orElse: 'plurality' } },
    }),
  ],
])
const ask = recordedRun(models, routes)

/** The first answers when the second says the same; else whoever is stronger. */
function agreeing(first, second, stronger) {
  return {
    cascade: [models[first], stronger],
    accept: [{ agreement: { with: models[second], on: 'number' } }],
  }
}

async function measure(route) {
  let [quality, cost, calls] = [0, 0, 0]
  for (const row of test.rows) {
    const came = await ask(route, row)
    quality += came.score
    cost += came.cost
    calls += came.calls
  }
  const count = test.rows.length
  return { quality: quality / count, cost: cost / count, calls: calls / count }
}

const points = []
console.log(
  `${test.rows.length} test rows of zeroeval, ${models.length} models; chosen on ${train.rows.length} others\n`,
)
for (const [index, { first, second, strong }] of agreements.entries()) {
  const point = await measure(`agree-${index}`)
  points.push(point)
  const own = signed(aiqLog([...alone, point], span) - zero)
  console.log(
    `${line(point)}, ${own} by itself  ${models[first]} + ${models[second]}, else ${models[strong]}`,
  )
}
const gain = aiqLog([...alone, ...points], span) - zero
console.log(`\nAIQlog of the best mix that never reads the query: ${zero.toFixed(4)}`)
console.log(
  `gain of these cascades, mixed with each other and single models: ${signed(gain)}  (goal +0.0110) ${gain >= 0.011 ? 'met' : 'MISSED'}`,
)
console.log(`corners of the hull: ${costHull([...alone, ...points]).length}`)

const voted = await measure('vote')
const one = alone[best]
const more = 100 * (voted.quality - one.quality)
const times = voted.cost / one.cost
console.log(
  `\nbest single model by the training rows: ${models[best]}, ${(100 * one.quality).toFixed(2)} points`,
)
const top = alone.reduce((found, { quality }, model) => (quality > alone[found].quality ? model : found), 0)
console.log(
  `best single model by the test rows: ${models[top]}, ${(100 * alone[top].quality).toFixed(2)} points`,
)
console.log(`${models[vote.first]} + ${models[vote.second]}, else a vote of ${names(vote.voters).join(', ')}`)
console.log(`${line(voted)}, ${voted.calls.toFixed(2)} calls a query`)
const met = more >= 1.5 && times <= 1.5
console.log(
  `${signed(more, 2)} points at ${times.toFixed(2)} x its cost  (goal +1.50 at 1.50 x) ${met ? 'met' : 'MISSED'}`,
)
const overTop = 100 * (voted.quality - alone[top].quality)
console.log(
  `over the best by the test rows: ${signed(overTop, 2)} points at ${(voted.cost / alone[top].cost).toFixed(2)} x`,
)

function line({ quality, cost }) {
  return `${(100 * quality).toFixed(2)} points, ${(cost / 1e9).toFixed(6)} USD a query`
}

function signed(value, digits = 4) {
  return `${value < 0 ? '' : '+'}${value.toFixed(digits)}`
}
