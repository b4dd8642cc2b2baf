import { expect, it } from 'vitest'
import type { ChatRequest, JsonObject } from '../../src/core/request.ts'
import type { Dialect, Patch, UpstreamDialect } from '../../src/dialects/dialect.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { Collector } from '../../src/strategies/collect-parts.ts'
import { UmbelError } from '../../src/core/errors.ts'
import {
  anthropicCountTokens,
  anthropicMessages,
  decodeCountRequest,
} from '../../src/dialects/anthropic-messages/index.ts'
import { gemini, geminiCountTokens } from '../../src/dialects/gemini/index.ts'
import { isQuirk, quirks } from '../../src/core/quirks.ts'
import { makerAt } from '../support/dialects.ts'
import { mark } from '../../src/dialects/carried.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'
import { type Answers, answersByFormat, formatNames } from './answers.ts'
import type { ChatSurfaceName, SurfaceName } from './surfaces.ts'
import type { Dice } from './dice.ts'
import { type FuzzRun, fuzzRun } from './fuzz-run.ts'
import { hostileText } from './hostile.ts'
import { isFields } from './json-value.ts'
import { judgeAnswer, judgeError } from './judge-answer.ts'
import { judgeStream } from './judge-stream.ts'
import { mutate, wordsOf } from './mutate.ts'
import { mutateStream, piecesOf } from './mutate-stream.ts'
import { partsProblem } from './judge-parts.ts'
import { surfaceBodies } from './bodies.ts'
import { surfaceNames } from './surfaces.ts'

/** Decoders and encoders alone, without a network: nothing but an error of ours is thrown, and what is written fits. */

const surfaces: Readonly<Record<ChatSurfaceName, Dialect>> = {
  'openai-chat': openAiChat,
  'openai-responses': openAiResponses,
  'anthropic-messages': anthropicMessages,
}
const chatSurfaces: readonly ChatSurfaceName[] = ['openai-chat', 'openai-responses', 'anthropic-messages']
const upstreams: readonly UpstreamDialect[] = [openAiChat, openAiResponses, anthropicMessages, gemini]
const counters: readonly UpstreamDialect[] = [anthropicCountTokens, geminiCountTokens]
const byFormat = {
  'openai-chat': openAiChat,
  'openai-responses': openAiResponses,
  'anthropic-messages': anthropicMessages,
  gemini,
} as const

const models = [
  'gpt-5',
  'claude-opus-5-5',
  'claude-sonnet-4-5',
  'claude-3-haiku-20240307',
  'gemini-3-pro',
  'gemini-2.5-flash',
  'gemini-1.5-pro',
  'm',
] as const

const bodyWords = wordsOf(Object.values(surfaceBodies).flat())

function decodeBody(surface: SurfaceName, body: JsonObject, headers: Headers): ChatRequest {
  const text = JSON.stringify(body)
  const inbound = {
    body,
    bytes: text.length,
    headers,
    carries: text.includes(mark),
  }
  return surface === 'anthropic-count'
    ? decodeCountRequest(inbound)
    : surfaces[surface].decodeRequest(inbound)
}

function headersOf(dice: Dice): Headers {
  const headers = new Headers()
  if (dice.chance(0.2)) headers.set('anthropic-beta', 'a-beta')
  if (dice.chance(0.2)) headers.set('user-agent', 'ai-sdk/openai/3.0.0')
  if (dice.chance(0.2)) headers.set('anthropic-version', dice.pick(['2023-06-01', '2026-10-21', 'x']))
  return headers
}

function patchOf(dice: Dice, model: string): Patch {
  const names = Object.keys(quirks).filter(isQuirk)
  return {
    provider: dice.pick(['up', ...formatNames]) ?? 'up',
    model,
    stream: dice.chance(0.5),
    usage: dice.chance(0.5),
    outputLimit: dice.pick([null, 100, 64_000]),
    ...(dice.chance(0.2) && { maxOutputTokens: dice.pick([1, 50, 5000]) }),
    quirks: new Set(names.filter(() => dice.chance(0.2))),
  }
}

