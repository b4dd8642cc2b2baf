import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, askStream, errorOf } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { easyAsk, hardAsk, kitchenAndMathematics } from '../support/predictors.ts'

const upstream = upstreamForFile()
// It stays cold until something is published: its first request finds that.
const router = routerForFile(() => ({ env }))
const folder = mkdtempSync(join(tmpdir(), 'umbel-predictors-'))
const at = (name: string) => join(folder, name)
let trained = ''

const config = () =>
  baseConfig(upstream(), {
    models: {
      small: { provider: 'up', model: 'answer', price: { input: 0.1, output: 0.4 } },
      large: { provider: 'up', model: 'answer', price: { input: 1, output: 4 } },
      second: { provider: 'up', model: 'answer', price: { input: 0.1, output: 0.4 } },
    },
    routes: {
      default: { use: { select: ['small', 'large'] } },
      careful: {
        use: { cascade: ['small', 'large'], accept: [{ confidence: { goal: { qualityOfLast: 0.99 } } }] },
      },
      doubtful: {
        use: {
          cascade: ['small', 'second', 'large'],
          accept: [{ confidence: { goal: { qualityOfLast: 0.95 }, predictor: 'coins' } }],
        },
      },
    },
  })

/** Nothing is to be seen in a query; the two cheap ones are right where they agree. */
function coins(rows: number) {
  return Array.from({ length: rows }, (_, index) => {
    const toss = (by: number) => (index * by) % 101 < 50
    const right = [toss(37), toss(59), index % 20 !== 0]
    const [small, second, large] = right.map(Number)
    return {
      prompt: `Riddle ${(index * 7919) % 1000}`,
      s: { small, second, large },
      c: { small: 0.0001, second: 0.00011, large: 0.003 },
      a: {
        small: right[0] ? 'yes' : `no ${index}`,
        second: right[1] ? 'yes' : `no, ${index}`,
        large: right[2] ? 'yes' : 'no',
      },
    }
  })
}

function umbel(...args: string[]): Promise<string> {
  const environment = { ...process.env, UMBEL_STATE_DIRECTORY: router().stateDirectory, UMBEL_CONFIG: '' }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['scripts/umbel.mjs', ...args], { env: environment }, (error, out, err) => {
      if (error === null) resolve(out + err)
      else reject(new Error(out + err))
    })
  })
}

