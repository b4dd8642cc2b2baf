import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Router, startRouter } from '../harness/router.ts'
import { type WireServer, startWireServer } from '../wire/server.ts'
import type { FormatName } from '../wire/format.ts'
import { type Answers, answersByFormat, formatNames } from './answers.ts'
import type { Dice } from './dice.ts'
import { type FuzzedAnswer, type FuzzedUpstream, startFuzzedUpstream } from './fuzzed-upstream.ts'
import { fuzzRun } from './fuzz-run.ts'
import { type Json, isFields } from './json-value.ts'
import { type SurfaceName, surfaceNames, surfacePaths } from './surfaces.ts'
import { eventsIn, judgeStream } from './judge-stream.ts'
import { hostileText } from './hostile.ts'
import { judgeAnswer, judgeError, judgeErrorBody } from './judge-answer.ts'
import { mutate, wordsOf } from './mutate.ts'
import { mutateBytes, mutateStream, parse, piecesOf } from './mutate-stream.ts'
import { residentMegabytes } from './resident.ts'
import { scenarios } from '../wire/scenarios.ts'
import { surfaceBodies } from './bodies.ts'

/**
 * The router as it is deployed, on every surface in front of every dialect. Bodies are bent on the callers' side, with
 * upstreams that answer as the real ones do; answers are bent on the upstreams' side, with callers that ask rightly.
 * Every answer has the surface's own shape, or is the surface's own error; a stream ends in its proper way or tells
 * why not; nothing hangs, nothing is a 500, the Worker lives, and its memory does not grow.
 */

const run = fuzzRun('fuzz-surfaces', 20_000)
/** Milliseconds that an answer may take: all upstreams here answer at once. */
const bound = 20_000
const width = 8

let wire: WireServer
let fuzzed: FuzzedUpstream
let router: Router
let answers: Readonly<Record<FormatName, Answers>>

beforeAll(async () => {
  answers = await answersByFormat()
  wire = await startWireServer()
  fuzzed = await startFuzzedUpstream(answerFor)
  const apiKey = '$WIRE_KEY'
  const types = {
    'openai-chat': 'openai',
    'openai-responses': 'openai-responses',
    'anthropic-messages': 'anthropic',
    gemini: 'gemini',
  }
  const providers = (url: string, prefix: string) =>
    formatNames.map((name) => [
      `${prefix}${name}`,
      { type: types[name], baseUrl: types[name].startsWith('openai') ? `${url}/v1` : url, apiKey },
    ])
  const config = {
    providers: Object.fromEntries([
      ...providers(wire.url, ''),
      ...providers(fuzzed.url, 'fuzzed-'),
      ['edge', { type: 'edge' }],
    ]),
    models: { 'edge/auto': { provider: 'edge' } },
    routes: {
      next: {
        use: {
          fallback: formatNames.map((name) => `${name}/text`),
          on: ['unsupported', 'server', 'garbage'],
        },
      },
    },
  }
  router = await startRouter({ config, env: { WIRE_KEY: 'sk-wire-upstream' } })
})

afterAll(async () => {
  await router.stop()
  await fuzzed.stop()
  await wire.stop()
})

const bodyWords = wordsOf(Object.values(surfaceBodies).flat())
const calm = Object.keys(scenarios).filter(
  (name) => !/timeout|slow|server-error|every-byte|cut|error-/.test(name),
)

interface Case {
  readonly at: number
  readonly dice: Dice
  readonly surface: SurfaceName
  /** The format of the upstream that is asked for. */
  readonly format: FormatName
  readonly text: string | Uint8Array<ArrayBuffer>
  /** What is bent. */
  readonly side: 'body' | 'answer'
}

function withFields(body: Json, fields: { readonly [key: string]: Json }): Json {
  return isFields(body) ? { ...body, ...fields } : body
}

/** A bent body for an upstream that answers as the real one would. */
function bodyCase(at: number, dice: Dice): Case {
  const surface = dice.pick(surfaceNames)
  const format = dice.pick(formatNames)
  const model = dice.chance(0.1)
    ? dice.pick(['auto', 'route/next', 'edge/auto', ''])
    : `${format}/${dice.pick(calm)}`
  const body = withFields(dice.pick(surfaceBodies[surface]) ?? null, { model, ...extension(dice) })
  const sent = JSON.stringify(dice.chance(0.05) ? body : mutate(body, bodyWords, dice))
  return { at, dice, surface, format, text: dice.chance(0.03) ? bentText(sent, dice) : sent, side: 'body' }
}

function extension(dice: Dice): { readonly [key: string]: Json } {
  if (!dice.chance(0.2)) return {}
  return {
    umbel: dice.pick<Json>([{ usage: true }, { strict: true }, { session: 'a', usage: true }, { seed: 3 }]),
  }
}

