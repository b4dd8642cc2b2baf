import { expect, test } from 'vitest'
import { askStream, json, record } from '../harness/ask.ts'
import { contentOf, readEvents } from '../harness/events.ts'
import { messagesOf } from '../harness/messages-of.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { refusals } from '../upstream/faults.ts'
import { say } from '../upstream/say.ts'
import { answerOf } from './answer-of.ts'
import { exampleAt } from './example.ts'

const small = 'smollm2:135m'
const large = 'smollm2:1.7b'
const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: exampleAt('two-layer-synthesis', { baseUrls: { local: upstream().baseUrl } }),
}))

/** What `small` says first, by how it was told; with sources in sight, something else. */
const member = (first: string, then: string) => (text: string) => (text.includes('source') ? then : first)
const brief = member('Yeast makes gas.', 'Yeast eats sugar.')
const careful = member('Gas of the yeast lifts it.', 'The dough holds the gas.')

test('layer by layer, and the writer streams', async () => {
  upstream().on(small, (exchange) => {
    const told = messagesOf(exchange.seen).join('\n')
    return say(told.includes('one sentence') ? brief(told) : careful(told))(exchange)
  })
  upstream().on(large, say('Yeast makes gas and the dough holds it.', { every: 40 }))
  const response = await askStream(router(), 'auto')
  expect(response.headers.get('x-umbel-model')).toBe('large')
  const stream = await readEvents(response)
  expect(contentOf(stream)).toBe('Yeast makes gas and the dough holds it.')
  const content = stream.events.filter(({ data }) => data.includes('"content":"'))
  expect((content.at(-1)?.after ?? 0) - (content[0]?.after ?? 0)).toBeGreaterThan(80)

  const second = upstream().callsTo(small).slice(2).map(messagesOf).join('\n')
  for (const source of ['Yeast makes gas.', 'Gas of the yeast lifts it.', 'edge/docs'])
    expect(second).toContain(source)
  const writer = messagesOf(upstream().callsTo(large)[0]).join('\n')
  for (const source of ['Yeast eats sugar.', 'The dough holds the gas.', 'at most three sentences'])
    expect(writer).toContain(source)
  expect(writer).not.toContain('Gas of the yeast lifts it.')
  const { attempts, joins } = await recordOf(router(), response)
  expect(attempts).toHaveLength(7)
  expect(joins).toMatchObject([
    { kind: 'synthesize', members: ['brief', 'careful', 'pages'] },
    { kind: 'synthesize', members: ['brief', 'careful', 'pages'] },
  ])
})

test('members that fail: too few are one error that names them', async () => {
  upstream().on(small, refusals['server-error'] ?? say(''))
  await expect(answerOf(router(), 'Why does bread rise?')).rejects.toThrow(
    /1 of at least 2 answers came; failed: .*brief \(server\)/,
  )
})

test('one of three that fails is left out', async () => {
  upstream().on(small, (exchange) =>
    messagesOf(exchange.seen).join().includes('one sentence')
      ? refusals['server-error']?.(exchange)
      : say('Gas lifts it.')(exchange),
  )
  upstream().on(large, say('Gas.'))
  const response = await askStream(router(), 'auto', { body: { stream: false } })
  const { choices } = await json(response)
  expect(record(record(Array.isArray(choices) ? choices[0] : {})['message'])['content']).toBe('Gas.')
  const { joins } = await recordOf(router(), response)
  expect(joins.at(-1)).toMatchObject({ members: ['careful', 'pages'], failed: [{ member: 'brief' }] })
})
