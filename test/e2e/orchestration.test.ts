import { describe, expect, test } from 'vitest'
import { ask, askStream, errorOf, json, post, question, record } from '../harness/ask.ts'
import { baseConfig, env, price, usualCost } from '../harness/base-config.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { say } from '../upstream/say.ts'
import { stallBeforeFirstToken, stallBeforeHeaders } from '../upstream/faults.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const models = Object.fromEntries(
  ['a', 'b', 'c', 'cheap', 'strong', 'second', 'judge'].map((name) => [name, { provider: 'up', price }]),
)
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models,
    routes: {
      race: { use: { hedge: ['a', 'b'] } },
      hedged: { use: { hedge: ['a', 'b'], after: '150ms' } },
      rationed: { use: { hedge: ['a', 'b'], after: '50ms', budget: { requests: 0.01 } } },
      cascade: {
        use: { cascade: ['cheap', 'strong'], accept: [{ words: { mustNot: ['not sure'] } }] },
      },
      sure: { use: { cascade: ['cheap', 'strong'], accept: [{ logprob: { atLeast: -0.5 } }] } },
      agreeing: {
        use: { cascade: ['cheap', 'strong'], accept: [{ agreement: { with: 'second' } }] },
      },
      speculative: {
        use: {
          cascade: ['cheap', 'strong'],
          accept: [{ words: { mustNot: ['not sure'] } }],
          speculative: '50ms',
        },
      },
      vote: { use: { parallel: ['a', 'b', 'c'], aggregate: { vote: {} } } },
      capped: { use: { parallel: ['a', 'b'], aggregate: { concat: {} }, budget: { usd: 1 } } },
      sections: { use: { parallel: ['a', 'b', 'c'], aggregate: { concat: {} } } },
      both: { use: { parallel: ['a', 'b'], aggregate: { concat: {} }, minimum: 2 } },
      mixture: { use: { parallel: ['a', 'b'], aggregate: { synthesize: { by: 'judge', layers: 2 } } } },
      late: { use: { parallel: ['a', 'b'], aggregate: { concat: {} }, minimum: 2, commitAfter: '200ms' } },
      wide: {
        use: {
          parallel: Array.from({ length: 8 }, (_, index) => `up/wide-${index}`),
          aggregate: { concat: {} },
        },
      },
      guarded: { use: { model: 'a', gates: [{ words: { mustNot: ['secret'] }, else: 'next' }] } },
      whole: { use: { model: 'a', gates: [{ length: { words: { max: 3 } }, else: 'retry' }] } },
      flagged: { use: { model: 'a', gates: [{ length: { words: { max: 3 } }, else: 'flag' }] } },
      unstreamed: { use: { model: 'a', gates: [{ length: { words: { max: 3 } } }], stream: 'refuse' } },
      private: { use: { model: 'a', gates: [{ pii: { action: 'redact', restore: true } }] } },
      deep: {
        use: {
          fallback: [
            { parallel: [{ hedge: ['a', 'b'] }, 'c'], aggregate: { vote: { quorum: 2 } } },
            { cascade: ['cheap', 'strong'], accept: [{ words: { mustNot: ['not sure'] } }] },
          ],
        },
      },
    },
  }),
  env,
}))

const lastCall = (model: string) => upstream().callsTo(model).at(-1)
const leftAt = (model: string) =>
  until(`${model} is left`, () => lastCall(model)?.abortedAt ?? undefined, 2000)
const textOf = async (response: Response) => {
  const { choices } = await json(response)
  return record(record(Array.isArray(choices) ? choices[0] : undefined)['message'])['content']
}