/** A body whose JSON itself is wrong, or whose fields come twice. */
function bentText(sent: string, dice: Dice): string | Uint8Array<ArrayBuffer> {
  switch (dice.below(4)) {
    case 0:
      return sent.slice(0, dice.below(sent.length))
    case 1:
      return mutateBytes(Uint8Array.from(Buffer.from(sent)), dice)
    case 2:
      return sent.replace('{', '{"model":"none","stream":true,"messages":null,')
    default:
      return `${'['.repeat(20_000)}${sent}`
  }
}

/** A rightful body for an upstream whose answer is bent. */
function answerCase(at: number, dice: Dice): Case {
  const surface = dice.pick(surfaceNames.filter((name) => name !== 'anthropic-count')) ?? 'openai-chat'
  const format = dice.pick(formatNames)
  const plain = surfaceBodies[surface].slice(0, 4)
  const stream = dice.chance(0.7)
  const body = withFields(dice.pick(plain) ?? null, {
    model: `fuzzed-${format}/case-${at}`,
    stream,
    ...(surface === 'openai-chat' && !stream && { stream_options: null }),
    ...(dice.chance(0.3) && { umbel: { usage: true } }),
  })
  return { at, dice, surface, format, text: JSON.stringify(body), side: 'answer' }
}

const statuses = [400, 401, 402, 403, 404, 408, 409, 413, 418, 422, 429, 451, 502, 503, 504, 524, 529, 599]

/** What the upstream of a case answers: its dice are other ones than those of the body, thrown the same again. */
function answerFor(at: number, format: FormatName, streaming: boolean): FuzzedAnswer {
  const dice = run.dice(-at - 2)
  const { streams, whole, errors, words } = answers[format]
  const torn = dice.chance(0.05)
  if (dice.chance(0.1)) {
    const sent = JSON.stringify(mutate(dice.pick(errors) ?? null, words, dice))
    const text = dice.pick([sent, sent, sent.slice(0, dice.below(sent.length)), hostileText(dice)])
    const headers = {
      'content-type': dice.pick(['application/json', 'text/html', 'text/plain']),
      ...oddHeaders(dice),
    }
    return { status: dice.pick(statuses) ?? 400, headers, pieces: piecesOf(bytesOf(text), dice), torn }
  }
  const status = dice.chance(0.03) ? dice.pick([201, 204, 206, 299, 301, 302, 304, 307]) : 200
  // 204 and 304 have no body.
  if (status === 204 || status === 304) return { status, headers: {}, pieces: [], torn: false }
  if (streaming !== dice.chance(0.02)) {
    const others = answers[dice.pick(formatNames)].streams.flat()
    const { bytes } = mutateStream(dice.pick(streams) ?? [], others, words, dice)
    const type = dice.chance(0.95)
      ? 'text/event-stream; charset=utf-8'
      : dice.pick(['', 'text/plain', 'application/json'])
    return {
      status,
      headers: { 'content-type': type, ...oddHeaders(dice) },
      pieces: piecesOf(bytes, dice),
      torn,
    }
  }
  const sent = JSON.stringify(mutate(dice.pick(whole) ?? null, words, dice))
  const bytes = bytesOf(dice.chance(0.1) ? sent.slice(0, dice.below(sent.length)) : sent)
  const bent = dice.chance(0.1) ? mutateBytes(bytes, dice) : bytes
  const headers = {
    'content-type': dice.chance(0.95) ? 'application/json' : 'text/html',
    ...oddHeaders(dice),
  }
  return { status, headers, pieces: piecesOf(bent, dice), torn }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text))
}

function oddHeaders(dice: Dice): Record<string, string> {
  return dice.pick<Record<string, string>>([
    {},
    {},
    { 'retry-after': dice.pick(['0', '-1', '1e99', 'soon', '9999999999999999']) },
    { 'x-request-id': 'x'.repeat(3000), 'set-cookie': 'a=b' },
    { 'x-ratelimit-limit-requests': '5', 'content-language': 'de' },
  ])
}

function headersFor({ dice }: Case): Record<string, string> {
  return {
    'content-type': 'application/json',
    ...(dice.chance(0.1) && { 'user-agent': 'ai-sdk/openai/3.0.0' }),
    ...(dice.chance(0.1) && { 'anthropic-beta': hostileHeader(dice) }),
    ...(dice.chance(0.1) && { 'anthropic-version': hostileHeader(dice) }),
    ...(dice.chance(0.1) && { 'x-umbel-debug': '1' }),
  }
}

/** Header values are latin1 without control characters; anything else does not leave the client. */
function hostileHeader(dice: Dice): string {
  return hostileText(dice)
    .replaceAll(/[^\x20-\x7e]/g, '')
    .slice(0, 500)
}

