import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Router, startRouter } from '../harness/router.ts'
import { type Upstream, startUpstream } from '../upstream/server.ts'
import { byName } from '../upstream/by-name.ts'
import { longRun, numberFrom } from './long-run.ts'
import { readEvents } from '../harness/events.ts'
import { residentMegabytes } from './resident.ts'

/** Whatever the upstreams do, callers get a whole answer or an error in OpenAI's shape, in time, and nothing is kept. */
const slow = new Set([
  'stall-before-headers',
  'stall-before-first-token',
  'stall-mid-json',
  'stall-mid-stream',
  'huge-answer',
])
const names = Object.keys(byName).filter((name) => !slow.has(name))
const { seed, requests, note } = longRun('chaos', 4000)
const random = numberFrom(seed)
const width = 8

let upstream: Upstream
let router: Router

beforeAll(async () => {
  upstream = await startUpstream()
  const providers = {
    up: { type: 'openai', baseUrl: upstream.baseUrl, apiKey: '$UP_KEY' },
    edge: { type: 'edge' },
  }
  const routes = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`r${index}`, { use: strategy(3) }] as const),
  )
  const config = { providers, models: { 'edge/calc': { provider: 'edge' } }, routes }
  router = await startRouter({ config, env: { UP_KEY: 'sk-up' } })
})

afterAll(async () => {
  await router.stop()
  await upstream.stop()
})

function pick<T>(list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)]
}

function strategy(depth: number): unknown {
  const leaf = `up/${pick(names)}`
  if (depth === 0 || random() < 0.3) return leaf
  const members = Array.from({ length: 1 + Math.floor(random() * 3) }, () => strategy(depth - 1))
  return { [random() < 0.7 ? 'fallback' : 'balance']: members, timeout: '5s' }
}

it('holds', { timeout: 1_800_000 }, async () => {
  const counts = new Map<string, number>()
  const rss: number[] = []
  let left = requests
  const one = async () => {
    const stream = random() < 0.5
    const body = JSON.stringify({
      model: `route/r${Math.floor(random() * 60)}`,
      messages: [{ role: 'user', content: 'hello there, how are you' }],
      stream,
      umbel: { seed: Math.floor(random() * 1e6), usage: random() < 0.3 },
    })
    const signal = AbortSignal.timeout(20_000)
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${router.url}/v1/chat/completions`, {
      method: 'POST',
      headers,
      body,
      signal,
    })
    const kind = await judge(response, stream)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await one()
      if (left % Math.ceil(requests / 8) === 0) rss.push(residentMegabytes(router.pid))
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  expect(router.output()).not.toMatch(/unforeseen_error|Uncaught/)
  const [first = 0, last = 0] = [rss[2], rss.at(-1)]
  expect(last).toBeLessThan(first * 2 + 100)
  note({ requests, counts: Object.fromEntries([...counts].toSorted()), megabytes: rss })
})

async function judge(response: Response, stream: boolean): Promise<string> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (isStream) {
    expect(stream).toBe(true)
    const { events, broken } = await readEvents(response)
    expect(broken).toBe(false)
    const last = events.at(-1)?.data ?? ''
    const ended = events.some(({ data }) => data === '[DONE]' || /"finish_reason":\s*"/.test(data))
    const failed = last.includes('"error"')
    return failed ? 'stream, error event' : ended ? 'stream, whole' : 'stream, as the upstream ended it'
  }
  const value: unknown = await response.json()
  if (response.status === 200) {
    expect(value).toMatchObject({ choices: [{ message: {} }] })
    return 'json, whole'
  }
  expect(value).toMatchObject({ error: { message: expect.any(String) } })
  return `error ${response.status}`
}
