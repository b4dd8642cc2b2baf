import { describe, expect, test } from 'vitest'
import type { GateConfig, Node } from '../../src/core/strategy.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { all } from '../harness/all.ts'
import { answerParts, readAnswer } from '../../src/strategies/read-answer.ts'
import {
  cascade,
  errorOf,
  fallback,
  hedge,
  model,
  question,
  runner,
  textOf,
} from '../support/run-strategy.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'

function setUp(behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>>) {
  const models = scriptedModels(behaviours)
  return { ...models, ...runner(models.call) }
}

const streaming = question({ stream: true })
const gated = (...gates: GateConfig[]): Node => model('a', { gates })
const noSecret = (otherwise: string): GateConfig => ({ words: { mustNot: ['secret'] }, else: otherwise })
const short = (otherwise: string): GateConfig => ({ length: { words: { max: 3 } }, else: otherwise })
const long = { text: 'one two three four five' }
const leak = { text: 'the secret is out' }

const textOfParts = (parts: readonly StreamPart[]) =>
  parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('')

describe.each([
  ['a JSON caller', question()],
  ['a streaming caller', streaming],
])('a gated node for %s', (_, request) => {
  test('what passes goes on', async () => {
    const { run, verdicts } = setUp({ a: { text: 'fine' } })
    expect(await textOf(run(gated(short('next'), noSecret('next')), request).answer)).toBe('fine')
    expect(verdicts).toMatchObject([{ path: 'a', model: 'a', outcome: 'accept', gate: null }])
  })

  test.each([
    [short('next'), long],
    [noSecret('next'), leak],
  ])('next is the turn of another, by class gate (%j)', async (gate, text) => {
    const { calls, run, verdicts } = setUp({ a: text, b: { text: 'fine' } })
    const answer = await run(fallback([gated(gate), model('b')]), request).answer
    expect(await textOf(answer)).toBe('fine')
    expect(calls.map((call) => call.model)).toEqual(['a', 'b'])
    expect(verdicts.at(-1)).toMatchObject({ outcome: 'next', gate: Object.keys(gate)[0] })
    const alone = setUp({ a: text })
    const error = await errorOf(alone.run(gated(gate), request).answer)
    expect(error).toMatchObject({ class: 'gate', details: { code: 'gate_failed', model: 'a' } })
  })

  test.each([
    [short('refuse'), long],
    [noSecret('refuse'), leak],
  ])('refuse stops everything (%j)', async (gate, text) => {
    const { calls, run } = setUp({ a: text })
    for (const node of [
      fallback([gated(gate), model('b')]),
      hedge([gated(gate), model('c', { timeout: 5 })], { after: 500 }),
    ]) {
      const error = await errorOf(run(node, request).answer)
      expect(error).toMatchObject({ class: 'gate', details: { code: 'gate_refused', final: true } })
    }
    expect(calls.map((call) => call.model)).toEqual(['a', 'a'])
  })

  test.each([
    [short('retry'), long],
    [noSecret('retry'), leak],
  ])('retry asks the same model once more, told why (%j)', async (gate, text) => {
    const { calls, run, verdicts } = setUp({ a: [text, { text: 'fine' }] })
    expect(await textOf(run(gated(gate), request).answer)).toBe('fine')
    expect(calls.map((call) => call.path)).toEqual(['a', 'a#2'])
    const messages = calls[1]?.request.messages ?? []
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
    expect(verdicts.at(-1)).toMatchObject({ path: 'a#2', outcome: 'accept' })
  })

  test('a second failure is the turn of another', async () => {
    const { calls, run } = setUp({ a: long, b: { text: 'fine' } })
    expect(await textOf(run(fallback([gated(short('retry')), model('b')]), request).answer)).toBe('fine')
    expect(calls.map((call) => call.path)).toEqual([
      'use.fallback[0]',
      'use.fallback[0]#2',
      'use.fallback[1]',
    ])
  })

  test('flag lets it pass, and says so', async () => {
    const { run, verdicts } = setUp({ a: leak })
    expect(await textOf(run(gated(short('flag'), noSecret('flag')), request).answer)).toBe(
      'the secret is out',
    )
    expect(verdicts).toMatchObject([
      { outcome: 'accept', flags: [expect.stringMatching(/^length/), expect.stringMatching(/^words/)] },
    ])
  })

  test('a repair is what goes on', async () => {
    const { run, verdicts } = setUp({ a: { text: 'Here: {"x": 1,}' } })
    const asked = question({ stream: request.stream, response_format: { type: 'json_object' } })
    expect(JSON.parse(await textOf(run(gated({ jsonSchema: 'request' }), asked).answer))).toEqual({ x: 1 })
    expect(verdicts[0]?.outcome).toBe('repair')
  })

  test('a failure of the node stays what it is', async () => {
    const { run } = setUp({ a: 'overloaded' })
    expect((await errorOf(run(gated(noSecret('next')), request).answer)).class).toBe('overloaded')
  })

  test('log-probabilities are asked for by a gate, and not shown', async () => {
    const logprobs = { content: [{ token: 'x', logprob: -0.1 }] }
    const { calls, run } = setUp({ a: { text: 'x', logprobs } })
    const result = await readAnswer(await run(gated({ logprob: { atLeast: -1 } }), request).answer)
    expect(calls[0]?.request.logprobs).toEqual({ top: 0 })
    expect('logprobs' in result).toBe(false)
  })

  test('calls of tools pass gates of text', async () => {
    const content = [{ type: 'tool-call', id: '1', name: 'f', arguments: '{"secret":1}' } as const]
    const { run } = setUp({ a: { content } })
    const result = await readAnswer(await run(gated(short('refuse'), noSecret('refuse')), request).answer)
    expect(result.content).toEqual(content)
  })
})