describe('hedge', () => {
  test('the first good token wins and streams while the loser is left; its input is counted', async () => {
    upstream().on('a', stallBeforeFirstToken)
    upstream().on('b', say('It is Lima, the capital.', { every: 60 }))
    const response = await askStream(router(), 'route/race')
    expect(response.headers.get('x-umbel-model')).toBe('b')
    const reading = readEvents(response)
    const left = await leftAt('a')
    const stream = await reading
    expect(contentOf(stream)).toBe('It is Lima, the capital.')
    expect(stream.events.at(-1)?.data).toBe('[DONE]')
    expect(left - (lastCall('b')?.at ?? 0)).toBeLessThan(250)
    const { attempts, choices } = await recordOf(router(), response)
    expect(attempts.map(({ model, outcome }) => [model, outcome])).toEqual([
      ['a', 'aborted'],
      ['b', 'unverified'],
    ])
    expect(attempts[0]).toMatchObject({ estimated: true })
    expect(attempts[0]?.cost).toBeGreaterThan(0)
    expect(choices).toMatchObject([{ verb: 'hedge', picked: 'b' }])
  })

  test('a JSON caller too: the upstreams stream, the loser is left', async () => {
    upstream().on('a', stallBeforeHeaders)
    upstream().on('b', say('Lima.'))
    const response = await ask(router(), 'route/hedged')
    expect(await textOf(response)).toBe('Lima.')
    expect(lastCall('b')?.json['stream']).toBe(true)
    await leftAt('a')
    expect(response.headers.get('x-umbel-cost')).not.toBe(null)
  })

  test('a quick first one is not hedged', async () => {
    upstream().on('a', say('quick'))
    const before = upstream().callsTo('b').length
    await (await ask(router(), 'route/hedged')).text()
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(upstream().callsTo('b')).toHaveLength(before)
  })

  test('a failing first one is replaced at once', async () => {
    upstream().on('a', ({ response }) => void response.writeHead(503).end('{}'))
    upstream().on('b', say('Lima.'))
    const began = Date.now()
    expect(await textOf(await ask(router(), 'route/hedged'))).toBe('Lima.')
    expect(Date.now() - began).toBeLessThan(140)
  })

  test('a hedge budget that is used up: no second call, and the record says so', async () => {
    upstream().on('a', say('slow', { after: 120 }))
    upstream().on('b', say('hedge'))
    const first = await ask(router(), 'route/rationed')
    expect(await textOf(first)).toBe('hedge')
    const second = await ask(router(), 'route/rationed')
    expect(await textOf(second)).toBe('slow')
    expect((await recordOf(router(), second)).notes.join()).toMatch(/hedge budget is used up/)
  })
})

describe('cascade', () => {
  test.each([ask, askStream])('accepts the cheap answer, and never calls the strong one', async (asked) => {
    upstream().on('cheap', say('Lima.'))
    const before = upstream().callsTo('strong').length
    const response = await asked(router(), 'route/cascade')
    expect(response.headers.get('x-umbel-model')).toBe('cheap')
    expect(await response.text()).toContain('Lima.')
    expect(upstream().callsTo('strong')).toHaveLength(before)
    const { verdicts, cost } = await recordOf(router(), response)
    expect(verdicts).toMatchObject([{ model: 'cheap', outcome: 'accept' }])
    expect(cost).toBeCloseTo(usualCost, 9)
  })

  test('goes on to the strong one, which streams live; both are paid', async () => {
    upstream().on('cheap', say('I am not sure.'))
    upstream().on('strong', say('It is Lima for certain', { every: 40 }))
    const response = await askStream(router(), 'route/cascade', {
      body: { umbel: { usage: true } },
      headers: { 'x-umbel-debug': '1' },
    })
    expect(response.headers.get('x-umbel-model')).toBe('strong')
    expect(response.headers.get('x-umbel-verdicts')).toBe('cheap=words:next')
    const stream = await readEvents(response)
    expect(contentOf(stream)).toBe('It is Lima for certain')
    const content = stream.events.filter(({ data }) => data.includes('"content":"'))
    expect((content.at(-1)?.after ?? 0) - (content[0]?.after ?? 0)).toBeGreaterThan(80)
    expect((await recordOf(router(), response)).cost).toBeCloseTo(2 * usualCost, 9)
    expect(stream.text).toContain(`"cost":${2 * usualCost}`)
  })

  test('log-probabilities are asked for, judged and not shown', async () => {
    upstream().on('cheap', say('Lima.', { logprob: -0.05 }), say('Cusco?', { logprob: -2 }))
    upstream().on('strong', say('It is Lima.'))
    const sure = await json(await ask(router(), 'route/sure'))
    expect(lastCall('cheap')?.json).toMatchObject({ logprobs: true })
    expect(sure).toMatchObject({ model: 'cheap', choices: [{ message: { content: 'Lima.' } }] })
    expect(JSON.stringify(sure)).not.toContain('-0.05')
    const unsure = await ask(router(), 'route/sure')
    expect(unsure.headers.get('x-umbel-model')).toBe('strong')
    expect(lastCall('strong')?.json).not.toHaveProperty('logprobs')
  })

  test('a second cheap model that agrees, or not', async () => {
    upstream().on('cheap', say('42'))
    upstream().on('second', say('It is 42.'), say('It is 43.'))
    upstream().on('strong', say('42 for certain'))
    expect((await ask(router(), 'route/agreeing')).headers.get('x-umbel-model')).toBe('cheap')
    const response = await ask(router(), 'route/agreeing')
    expect(response.headers.get('x-umbel-model')).toBe('strong')
    const { attempts, verdicts } = await recordOf(router(), response)
    expect(attempts).toHaveLength(3)
    expect(verdicts.at(-1)).toMatchObject({ gate: 'agreement', outcome: 'next' })
  })

  test('a strong one that began early is left when the cheap one is accepted', async () => {
    upstream().on('cheap', say('Lima, of course', { every: 60 }))
    upstream().on('strong', stallBeforeFirstToken)
    const response = await ask(router(), 'route/speculative')
    expect(await textOf(response)).toBe('Lima, of course')
    await leftAt('strong')
    const { attempts } = await recordOf(router(), response)
    expect(attempts.map(({ model, outcome }) => [model, outcome])).toEqual([
      ['cheap', 'ok'],
      ['strong', 'aborted'],
    ])
  })
})

