// CPU of the gates on five answers of 300 words, and of streams under them: node bench/gates.mjs (Node 22.18 or newer)
import { EdgeEmbedder } from '../src/embeddings/edge-embedder.ts'
import { makeGate, makeRequestGate } from '../src/gates/gate-table.ts'
import { HoldBack } from '../src/gates/window/hold-back.ts'
import { shippedTable } from './embedder-queries.mjs'

const embedder = new EdgeEmbedder(shippedTable())
const sentences = [
  'The Bank of England raised its base rate to 5.25 % in August 2023, the fourteenth rise in a row.',
  'According to Ada Lovelace, who wrote to press@example.org, the price of 1,299 dollars will not change before 2026.',
  'You can call the office in London on +44 20 7946 0958 between nine and five, or write to them at any time.',
  'In other words, a smaller model does well on short questions and a larger one is needed for long chains of thought.',
  'The report names three reasons: energy became 12 % cheaper, wages grew slowly, and fewer people moved house.',
]
const words = (count, offset) => {
  const all = Array.from({ length: 30 }, (_, index) => sentences[(index + offset) % sentences.length])
    .join(' ')
    .split(' ')
  return all.slice(0, count).join(' ')
}
const answers = [0, 1, 2, 3, 4].map((offset) => answerOf(words(300, offset)))
const jsonAnswers = answers.map(({ content: [{ text }] }, index) =>
  answerOf(
    `Here it is:\n\`\`\`json\n${JSON.stringify({ title: `Answer ${index}`, lines: text.match(/.{1,80}/g) })}\n\`\`\``,
  ),
)
const context = {
  request: {
    messages: [
      {
        role: 'user',
        content: [{ type: 'text', text: 'What does the report say about the base rate of the bank?' }],
      },
    ],
    tools: [],
    output: {
      type: 'json_schema',
      schema: {
        type: 'object',
        properties: { lines: { type: 'array', items: { type: 'string' } } },
        required: ['title'],
      },
    },
  },
  embedder,
  sources: [words(300, 0)],
}

const configs = {
  regex: { regex: { mustNot: ['as an ai (language )?model', '\\b\\d{16}\\b'] } },
  words: { words: { mustNot: ['guarantee', 'free of charge', 'lawsuit', 'refund policy'] } },
  length: { length: { words: { min: 10, max: 2000 } } },
  language: { language: 'request' },
  pii: { pii: { action: 'redact' } },
  support: { support: {}, else: 'flag' },
  jsonSchema: { jsonSchema: 'request' },
}
const rows = Object.entries(configs).map(([name, config]) => {
  const gate = makeGate(config)
  const given = name === 'jsonSchema' ? jsonAnswers : answers
  return [name, median(200, () => judged(gate, given))]
})
for (const [name, milliseconds] of rows) print(`${name}, 5 answers of 300 words`, milliseconds)
/** Milliseconds. */
export const sum = rows.reduce((all, [, milliseconds]) => all + milliseconds, 0)
print('all of them', sum)

const ask = {
  messages: [{ role: 'user', content: [{ type: 'text', text: words(300, 1) }] }],
  metadata: {},
  extra: {},
  user: null,
}
for (const config of [{ pii: { action: 'redact', restore: true } }, { injection: { action: 'refuse' } }]) {
  const gate = makeRequestGate(config)
  print(
    `${gate.name}, an ask of 300 words`,
    median(200, () => gate.check(ask, { embedder })),
  )
}

const pieces = answers[0].content[0].text.match(/.{1,4}/gs)
const deltas = pieces.map((text) => [{ type: 'text-delta', id: 't', text }])
for (const name of ['regex', 'words', 'pii']) {
  const { window } = makeGate(configs[name])
  const milliseconds = median(50, () => {
    const hold = new HoldBack(name, window, () => undefined)
    for (const parts of deltas) hold.push(parts)
    hold.end()
  })
  print(`${name}, a stream of ${deltas.length} pieces`, milliseconds)
}

/** Five answers to one request, which nobody has read before. */
function judged(gate, given) {
  const asked = { ...context, request: { ...context.request } }
  return given.map((result) => gate.check(result, asked))
}

function answerOf(text) {
  return { id: 'a', model: 'm', created: 0, content: [{ type: 'text', text }], finish: 'stop', usage: null }
}

function print(what, milliseconds) {
  console.log(`${what}: ${milliseconds.toFixed(3)} ms`)
}

/** Milliseconds of this process's CPU for one call: the median of 7 means. */
function median(calls, call) {
  const means = Array.from({ length: 7 }, () => {
    const began = process.cpuUsage()
    for (let index = 0; index < calls; index++) call()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / calls / 1000
  })
  return means.toSorted((a, b) => a - b)[3]
}
