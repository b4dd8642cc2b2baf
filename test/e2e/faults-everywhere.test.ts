import { describe, expect, test } from 'vitest'
import { ask, askStream, errorOf, json, record } from '../harness/ask.ts'
import { baseConfig, env, price } from '../harness/base-config.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'
import type { RequestRecord } from '../../src/core/record.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { say } from '../upstream/say.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()

/** Every way in which the upstream misbehaves. */
const faults = [
  'server-error',
  'rate-limited',
  'bad-request',
  'reset-before',
  'reset-before-content',
  'reset-mid-stream',
  'reset-mid-event',
  'stall-before-headers',
  'stall-before-first-token',
  'stall-mid-stream',
  'stall-mid-json',
  'early-end',
  'garbage',
  'garbage-stream',
  'html',
  'empty-stream',
  'error-in-stream',
  'error-after-content',
  'cut-json',
  'drip',
]

const timeout = '900ms'
const accept = [{ words: { mustNot: ['unsure'] } }]
const vote = { vote: { on: 'text', orElse: 'plurality' } }

/** Each verb with the faulty model (`x`) in each of its positions. */
const places: Readonly<Record<string, (x: string) => object>> = {
  'hedge, first': (x) => ({ hedge: [x, 'good'], after: '100ms' }),
  'hedge, second': (x) => ({ hedge: ['slow', x], after: '50ms' }),
  'hedge at once': (x) => ({ hedge: [x, 'slow'] }),
  'cascade, cheap': (x) => ({ cascade: [x, 'good'], accept }),
  'cascade, middle': (x) => ({ cascade: ['doubtful', x, 'good'], accept }),
  'cascade, last': (x) => ({ cascade: ['doubtful', x], accept }),
  'cascade, speculated': (x) => ({ cascade: ['doubtful', x], accept, speculative: true }),
  'cascade, opinion': (x) => ({ cascade: ['good', 'slow'], accept: [{ agreement: { with: x } }] }),
  'parallel, first': (x) => ({ parallel: [x, 'good', 'slow'], aggregate: vote }),
  'parallel, last': (x) => ({ parallel: ['good', 'slow', x], aggregate: vote }),
  'parallel, all': (x) => ({ parallel: [x, x], aggregate: vote }),
  'synthesis, member': (x) => ({ parallel: [x, 'good'], aggregate: { synthesize: { by: 'judge' } } }),
  'synthesis, aggregator': (x) => ({ parallel: ['good', 'slow'], aggregate: { synthesize: { by: x } } }),
  'gated stream': (x) => ({ fallback: [{ model: x, gates: accept }, 'good'] }),
  'gated whole': (x) => ({ fallback: [{ model: x, gates: [{ length: { words: { max: 99 } } }] }, 'good'] }),
  'sequence, first': (x) => ({ sequence: [x, 'good'] }),
  'sequence, last': (x) => ({ sequence: ['good', x] }),
  'sequence, last with else': (x) => ({ sequence: ['good', { use: x, else: 'slow' }] }),
  'sequence, else': (x) => ({ sequence: [{ use: 'up/server-error', else: x }, 'good'] }),
  'sequence, side by side': (x) => ({ sequence: [{ name: 'both', all: [x, 'good'] }, 'slow'] }),
  'switch, chooser': (x) => ({
    switch: [{ name: 'one', description: 'Anything', use: 'good' }],
    by: x,
    else: 'slow',
  }),
  'switch, branch': (x) => ({ switch: [{ when: {}, use: x }], else: 'good' }),
  'switch, else': (x) => ({ switch: [{ when: { has: 'image' }, use: 'good' }], else: x }),
}

const routes = Object.fromEntries(
  Object.values(places).flatMap((place, index) =>
    faults.map((fault) => [
      `r${index}-${fault}`,
      { use: { ...place(`up/${fault}`), timeout, commitAfter: false, firstTokenTimeout: '400ms' } },
    ]),
  ),
)

const router = routerForFile(() => {
  upstream().on('good', say('gooood answer'))
  upstream().on('slow', say('slooow answer', { after: 200 }))
  upstream().on('judge', say('juuudge answer'))
  upstream().on('doubtful', say('unsure'))
  const models = Object.fromEntries(
    ['good', 'slow', 'judge', 'doubtful'].map((name) => [name, { provider: 'up', price }]),
  )
  return { config: baseConfig(upstream(), { models, routes }), env }
})

/** What each model says begins with a word of its own: two of them in one answer are a splice. */
const marks = ['gooood', 'slooow', 'juuudge', 'Grüße', 'unsure']

function checkText(text: string): void {
  expect(marks.filter((mark) => text.includes(mark)).length, text).toBeLessThanOrEqual(1)
}

async function closed(response: Response): Promise<RequestRecord> {
  return until('every attempt is closed', async () => {
    const saved = await recordOf(router(), response)
    return saved.attempts.every(({ outcome }) => outcome !== 'open') ? saved : undefined
  })
}

async function checkRecord(response: Response, failed: boolean): Promise<void> {
  const saved = await closed(response)
  expect(saved.attempts.length).toBeGreaterThan(0)
  expect(saved.error === null).toBe(!failed)
}

async function checkJson(route: string): Promise<void> {
  const response = await ask(router(), route)
  const failed = response.status !== 200
  if (failed) expect(String((await errorOf(response))['message']).length).toBeGreaterThan(5)
  else {
    const { choices } = await json(response)
    const [choice] = Array.isArray(choices) ? choices.map(record) : []
    checkText(String(record(choice?.['message'])['content']))
  }
  await checkRecord(response, failed)
}

async function checkStream(route: string): Promise<void> {
  const response = await askStream(router(), route)
  if (response.status !== 200) {
    expect(String((await errorOf(response))['message']).length).toBeGreaterThan(5)
    return checkRecord(response, true)
  }
  const stream = await readEvents(response)
  expect(stream.broken).toBe(false)
  checkText(contentOf(stream))
  const error = errorAtEnd(stream)
  const saved = await closed(response)
  expect(saved.attempts.length).toBeGreaterThan(0)
  // What passes untouched passes with its early end, and the record says that nobody looked.
  if (saved.attempts.some(({ outcome }) => outcome === 'unverified')) return
  expect(stream.events.at(-1)?.data === '[DONE]' || error !== undefined).toBe(true)
  expect(saved.error === null).toBe(error === undefined)
}

describe.each(Object.keys(places).map((name, index) => [name, index] as const))('%s', (_name, index) => {
  test.concurrent.each(faults)('%s: an answer or one clear error, JSON and streamed', async (fault) => {
    const began = Date.now()
    const route = `route/r${index}-${fault}`
    await Promise.all([checkJson(route), checkStream(route)])
    expect(Date.now() - began).toBeLessThan(4000)
  })
})