describe('parallel', () => {
  test.each([ask, askStream])('a quorum is the answer, and the rest is left', async (asked) => {
    upstream().on('a', say('42'))
    upstream().on('b', say('The answer is 42.'))
    upstream().on('c', stallBeforeFirstToken)
    const response = await asked(router(), 'route/vote', { headers: { 'x-umbel-debug': '1' } })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('42')
    await leftAt('c')
    const { joins, attempts } = await recordOf(router(), response)
    expect(joins).toMatchObject([{ kind: 'vote', members: ['a', 'b'], failed: [] }])
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'aborted'])
    expect(response.headers.get('x-umbel-joins')).toMatch(/^vote=[ab] 0\.67$/)
  })

  test('some fail: the answer of the others, the failed named, all costs counted', async () => {
    upstream().on('a', ({ response }) => void response.writeHead(500).end('{}'))
    upstream().on('b', say('beta'))
    upstream().on('c', say('gamma'))
    const response = await ask(router(), 'route/sections')
    expect(await json(response.clone())).toMatchObject({ model: 'b+c' })
    expect(await textOf(response)).toBe('## b\n\nbeta\n\n## c\n\ngamma')
    expect(response.headers.get('x-umbel-model')).toBe('b+c')
    const saved = await recordOf(router(), response)
    expect(saved.joins[0]?.failed).toMatchObject([{ member: 'a', class: 'server' }])
    expect(saved.notes.join()).toMatch(/'a' failed \(server\)/)
    expect(saved.cost).toBeCloseTo(2 * usualCost, 9)
  })

  test('too few: one clear error that names the members', async () => {
    upstream().on('a', ({ response }) => void response.writeHead(503).end('{}'))
    upstream().on('b', say('beta', { after: 400 }))
    const response = await ask(router(), 'route/both')
    expect(response.status).toBe(503)
    expect(String((await errorOf(response))['message'])).toMatch(
      /0 of at least 2 answers came; failed: a \(overloaded\)/,
    )
    await leftAt('b')
  })

  test('no agreement is an error of its own', async () => {
    upstream().on('a', say('1'))
    upstream().on('b', say('2'))
    upstream().on('c', say('3'))
    const response = await ask(router(), 'route/vote')
    expect(response.status).toBe(502)
    expect(await errorOf(response)).toMatchObject({ code: 'no_agreement' })
  })

  test('two layers and an aggregator whose tokens stream', async () => {
    upstream().on('a', say('alpha one'), say('alpha two'))
    upstream().on('b', say('beta one'), say('beta two'))
    upstream().on('judge', say('the best of both worlds', { every: 40 }))
    const response = await askStream(router(), 'route/mixture')
    expect(response.headers.get('x-umbel-model')).toBe('judge')
    const stream = await readEvents(response)
    expect(contentOf(stream)).toBe('the best of both worlds')
    const content = stream.events.filter(({ data }) => data.includes('"content":"'))
    expect((content.at(-1)?.after ?? 0) - (content[0]?.after ?? 0)).toBeGreaterThan(80)
    expect(JSON.stringify(lastCall('a')?.json)).toContain('beta one')
    expect(JSON.stringify(lastCall('judge')?.json)).toContain('alpha two')
    expect((await recordOf(router(), response)).attempts).toHaveLength(5)
  })

  test.each([
    ['/v1/messages', { max_tokens: 50, messages: question }],
    ['/v1/responses', { input: 'How many?' }],
  ])('callers of other dialects: %s', async (path, body) => {
    upstream().on('a', say('42'))
    upstream().on('b', say('42'))
    upstream().on('c', say('41'))
    for (const stream of [false, true]) {
      const response = await post(router(), path, { model: 'route/vote', stream, ...body })
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('42')
    }
  })

  test('under a budget in USD every call is bounded', async () => {
    upstream().on('a', say('alpha'))
    upstream().on('b', say('beta'))
    const response = await ask(router(), 'route/capped')
    expect(response.status).toBe(200)
    const { max_tokens: most, max_completion_tokens: mostOf = most } = lastCall('a')?.json ?? {}
    expect(mostOf).toBeGreaterThan(0)
  })

  test('at most five calls wait for headers at once', async () => {
    let waiting = 0
    let most = 0
    for (let index = 0; index < 8; index += 1) {
      upstream().on(`wide-${index}`, async (exchange) => {
        waiting += 1
        most = Math.max(most, waiting)
        await new Promise((resolve) => setTimeout(resolve, 60))
        waiting -= 1
        await say(`part ${index}`)(exchange)
      })
    }
    const response = await ask(router(), 'route/wide')
    expect(String(await textOf(response)).match(/part/g)).toHaveLength(8)
    expect(most).toBe(5)
  })

  test('after an early commit a failure is an event', async () => {
    upstream().on('a', say('alpha'))
    upstream().on('b', async (exchange) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      exchange.response.writeHead(500).end('{}')
    })
    const response = await askStream(router(), 'route/late')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-umbel-model')).toBe('late')
    const stream = await readEvents(response)
    expect(String(errorAtEnd(stream)?.['message'])).toMatch(
      /1 of at least 2 answers came; failed: b \(server\)/,
    )
    expect((await recordOf(router(), response)).error).toMatchObject({ class: 'server' })
  })
})