/** A request as a strategy leaves it that put something before it: written anew in its own dialect too. */
function edited(request: ChatRequest): ChatRequest {
  const { tools, toolChoice, parallelToolCalls, output, reasoning, sampling, maxOutputTokens, logprobs } =
    request
  const { dialect, model, choices, stream, streamUsage, user, serviceTier, metadata, extra, umbel, headers } =
    request
  const said = {
    tools,
    toolChoice,
    parallelToolCalls,
    output,
    reasoning,
    sampling,
    maxOutputTokens,
    logprobs,
  }
  const rest = {
    dialect,
    model,
    choices,
    stream,
    streamUsage,
    user,
    serviceTier,
    metadata,
    extra,
    umbel,
    headers,
  }
  return { ...said, ...rest, messages: request.messages, source: null }
}

const refusals: readonly string[] = ['request', 'unsupported']

/** What is wrong with how a body is refused. */
function refusalProblem(surface: SurfaceName, thrown: unknown): string | undefined {
  if (!(thrown instanceof UmbelError)) return `throws ${String(thrown).slice(0, 200)}`
  if (!refusals.includes(thrown.class)) return `throws class ${thrown.class}`
  const dialect = surface === 'anthropic-count' ? anthropicMessages : surfaces[surface]
  const { status, body } = dialect.encodeError(thrown)
  if (status < 400 || status > 499) return `refuses with status ${status}`
  return judgeError(surface, status, body)
}

function tryBody(run: FuzzRun, at: number): void {
  const dice = run.dice(at)
  const surface = dice.pick(surfaceNames)
  const body = mutate(dice.pick(surfaceBodies[surface]) ?? null, bodyWords, dice)
  const report = (problem: string, more: object = {}) =>
    run.violation(at, `${surface} body: ${problem}`, { body, ...more })
  if (!isFields(body)) return run.tally(`${surface} body, no object`)
  let request: ChatRequest
  try {
    request = decodeBody(surface, body, headersOf(dice))
  } catch (thrown) {
    const problem = refusalProblem(surface, thrown)
    if (problem !== undefined) report(problem, { stack: stackOf(thrown) })
    return run.tally(`${surface} body, refused`)
  }
  run.tally(`${surface} body, taken`)
  const asked = dice.chance(0.3) ? safely(() => edited(request), report) : request
  if (asked === undefined) return
  for (const upstream of surface === 'anthropic-count' ? counters : upstreams) {
    try {
      const outbound = upstream.encodeRequest(asked, patchOf(dice, dice.pick(models)))
      if (!isFields(JSON.parse(outbound.body))) report(`to ${upstream.name}: writes no object`)
      run.tally(`to ${upstream.name}, written`)
    } catch (thrown) {
      const problem = refusalProblem(surface, thrown)
      if (problem !== undefined) report(`to ${upstream.name}: ${problem}`, { stack: stackOf(thrown) })
      run.tally(`to ${upstream.name}, refused`)
    }
  }
}

function safely<T>(work: () => T, report: (problem: string, more: object) => void): T | undefined {
  try {
    return work()
  } catch (thrown) {
    report(`throws ${String(thrown).slice(0, 200)}`, { stack: stackOf(thrown) })
    return undefined
  }
}

function stackOf(thrown: unknown): string {
  const lines = thrown instanceof Error ? (thrown.stack ?? '').split('\n') : []
  return lines
    .filter((line) => line.includes('/src/'))
    .slice(0, 5)
    .join(' < ')
}

/** Requests whose answers are encoded: a surface's answer depends on what was asked. */
const requests: Readonly<Record<ChatSurfaceName, readonly ChatRequest[]>> = {
  'openai-chat': answered('openai-chat'),
  'openai-responses': answered('openai-responses'),
  'anthropic-messages': answered('anthropic-messages'),
}

function answered(surface: ChatSurfaceName): ChatRequest[] {
  const agents = [new Headers(), new Headers({ 'user-agent': 'ai-sdk/openai/3.0.0' })]
  return surfaceBodies[surface].flatMap((body) =>
    isFields(body) ? agents.map((headers) => decodeBody(surface, body, headers)) : [],
  )
}

function optionsFor(surface: ChatSurfaceName, dice: Dice) {
  const [first, ...rest] = requests[surface]
  if (first === undefined) throw new Error(`There are no requests for ${surface}.`)
  const priced = dice.chance(0.3) ? { price: () => 0.001 } : {}
  return { model: 'shown', usage: dice.chance(0.5), request: dice.pick([first, ...rest]), ...priced }
}

function decodeAll(upstream: UpstreamDialect, pieces: readonly Uint8Array[]): StreamPart[][] {
  const decoder = upstream.decodeStream(makerAt(upstream.name))
  const batches = pieces.map((piece) => {
    upstream.glance?.(piece)
    return decoder.push(piece)
  })
  return [...batches, decoder.end()]
}