beforeAll(async () => {
  const { prompts, outcomes, answers } = kitchenAndMathematics(240)
  const rows = prompts.map((prompt, row) => {
    const [small, large] = [outcomes.scores[2 * row], outcomes.scores[2 * row + 1]]
    const [cheap, dear] = [outcomes.costs[2 * row], outcomes.costs[2 * row + 1]]
    return { prompt, s: { small, large }, c: { small: cheap, large: dear }, a: answers[row] }
  })
  writeFileSync(at('outcomes.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  writeFileSync(
    at('coins.jsonl'),
    coins(320)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  )
  const predictors = { main: { from: 'predictors/main' }, coins: { from: 'predictors/coins' } }
  const written = { ...config(), predictors }
  writeFileSync(at('umbel.jsonc'), JSON.stringify(written, null, 2))
  const file = at('umbel.jsonc')
  trained = await umbel('train', at('outcomes.jsonl'), '--config', file, '--out', at('predictors/main'))
  await umbel('train', at('coins.jsonl'), '--config', file, '--out', at('predictors/coins'))
  await umbel('publish', file)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asking = (content: string) => ({ body: { messages: [{ role: 'user', content }] } })
const askFor = (content: string, body: object = {}, headers: Record<string, string> = {}) =>
  ask(router(), 'auto', { body: { messages: [{ role: 'user', content }], ...body }, headers })
const modelOf = (response: Response) => response.headers.get('x-umbel-model')

describe('trained, published and asked', () => {
  test('training names both models and what always asking one of them comes to', () => {
    expect(trained).toContain('always large, the best')
    expect(trained).toContain('always small, the cheapest')
  })

  test('two kinds of queries go to different models, and the record shows why', async () => {
    const [easy, hard] = await Promise.all([askFor(easyAsk), askFor(hardAsk)])
    expect([modelOf(easy), modelOf(hard)]).toEqual(['small', 'large'])
    const { choices } = await recordOf(router(), hard)
    expect(choices).toMatchObject([
      {
        verb: 'select',
        candidates: ['large', 'small'],
        picked: 'large',
        propensity: 1,
        predicted: { predictor: 'main', unit: 'USD' },
      },
    ])
    const [large = 0, small = 1] = choices[0]?.predicted?.chances ?? []
    expect(large).toBeGreaterThan((small ?? 1) + 0.2)
    expect(choices[0]?.predicted?.costs[0]).toBeGreaterThan(0.001)
  })

  test('the dial moves them: by body, by header, by key', async () => {
    expect(modelOf(await askFor(hardAsk, { umbel: { quality: 0 } }))).toBe('small')
    expect(modelOf(await askFor(easyAsk, {}, { 'x-umbel-quality': '1' }))).toBe('large')
    expect(modelOf(await askFor(hardAsk, { umbel: { maxCost: 0.001 } }))).toBe('small')
    const terms = { name: 'thrifty', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
    const { key } = await createKey(router().kv, { ...terms, quality: 0 }, Date.now())
    const bearer = { authorization: `Bearer ${key}` }
    expect(modelOf(await askFor(hardAsk, {}, bearer))).toBe('small')
    expect(modelOf(await askFor(hardAsk, { umbel: { quality: 1 } }, bearer))).toBe('large')
  })

  test('a cascade by confidence keeps what it can at the cheap one, streamed too', async () => {
    const hard = await ask(router(), 'careful', asking(hardAsk))
    expect(modelOf(hard)).toBe('large')
    const { choices, attempts } = await recordOf(router(), hard)
    expect(choices[0]).toMatchObject({ verb: 'cascade', picked: 'large', predicted: { predictor: 'main' } })
    expect(attempts.at(-1)?.model).toBe('large')
    const easy = await askStream(router(), 'careful', asking(easyAsk))
    expect(modelOf(easy)).toBe('small')
    expect(await easy.text()).toContain('[DONE]')
  })

  test('two cheap ones are asked at once where that was learned, and one answers where they agree', async () => {
    const response = await ask(router(), 'doubtful', asking('Riddle 12'))
    expect(modelOf(response)).toMatch(/^(small|second)$/)
    const { choices, attempts } = await recordOf(router(), response)
    expect(choices[0]?.predicted).toMatchObject({ predictor: 'coins', agreed: true })
    expect(attempts.map(({ model, outcome }) => [model, outcome])).toEqual([
      ['small', 'ok'],
      ['second', 'ok'],
    ])
  })

  test.each<[string, object, Record<string, string>, string]>([
    ['a quality above 1', { umbel: { quality: 1.5 } }, {}, 'umbel.quality'],
    ['a quality that is no number', {}, { 'x-umbel-quality': 'high' }, 'x-umbel-quality'],
    ['a cost of nothing', { umbel: { maxCost: 0 } }, {}, 'umbel.maxCost'],
    ['two words on quality', { umbel: { quality: 1, atLeast: 0.9 } }, {}, 'umbel.atLeast'],
    ['an empty header', {}, { 'x-umbel-max-cost': ' ' }, 'x-umbel-max-cost'],
  ])('%s is a 400 that names it', async (_, body, headers, field) => {
    const response = await askFor(easyAsk, body, headers)
    expect(response.status).toBe(400)
    expect((await errorOf(response)).param).toBe(field)
  })

  test('a cost that nobody answers for says who costs what', async () => {
    const response = await askFor(easyAsk, { umbel: { maxCost: 1e-7 } })
    expect(response.ok).toBe(false)
    expect((await errorOf(response)).message).toContain('small: it is expected to cost')
  })
})