describe('gates', () => {
  const manyWords = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')

  test('a stream goes on behind its window, and ends in an error before what may not go out', async () => {
    upstream().on('a', say(`${manyWords} secret plan`, { every: 5 }))
    const response = await askStream(router(), 'route/guarded')
    expect(response.status).toBe(200)
    const stream = await readEvents(response)
    expect(contentOf(stream)).toBe(`${manyWords} `)
    expect(errorAtEnd(stream)).toMatchObject({ code: 'gate_refused' })
    expect(stream.text).not.toContain('secret plan')
    const { verdicts } = await recordOf(router(), response)
    expect(verdicts).toMatchObject([{ outcome: 'refuse', gate: 'words' }])
  })

  test('before anything went out it is an honest error', async () => {
    upstream().on('a', say('secret plan and more of it, on and on', { every: 20 }))
    const response = await askStream(router(), 'route/guarded')
    expect(response.status).toBe(502)
    expect(await errorOf(response)).toMatchObject({ code: 'gate_failed' })
    await leftAt('a')
  })

  test.each([ask, askStream])('retry: the same model again, told why', async (asked) => {
    upstream().on('a', say('far too many words here'), say('short enough'))
    const response = await asked(router(), 'route/whole')
    expect(await response.text()).toContain('short')
    const [, , again] = Array.isArray(lastCall('a')?.json['messages'])
      ? [...Object(lastCall('a')?.json['messages'])]
      : []
    expect(record(again)).toMatchObject({ role: 'user' })
    const { attempts } = await recordOf(router(), response)
    expect(attempts.map(({ path }) => path.endsWith('#2'))).toEqual([false, true])
  })

  test('a flag is a header', async () => {
    upstream().on('a', say('far too many words here'))
    const response = await ask(router(), 'route/flagged')
    expect(response.headers.get('x-umbel-flags')).toBe('length: 5 words, not at most 3')
  })

  test('a route that does not stream says so', async () => {
    const response = await askStream(router(), 'route/unstreamed')
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ param: 'stream', code: 'stream_not_supported' })
  })

  test.each([false, true])('private data stays here, and comes back (stream: %s)', async (stream) => {
    upstream().on('a', say('I have written to [EMAIL_1] just now.', { every: 5 }))
    const messages = [{ role: 'user', content: 'Write to ann@example.com, please.' }]
    const response = await ask(router(), 'route/private', { body: { messages, stream } })
    const text = stream ? contentOf(await readEvents(response)) : await textOf(response)
    expect(text).toBe('I have written to ann@example.com just now.')
    expect(lastCall('a')?.body.toString()).not.toContain('ann@example.com')
    expect(response.headers.get('x-umbel-flags')).toBe('pii: email 1')
  })
})

test('nested: a vote of a hedge fails its quorum, and the cascade answers', async () => {
  upstream().on('a', stallBeforeFirstToken)
  upstream().on('b', say('1'))
  upstream().on('c', say('2'))
  upstream().on('cheap', say('not sure'))
  upstream().on('strong', say('three'))
  const response = await askStream(router(), 'route/deep')
  expect(response.headers.get('x-umbel-model')).toBe('strong')
  expect(contentOf(await readEvents(response))).toBe('three')
  const { attempts, choices } = await recordOf(router(), response)
  expect(new Set(attempts.map(({ path }) => path)).size).toBe(5)
  expect(choices.map(({ verb }) => verb)).toEqual(['hedge', 'cascade'])
  await leftAt('a')
})