/** Parts as they compare: errors by class and words, ids that were made up here by nothing. */
function comparable(batches: readonly StreamPart[][]): string {
  const parts = batches
    .flat()
    .map((part) => (part.type === 'error' ? [part.error.class, part.error.message] : part))
  return JSON.stringify(parts).replaceAll(/[\da-f]{16}/g, '')
}

function tryStream(run: FuzzRun, at: number, answers: Readonly<Record<string, Answers>>): void {
  const dice = run.dice(at)
  const format = dice.pick(formatNames)
  const { streams = [], words } = answers[format] ?? {}
  const others = answers[dice.pick(formatNames)]?.streams.flat() ?? []
  if (words === undefined) return
  const frames = dice.pick(streams) ?? []
  const { bytes, cutAt } = mutateStream(frames, others, words, dice)
  const stream = new TextDecoder().decode(bytes)
  const report = (problem: string, more: object = {}) =>
    run.violation(at, `${format} stream: ${problem}`, { stream, ...more })
  const upstream: UpstreamDialect = byFormat[format]
  const pieces = piecesOf(bytes, dice)
  const parts = safely(() => decodeAll(upstream, pieces), report)
  if (parts === undefined) return
  const whole = safely(() => decodeAll(upstream, [bytes]), report)
  if (whole !== undefined && comparable(whole) !== comparable(parts)) {
    report('reads differently when it comes in pieces', { pieces: pieces.map((piece) => piece.length) })
  }
  const problem = partsProblem(parts.flat())
  if (problem !== undefined) report(problem)
  const failed = parts.flat().some(({ type }) => type === 'error')
  if (cutAt !== undefined && !failed && !saysItsEnd(format, stream)) report('cut, and no error', { cutAt })
  for (const surface of chatSurfaces) {
    const options = optionsFor(surface, dice)
    const written = safely(
      () => {
        const encoder = surfaces[surface].encodeStream(options)
        return parts.map((batch) => encoder.encode(batch)).join('') + encoder.end()
      },
      (thrown, more) => report(`as ${surface}: ${thrown}`, more),
    )
    if (written === undefined) continue
    const judged = judgeStream(surface, written)
    if (judged.problem !== undefined) report(`as ${surface}: ${judged.problem}`, { written })
    if (failed && judged.end === 'whole')
      report(`as ${surface}: an error that ends like an answer`, { written })
    run.tally(`${format} stream as ${surface}, ${judged.end}`)
  }
  tryTap(format, pieces, dice, report)
  collect(parts.flat(), report)
}

/** Whether what is left of a stream that was cut still tells that it is over. */
function saysItsEnd(format: string, stream: string): boolean {
  const ends: Readonly<Record<string, RegExp>> = {
    'openai-chat': /\[DONE\]\n\n|"finish_reason":"[^\n]*\n\n/,
    'openai-responses': /"type":"response\.(completed|incomplete|failed)"[^\n]*\n\n/,
    'anthropic-messages': /"type":"message_stop"[^\n]*\n\n/,
    gemini: /"finishReason":"[^\n]*\r\n\r/,
  }
  return ends[format]?.test(stream) === true
}

/** What passes through untouched is read on its way: never a throw, and where nothing changes every byte comes out. */
function tryTap(
  format: string,
  pieces: readonly Uint8Array[],
  dice: Dice,
  report: (problem: string, more?: object) => void,
): void {
  const surface = chatSurfaces.find((name) => name === format)
  if (surface === undefined) return
  const { request } = optionsFor(surface, dice)
  const dropUsage = dice.chance(0.3)
  const changes = dice.chance(0.3) ? { price: () => 0.001 } : {}
  const out = safely(
    () => {
      const tap = surfaces[surface].tap({ dropUsage, request, maker: makerAt(surface), ...changes })
      return [...pieces.map((piece) => tap.push(piece)), tap.flush()].filter((piece) => piece !== null)
    },
    (problem, more) => report(`tap: ${problem}`, more),
  )
  const touched = dropUsage || 'price' in changes || surfaces[surface].rewrites?.(request) === true
  if (out !== undefined && !touched && !Buffer.concat(out).equals(Buffer.concat(pieces))) {
    report('tap: bytes that pass are changed')
  }
}

