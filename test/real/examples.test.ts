import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Child } from './child.ts'
import { answerOf } from '../examples/answer-of.ts'
import { type ExampleName, exampleAt } from '../examples/example.ts'
import { readEvents, contentOf } from '../harness/events.ts'
import { recordOf } from '../harness/record-of.ts'
import { type Model, modelName, startModel } from './model.ts'
import { startRouter } from './start-router.ts'

/** The examples with real tokens and real log-probabilities: one small model under all of their models' names. */
const folder = mkdtempSync(join(tmpdir(), 'umbel-real-examples-'))
let model: Model
beforeAll(async () => {
  model = await startModel()
})
afterAll(async () => {
  await model.stop()
  rmSync(folder, { recursive: true, force: true })
})

function exampleForFile(name: ExampleName): () => { readonly url: string } {
  let router: (Child & { readonly url: string }) | undefined
  beforeAll(async () => {
    const file = join(folder, `${name}.jsonc`)
    const config = exampleAt(name, { baseUrls: { local: `${model.url}/v1` }, upstream: modelName })
    writeFileSync(file, JSON.stringify(config))
    router = await startRouter(join(folder, name), { UMBEL_CONFIG: file })
  })
  afterAll(() => router?.stop())
  return () => {
    if (router === undefined) throw new Error('npm start has not started.')
    return router
  }
}

describe('cheap-to-strong', () => {
  const router = exampleForFile('cheap-to-strong')

  it('accepts what the model was sure of', async () => {
    const answered = await answerOf(router(), 'What is the capital of France?')
    expect(answered).toMatchObject({ model: 'cheap', text: expect.stringContaining('Paris') })
    const { verdicts, attempts } = await recordOf(router(), answered.response)
    expect(verdicts.at(-1)).toMatchObject({ model: 'cheap', outcome: 'accept' })
    expect(attempts.map((attempt) => attempt.model)).toEqual(['edge/calc', 'cheap'])
  })

  it('goes on by its log-probabilities where it was not', async () => {
    const answered = await answerOf(router(), 'Who wrote Hamlet?')
    expect(answered.model).toBe('strong')
    const { verdicts } = await recordOf(router(), answered.response)
    const last = verdicts.at(-1)
    expect(last).toMatchObject({ model: 'cheap', outcome: 'next', gate: 'logprob' })
    const mean = Number(/mean (-[\d.]+)/.exec(last?.why ?? '')?.[1])
    expect(mean).toBeLessThan(-0.4)
    expect(mean).toBeGreaterThan(-10)
  })
})

describe('extraction-vote', () => {
  const router = exampleForFile('extraction-vote')

  it('answers with the JSON of two readings, and stops the third', async () => {
    const answered = await answerOf(router(), [
      { role: 'user', content: 'Bill from Acme Ltd, you owe 12.50 EUR for cables.' },
      { role: 'assistant', content: '{"vendor": "Acme Ltd", "total": 12.5, "currency": "EUR"}' },
      { role: 'user', content: 'Receipt: Blue Lake Cafe, two coffees, 7.20 USD in all.' },
      { role: 'assistant', content: '{"vendor": "Blue Lake Cafe", "total": 7.2, "currency": "USD"}' },
      {
        role: 'user',
        content:
          'Invoice 2041 of Norden Paper: 120 boxes of paper, total due 348.00 USD, payable in 30 days.',
      },
    ])
    expect(JSON.parse(String(answered.text))).toEqual({
      vendor: 'Norden Paper',
      total: 348,
      currency: 'USD',
    })
    const { attempts, joins } = await recordOf(router(), answered.response)
    expect(attempts.map(({ outcome }) => outcome).toSorted()).toEqual(['aborted', 'ok', 'ok'])
    expect(joins).toMatchObject([{ kind: 'vote', failed: [] }])
  })
})

describe('two-layer-synthesis', () => {
  const router = exampleForFile('two-layer-synthesis')

  it('asks in two layers, and the writer streams', async () => {
    const messages = [{ role: 'user', content: 'What is the capital of France?' }]
    const response = await fetch(`${router().url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'auto', stream: true, messages }),
    })
    const stream = await readEvents(response)
    expect(contentOf(stream).length).toBeGreaterThan(10)
    expect(stream.events.at(-1)?.data).toBe('[DONE]')
    const { attempts, joins, model: by } = await recordOf(router(), response)
    expect(attempts.map((attempt) => attempt.model)).toEqual([
      'small',
      'small',
      'edge/docs',
      'small',
      'small',
      'edge/docs',
      'large',
    ])
    expect(attempts.every(({ outcome }) => outcome === 'ok' || outcome === 'unverified')).toBe(true)
    expect(joins.map(({ members }) => members)).toEqual([
      ['brief', 'careful', 'pages'],
      ['brief', 'careful', 'pages'],
    ])
    expect(by).toBe('large')
  })
})

describe('meta-model-switch', () => {
  const router = exampleForFile('meta-model-switch')

  it('answers whatever so small a model replies when it has to choose', async () => {
    const answered = await answerOf(router(), 'What is 15% of 240?')
    expect(['edge/calc', 'edge/auto', 'edge/docs', 'chat', 'writer']).toContain(answered.model)
    const { choices, attempts } = await recordOf(router(), answered.response)
    expect(choices).toMatchObject([{ verb: 'switch' }])
    expect(attempts[0]).toMatchObject({ model: 'meta', outcome: 'ok', upstream: modelName })
  })
})
