// CPU of each aggregation over 5 answers of 300 words: node bench/aggregation.mjs (Node 22.18 or newer)
import { EdgeEmbedder } from '../src/embeddings/edge-embedder.ts'
import { best } from '../src/aggregation/best/best.ts'
import { concat } from '../src/aggregation/concat.ts'
import { contrast } from '../src/aggregation/contrast/contrast.ts'
import { merge } from '../src/aggregation/merge/merge.ts'
import { noHeaders } from '../src/core/headers.ts'
import { shippedTable } from './embedder-queries.mjs'
import { synthesisRequest } from '../src/aggregation/synthesis/synthesis-request.ts'
import { vote } from '../src/aggregation/vote/vote.ts'

const ROUNDS = 300

const embedder = new EdgeEmbedder(shippedTable())
const answers = Array.from({ length: 5 }, (_, index) => proseOf(index))
const prose = members(answers)
const json = members(answers.map(jsonOf))
const short = members(['Paris', 'The capital is Paris.', 'Lyon', 'It is Paris, France', 'paris'])
const schema = { type: 'object', properties: { items: { type: 'array' } }, required: ['items'] }
const text = contextOf({ type: 'text' })
const structured = contextOf({ type: 'json_schema', name: 's', schema })

const policies = { 'items[id].price': 'mean', 'items[].note': 'longest', tags: 'union' }
const by = { logprob: 1, agreement: 2, schema: 1, length: 1 }
const cases = {
  'vote, prose': () => vote(prose, { orElse: 'plurality' }, text),
  'vote, JSON': () => vote(json, { orElse: 'plurality' }, structured),
  'vote, short texts': () => vote(short, { orElse: 'plurality' }, text),
  'merge, JSON': () => merge(json, { policies }),
  'best, prose, all scorers': () => best(prose, { by }, text),
  'best, JSON, all scorers': () => best(json, { by }, structured),
  'concat, prose': () => concat(prose),
  'synthesis, prose': () => synthesisRequest(text.request, prose, { seed: 1 }),
  'contrast, prose': () => contrast(prose, {}, text),
}

const spent = Object.fromEntries(
  Object.entries(cases).map(([name, run]) => {
    const milliseconds = median(run)
    console.log(`${name}: ${milliseconds.toFixed(3)} ms`)
    return [name, milliseconds]
  }),
)
/** Milliseconds. */
export const sum = spent['vote, prose'] + spent['merge, JSON'] + spent['best, prose, all scorers']
console.log(`vote + merge + best: ${sum.toFixed(2)} ms (goal 2)`)

/** Five answers to one question: most sentences in common, some of their own, in 300 words. */
function proseOf(index) {
  const common = [
    'The bridge over the strait is 12 km long and was opened in 1998.',
    'It carries four lanes of traffic and a railway line in the middle.',
    'Engineers chose a cable-stayed design because of the strong winds in winter.',
    'The toll for a car is about 30 euros, and cyclists are not allowed to use it.',
    'Every year more than seven million vehicles cross from one side to the other.',
    'Before the bridge was built, a ferry needed an hour for the same distance.',
  ]
  const own = [
    `Report ${index} adds that the towers rise ${200 + index} metres above the sea.`,
    `According to source ${index}, maintenance costs ${5 + index} million dollars a year.`,
  ]
  const words = []
  for (let round = 0; words.length < 300; round += 1) {
    const sentence = (round % 4 === 3 ? own : common)[(round + index) % (round % 4 === 3 ? 2 : 6)]
    words.push(...sentence.split(' '))
  }
  return words.slice(0, 300).join(' ')
}

/** The same words as notes of thirty items. */
function jsonOf(answer, index) {
  const words = answer.split(' ')
  const items = Array.from({ length: 30 }, (_, id) => ({
    id,
    price: id + (id % 7 === 0 ? index : 0),
    note: words.slice(10 * id, 10 * id + 10).join(' '),
  }))
  return JSON.stringify({ items, tags: ['bridge', `tag ${index}`], total: 30 })
}

function members(texts) {
  return texts.map((answer, index) => ({
    name: `m${index}`,
    weight: 1,
    result: {
      id: '',
      model: 'm',
      created: 0,
      content: [{ type: 'text', text: answer }],
      finish: 'stop',
      usage: null,
      logprobs: { content: Array.from({ length: 400 }, () => ({ token: 't', logprob: -0.1 })) },
    },
  }))
}

function contextOf(output) {
  const ask = { role: 'user', content: [{ type: 'text', text: 'What is the capital of France?' }] }
  const request = { messages: [ask], tools: [], toolChoice: { type: 'auto' }, output, headers: noHeaders }
  return { request, embedder }
}

/** Milliseconds of this process's CPU for one call: the median of 7 means, after a round to warm up. */
function median(call) {
  const means = Array.from({ length: 8 }, () => {
    const began = process.cpuUsage()
    for (let round = 0; round < ROUNDS; round += 1) call()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000 / ROUNDS
  })
  return means.slice(1).toSorted((a, b) => a - b)[3]
}