/** A stream read whole, as a strategy does that needs all of an answer. */
function collect(parts: readonly StreamPart[], report: (problem: string, more?: object) => void): void {
  try {
    const collector = new Collector('m')
    for (const part of parts) collector.add(part)
    collector.result()
  } catch (thrown) {
    if (!(thrown instanceof UmbelError))
      report(`collected: throws ${String(thrown)}`, { stack: stackOf(thrown) })
  }
}

function tryWhole(run: FuzzRun, at: number, answers: Readonly<Record<string, Answers>>): void {
  const dice = run.dice(at)
  const format = dice.pick(formatNames)
  const { whole = [], words } = answers[format] ?? {}
  if (words === undefined) return
  const value = mutate(dice.pick(whole) ?? null, words, dice)
  const sent = JSON.stringify(value)
  const text = dice.chance(0.1) ? sent.slice(0, dice.below(sent.length)) : sent
  const report = (problem: string, more: object = {}) =>
    run.violation(at, `${format} answer: ${problem}`, { text, ...more })
  const upstream: UpstreamDialect = byFormat[format]
  try {
    const result = upstream.decodeResponse(text, makerAt(format))
    run.tally(`${format} answer, read`)
    for (const surface of chatSurfaces) {
      const { price: _, ...options } = optionsFor(surface, dice)
      const written = safely(
        () => surfaces[surface].encodeResponse(result, options),
        (problem, more) => report(`as ${surface}: ${problem}`, more),
      )
      const problem = written === undefined ? undefined : judgeAnswer(surface, written)
      if (problem !== undefined) report(`as ${surface}: ${problem}`, { written })
      const { request } = options
      if (surface !== format || surfaces[surface].rewrites?.(request) !== true) continue
      safely(
        () => surfaces[surface].rewriteResponse?.(text, request, makerAt(format)),
        (thrown, more) => report(`rewritten: ${thrown}`, more),
      )
    }
  } catch (thrown) {
    if (!(thrown instanceof UmbelError))
      report(`throws ${String(thrown).slice(0, 200)}`, { stack: stackOf(thrown) })
    run.tally(`${format} answer, refused`)
  }
}

function tryError(run: FuzzRun, at: number, answers: Readonly<Record<string, Answers>>): void {
  const dice = run.dice(at)
  const format = dice.pick(formatNames)
  const { errors = [], words } = answers[format] ?? {}
  if (words === undefined) return
  const value = mutate(dice.pick(errors) ?? null, words, dice)
  const sent = JSON.stringify(value, null, dice.pick([0, 2]))
  const body = dice.pick([sent, sent, sent.slice(0, dice.below(sent.length)), hostileText(dice)])
  const status = dice.pick([
    400, 401, 402, 403, 404, 408, 409, 413, 418, 422, 429, 451, 502, 503, 504, 524, 529, 599,
  ])
  const headers = new Headers({ 'retry-after': dice.pick(['3', '-1', 'x', '1e99', '']) })
  const report = (problem: string, more: object = {}) =>
    run.violation(at, `${format} error: ${problem}`, { status, body, ...more })
  const upstream: UpstreamDialect = byFormat[format]
  const error = safely(() => upstream.decodeError(status, headers, body), report)
  if (error === undefined) return
  run.tally(`${format} error, ${error.class}`)
  for (const surface of chatSurfaces) {
    const encoded = safely(() => surfaces[surface].encodeError(error), report)
    if (encoded === undefined) continue
    const problem = judgeError(surface, encoded.status, encoded.body)
    if (problem !== undefined) report(`as ${surface}: ${problem}`, { written: encoded.body })
    const event = surfaces[surface].encodeStreamError(error)
    const judged = judgeStream(surface, event)
    if (judged.end !== 'error') report(`as an event of ${surface}: ${judged.problem}`, { written: event })
  }
}

it('holds', { timeout: 1_800_000 }, async () => {
  const run = fuzzRun('fuzz-dialects', 100_000)
  const answers = await answersByFormat()
  const began = Date.now()
  for (let at = run.cases.from; at < run.cases.to; at += 1) {
    const kind = at % 10
    if (kind < 4) tryBody(run, at)
    else if (kind < 7) tryStream(run, at, answers)
    else if (kind < 9) tryWhole(run, at, answers)
    else tryError(run, at, answers)
  }
  run.note({ seconds: Math.round((Date.now() - began) / 1000) })
  expect(run.found(), `seed ${run.seed}`).toEqual([])
})
