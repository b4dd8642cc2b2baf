import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Server, serve } from '../../scripts/self-host.mjs'
import { baseConfig, env } from '../harness/base-config.ts'
import { ask } from '../harness/ask.ts'
import { errorBody } from '../upstream/wire.ts'
import { recordOf } from '../harness/record-of.ts'
import { refuse } from '../upstream/faults.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const stateDirectory = mkdtempSync(join(tmpdir(), 'umbel-e2e-'))
let server: Server | undefined

beforeAll(async () => {
  server = await serve({
    stateDirectory,
    bundleDirectory: inject('bundleDirectory'),
    env,
    isolates: 2,
    config: baseConfig(upstream(), {
      routes: { limited: { use: { fallback: ['up/limited', 'up/answer'] } } },
    }),
  })
})
afterAll(async () => {
  await server?.stop()
  rmSync(stateDirectory, { recursive: true, force: true })
})

test('two isolates at one object: what one was told to leave alone, the other does not ask', async () => {
  const [one, other] = (server?.urls ?? []).map((url) => ({ url }))
  if (one === undefined || other === undefined) throw new Error('There are not two isolates.')
  const refused = errorBody('wait', 'requests', 'rate_limit_exceeded')
  upstream().on('limited', refuse(429, refused, { 'retry-after': '25' }))
  // The first request meets the limit, the next one tells of it.
  expect((await ask(one, 'route/limited')).headers.get('x-umbel-model')).toBe('up/answer')
  await ask(one, 'route/limited')
  expect(upstream().callsTo('limited')).toHaveLength(1)
  // The other isolate hears of it with what it tells itself, beside its requests.
  const skipped = await until('the other isolate has heard', async () => {
    await ask(other, 'up/answer')
    const decided = await fetch(`${other.url}/v1/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'route/limited', messages: [{ role: 'user', content: 'hi' }] }),
    })
    return (await decided.text()).includes('"of":"others"') ? true : undefined
  })
  expect(skipped).toBe(true)
  const answer = await ask(other, 'route/limited')
  expect(answer.status).toBe(200)
  const { attempts, choices } = await recordOf(other, answer)
  expect(attempts).toMatchObject([{ model: 'up/answer', outcome: 'ok' }])
  expect(choices).toMatchObject([
    { skipped: [{ candidate: 'up/limited', why: expect.stringContaining('as other isolates say') }] },
  ])
  expect(upstream().callsTo('limited')).toHaveLength(1)
})