describe('a stream', () => {
  test('goes on while only a window of it is held back', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
    const { calls, run } = setUp({ a: { text: words, every: 2 } })
    const answer = await run(gated(noSecret('refuse')), streaming).answer
    expect(answer.kind).toBe('parts')
    // Not everything had to come before the first piece went on.
    expect(calls[0]?.taken).toBeLessThan(30)
    expect(calls[0]?.need).toBe('parts')
    expect(await textOf(answer)).toBe(words)
  })

  test('ends in an error before what may not go out, once something has gone out', async () => {
    const before = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
    const { calls, run, verdicts } = setUp({ a: { text: `${before} secret and more and more and more` } })
    const answer = await run(gated(noSecret('next')), streaming).answer
    const parts = (await all(answerParts(answer))).flat()
    expect(textOfParts(parts)).toBe(`${before} `)
    expect(parts.at(-1)).toMatchObject({
      type: 'error',
      error: { class: 'gate', details: { code: 'gate_refused' } },
    })
    expect(verdicts).toMatchObject([{ outcome: 'refuse', gate: 'words', flags: ['words: forbidden secret'] }])
    expect(calls[0]?.taken).toBeLessThan(48)
  })

  test('breaks off before anything went out: another one’s turn', async () => {
    const { run } = setUp({ a: { text: 'a b c d', cut: 3 }, b: { text: 'fine' } })
    const answer = await run(fallback([gated(noSecret('next')), model('b')]), streaming).answer
    expect(await textOf(answer)).toBe('fine')
  })

  test('is replayed whole where a gate cannot judge a part of it', async () => {
    const { calls, run } = setUp({ a: { text: 'fine' } })
    const answer = await run(gated(short('next'), noSecret('next')), streaming).answer
    expect(answer.kind).toBe('whole')
    expect(calls[0]?.need).toBe('whole')
  })

  test('or refused, where the node says so: before any call', async () => {
    const { calls, run } = setUp({})
    const node = model('a', { gates: [short('next')], stream: 'refuse' })
    const error = await errorOf(run(node, streaming).answer)
    expect(error).toMatchObject({ class: 'unsupported', status: 400, details: { param: 'stream' } })
    expect(error.message).toMatch(/"length" needs the whole answer/)
    expect(calls).toHaveLength(0)
    const windowed = model('a', { gates: [noSecret('next')], stream: 'refuse' })
    expect(await textOf(run(windowed, streaming).answer)).toBe('a')
    expect(await textOf(run(node, question()).answer)).toBe('a')
  })

  test('nobody who reads on: the call is ended', async () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ')
    const { run, verdicts } = setUp({ a: { text: words } })
    const answer = await run(gated(noSecret('next')), streaming).answer
    for await (const parts of answerParts(answer)) if (parts.length > 0) break
    expect(verdicts).toHaveLength(1)
  })
})

test('gates of a cascade’s member and of the cascade itself', async () => {
  const { run, verdicts } = setUp({ a: long, b: { text: 'fine' } })
  const node = cascade([gated(short('next')), model('b')], { gates: [short('refuse')] })
  expect(await textOf(run(node).answer)).toBe('fine')
  expect(verdicts.map(({ path, outcome }) => [path, outcome])).toEqual([
    ['use.cascade[0]', 'next'],
    ['use', 'accept'],
  ])
})

const mail = (parts: object = {}) =>
  question({ messages: [{ role: 'user', content: 'Write to ann@example.com' }], ...parts })

describe('gates on the request', () => {
  const redact = { pii: { action: 'redact', restore: true } }
  test.each([[{}], [{ stream: true }]])(
    'what is taken out is put back into the answer (%j)',
    async (mode) => {
      const { calls, run, verdicts } = setUp({ a: { text: 'I wrote to [EMAIL_1] and to [EMAIL_2].' } })
      const answer = await run(gated(redact), mail(mode)).answer
      expect(await textOf(answer)).toBe('I wrote to ann@example.com and to [EMAIL_2].')
      expect(JSON.stringify(calls[0]?.request.messages)).toContain('[EMAIL_1]')
      expect(JSON.stringify(calls[0]?.request.messages)).not.toContain('ann@')
      expect(verdicts[0]).toMatchObject({ model: null, outcome: 'edit', flags: ['pii: email 1'] })
    },
  )

  test('a refusal asks nobody, and is the caller’s', async () => {
    const { calls, run } = setUp({})
    const node = fallback([gated({ pii: { action: 'refuse' } }), model('b')])
    const error = await errorOf(run(node, mail()).answer)
    expect(error).toMatchObject({ class: 'gate', status: 400, details: { code: 'request_refused' } })
    expect(calls).toHaveLength(0)
  })

  test('a flag changes nothing: the caller’s own body goes on', async () => {
    const { calls, run, verdicts } = setUp({})
    await textOf(run(gated({ pii: { action: 'flag' } }), mail()).answer)
    expect(calls[0]).toMatchObject({ need: 'pass' })
    expect(calls[0]?.request.source).not.toBe(null)
    expect(verdicts).toMatchObject([{ outcome: 'accept', flags: ['pii: email 1'] }])
  })

  test('the same kind on the answer', async () => {
    const { run } = setUp({ a: { text: 'Ask bob@example.com' } })
    const node = gated(redact, { pii: { action: 'redact' }, on: 'answer' })
    expect(await textOf(run(node, mail()).answer)).toBe('Ask [EMAIL]')
  })
})