async function ask(each: Case): Promise<void> {
  const began = Date.now()
  const report = (problem: string, more: object = {}) => {
    const sent = typeof each.text === 'string' ? each.text : Buffer.from(each.text).toString('latin1')
    const { at, surface, format, side } = each
    const upstream = side === 'answer' ? shownAnswer(at, format, sent) : {}
    run.violation(at, `${surface} to ${format}, ${side}: ${problem}`, {
      body: sent.slice(0, 6000),
      ...upstream,
      ...more,
    })
  }
  try {
    const response = await fetch(router.url + surfacePaths[each.surface], {
      method: 'POST',
      headers: headersFor(each),
      body: each.text,
      signal: AbortSignal.timeout(bound),
    })
    await judge(each, response, report)
  } catch (thrown) {
    report(`no answer: ${String(thrown)}`, { after: Date.now() - began })
  }
}

function shownAnswer(at: number, format: FormatName, sent: string): object {
  const { status, headers, pieces, torn } = answerFor(at, format, sent.includes('"stream":true'))
  return { status, headers, torn, answer: Buffer.concat(pieces).toString('utf8').slice(0, 6000) }
}

async function judge(
  each: Case,
  response: Response,
  report: (problem: string, more?: object) => void,
): Promise<void> {
  const { surface, format, side } = each
  const { status } = response
  const type = response.headers.get('content-type') ?? ''
  const text = await response.text()
  const dropped = response.headers.has('x-umbel-dropped') ? ', dropped' : ''
  if (status !== 200) {
    run.tally(`${side} to ${surface}, error ${status}`)
    const problem = judgeError(surface, status, text)
    if (problem !== undefined) report(problem, { status, written: text.slice(0, 1000) })
  } else if (!type.startsWith('text/event-stream')) {
    run.tally(`${side} to ${surface}, json${dropped}`)
    const problem = judgeAnswer(surface, text, surface === format)
    if (problem !== undefined) report(problem, { written: text.slice(0, 1000) })
  } else {
    // The provider's name is that of its dialect; another member than the one that was asked may have answered.
    const by = (response.headers.get('x-umbel-model') ?? '').split('/')[0]?.replace('fuzzed-', '')
    judgeStreamed(each, text, by === surface, dropped, report)
  }
}

function judgeStreamed(
  each: Case,
  text: string,
  passes: boolean,
  dropped: string,
  report: (problem: string, more?: object) => void,
): void {
  const { surface, side } = each
  if (surface === 'anthropic-count') return report('a count that streams')
  // An upstream's own stream passes as it is, bent or not.
  if (passes) {
    const end = endOf(surface, text)
    run.tally(`${side} to ${surface}, stream${dropped}, ${end}`)
    if (side === 'body' && end === 'neither')
      report('a stream that ends silently', { written: text.slice(-2000) })
    return
  }
  const { problem, end } = judgeStream(surface, text)
  run.tally(`${side} to ${surface}, stream${dropped}, ${end}`)
  if (problem !== undefined) report(problem, { written: text.slice(0, 6000) })
}

/** How a stream ends, by its last event, whatever came before. */
function endOf(surface: SurfaceName, text: string): string {
  const last = eventsIn(text.replaceAll('\r\n', '\n')).at(-1)?.data ?? ''
  const value = parse(last)
  if (judgeErrorBody(surface, value) === undefined) return 'error'
  const type = isFields(value) ? value['type'] : undefined
  if (type === 'response.failed') return 'error'
  const whole = ['message_stop', 'response.completed', 'response.incomplete']
  return last === '[DONE]' || whole.some((each) => each === type) ? 'whole' : 'neither'
}

it('holds', { timeout: 3_600_000 }, async () => {
  const began = Date.now()
  const { pid } = router
  const megabytes: number[] = []
  const { from, to } = run.cases
  const steps = Math.max(1, Math.floor((to - from) / 10))
  let next = from
  const worker = async () => {
    while (next < to) {
      const at = next
      next += 1
      const dice = run.dice(at)
      await ask(at % 2 === 0 ? bodyCase(at, dice) : answerCase(at, dice))
      if (at % steps === 0) megabytes.push(residentMegabytes(pid))
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  const alive = await fetch(`${router.url}/healthz`)
  const unforeseen = [...router.output().matchAll(/unforeseen_error[^\n]*|Uncaught[^\n]*/g)].map(
    ([line]) => line,
  )
  run.note({ megabytes, unforeseen: unforeseen.length, seconds: Math.round((Date.now() - began) / 1000) })
  expect(run.found(), `seed ${run.seed}`).toEqual([])
  expect(unforeseen).toEqual([])
  expect([alive.status, router.pid]).toEqual([200, pid])
  // It settles: the last is about what a tenth of the run had already needed.
  expect(megabytes.at(-1)).toBeLessThan((megabytes[1] ?? 0) * 2 + 100)
})
