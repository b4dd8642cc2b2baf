import type { Behaviour, Exchange } from '../upstream/exchange.ts'
import { hashText } from '../../src/core/hash-random.ts'
import { messagesOf } from '../harness/messages-of.ts'
import { openStream, pause, sendJson } from '../upstream/exchange.ts'
import {
  emptyBody,
  emptyStream,
  errorWith200,
  garbage,
  garbageStream,
  html,
  refusals,
  resetBefore,
  resetBeforeContent,
  stallBeforeFirstToken,
  stallBeforeHeaders,
} from '../upstream/faults.ts'
import { errorInStream as overloadedInStream } from '../upstream/answers.ts'
import { metaModel } from './random-expression.ts'
import { numberFrom } from './long-run.ts'
import { chunk, completion, done, event } from '../upstream/wire.ts'

/** USD per million tokens, as the test's config says: a word is a token, and not cheap. */
export const price = { input: 1, output: 100 }

/** Tokens that an answer has at most when nobody says, as the router reckons. */
const usualOutput = 4096

/** What one call has used, whatever the router knows of it. */
export interface Spent {
  readonly request: string
  readonly model: string
  readonly fault: string
  inputTokens: number
  outputTokens: number
  /** Tokens that it was let write. */
  readonly most: number
}

/** What a call has cost, and what it might have cost if it had written all that it was let write. */
export function usdOf({ inputTokens, outputTokens, most }: Spent): { used: number; most: number } {
  const usd = (output: number) => (inputTokens * price.input + output * price.output) / 1e6
  return { used: usd(outputTokens), most: usd(most) }
}

/** Upstreams whose every word bears the call that said it, and that fail in every way; what they do is drawn by seed. */
export class TaggingUpstream {
  readonly #seed: number
  readonly #calls = new Map<string, number>()
  readonly #spent = new Map<string, Spent[]>()
  readonly faults = new Map<string, number>()
  #exchanges = 0
  /** Exchanges that are not over. */
  open = 0
  /** What each connection that is not closed was used for last. */
  readonly sockets = new Map<unknown, string>()

  constructor(seed: number) {
    this.#seed = seed
  }

  spentBy(request: string): readonly Spent[] {
    return this.#spent.get(request) ?? []
  }

  readonly behave: Behaviour = async (exchange) => {
    this.open += 1
    exchange.response.on('close', () => (this.open -= 1))
    const text = exchange.seen.body.toString('utf8')
    const request = /req-\d+/.exec(text)?.[0] ?? 'unknown'
    const { model } = exchange.seen
    const nth = (this.#calls.get(`${request} ${model}`) ?? 0) + 1
    this.#calls.set(`${request} ${model}`, nth)
    const random = numberFrom(hashText(`${this.#seed} ${request} ${model} ${nth}`))
    const kind = random() < 0.55 ? 'well' : pickFault(random)
    this.faults.set(kind, (this.faults.get(kind) ?? 0) + 1)
    const { socket } = exchange.response
    if (!this.sockets.has(socket)) socket?.on('close', () => this.sockets.delete(socket))
    this.sockets.set(socket, `${request} ${model} #${nth} ${kind}`)
    const most = mostOf(exchange)
    const spent: Spent = { request, model, fault: kind, inputTokens: 0, outputTokens: 0, most }
    this.#spent.set(request, [...this.spentBy(request), spent])
    const other = others[kind]
    if (other !== undefined) {
      if (reads.has(kind)) spent.inputTokens = inputOf(exchange)
      return other(exchange)
    }
    spent.inputTokens = inputOf(exchange)
    const tag = `${model}~${(this.#exchanges += 1)}`
    await answer(exchange, wordsOf(exchange, text, tag, random), spent, kind, random)
  }
}

/** The prompt's length as a real upstream would count it: four characters a token, and some for each message. */
function inputOf({ seen }: Exchange): number {
  const messages = messagesOf(seen)
  return Math.ceil(messages.join('').length / 4) + 2 * messages.length
}

function mostOf({ seen: { json } }: Exchange): number {
  return Number(json['max_completion_tokens'] ?? json['max_tokens'] ?? usualOutput)
}

function wordsOf({ seen }: Exchange, body: string, tag: string, random: () => number): string[] {
  if (seen.model === metaModel && body.includes('You choose who answers')) {
    const branch = random() < 0.8 ? (random() < 0.5 ? 'left' : 'right') : 'nowhere'
    return [`{"branch": "${branch}"}`]
  }
  const count = 2 + Math.floor(random() * 18)
  const tagged = Array.from({ length: count }, (_, index) => `${tag}.${index} `)
  const number = random() < 0.7 ? 4 : 5
  if (seen.model.startsWith('j'))
    return ['{"words": [', ...tagged.map((word) => `"${word}", `), `"end"], "n": ${number}}`]
  return [...tagged, random() < 0.2 ? 'unsure ' : 'well ', `the answer is ${number}`]
}

async function answer(
  exchange: Exchange,
  words: readonly string[],
  spent: Spent,
  kind: string,
  random: () => number,
): Promise<void> {
  const { seen, streaming, counted, gone, response } = exchange
  const { model } = seen
  const most = mostOf(exchange)
  const fits = words.slice(0, Math.max(0, most))
  const finish = fits.length < words.length ? 'length' : 'stop'
  const logprob = random() < 0.6 ? -0.2 : -1.5
  const logprobs = (token: string) =>
    seen.json['logprobs'] === true ? { content: [{ token, logprob, bytes: null, top_logprobs: [] }] } : null
  const usage = () => ({
    prompt_tokens: spent.inputTokens,
    completion_tokens: spent.outputTokens,
    total_tokens: spent.inputTokens + spent.outputTokens,
  })
  await pause(random() < 0.1 ? 100 + random() * 200 : random() * 10, gone)
  if (gone.aborted) return
  const cutAt = 1 + Math.floor(random() * Math.max(1, fits.length - 1))
  const cuts = kind !== 'well' && kind !== 'drip'
  if (!streaming) {
    spent.outputTokens = fits.length
    const content = fits.join('')
    const message = { role: 'assistant', content, refusal: null }
    const choice = { index: 0, message, logprobs: logprobs(content), finish_reason: finish }
    const body = completion(model, {}, { choices: [choice], usage: usage() })
    if (!cuts) return sendJson(exchange, body)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.write(body.slice(0, body.length / 2))
    if (kind !== 'stall-mid-stream') await pause(5, gone).then(() => response.socket?.resetAndDestroy())
    return
  }
  openStream(exchange)
  response.write(chunk(model, { delta: { role: 'assistant', content: '' } }))
  for (const [index, word] of fits.entries()) {
    if (gone.aborted) return
    if (cuts && index === cutAt) return cut(exchange, kind)
    const choice = { index: 0, delta: { content: word }, logprobs: logprobs(word), finish_reason: null }
    response.write(chunk(model, { rest: { choices: [choice] } }))
    spent.outputTokens += 1
    if (kind === 'drip') await pause(30 + random() * 60, gone)
    else if (random() < 0.3) await pause(1, gone)
  }
  const total = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, choices: [] }
  const last = counted ? [event({ ...total, usage: usage() })] : []
  response.end([chunk(model, { finish }), ...last, done].join(''))
}

function cut({ response, gone }: Exchange, kind: string): Promise<void> | void {
  switch (kind) {
    case 'reset-mid-stream':
      return pause(5, gone).then(() => void response.socket?.resetAndDestroy())
    case 'early-end':
      return void response.end()
    case 'error-after-content':
      return void response.end(
        event({ error: { message: 'The engine died', type: 'server_error', code: 503 } }),
      )
    default:
    // Stalls: the caller has to leave.
  }
}

/** Faults of an answer's middle, which say words before. */
const middles = ['drip', 'reset-mid-stream', 'early-end', 'error-after-content', 'stall-mid-stream']

const others: Readonly<Record<string, Behaviour>> = {
  'empty-body': emptyBody,
  'empty-stream': emptyStream,
  'error-in-stream': overloadedInStream,
  'error-with-200': errorWith200,
  garbage,
  'garbage-stream': garbageStream,
  html,
  'reset-before': resetBefore,
  'reset-before-content': resetBeforeContent,
  'stall-before-first-token': stallBeforeFirstToken,
  'stall-before-headers': stallBeforeHeaders,
  ...refusals,
}

/** Faults whose prompt was read, and so is paid for. */
const reads = new Set([
  'empty-stream',
  'garbage-stream',
  'reset-before-content',
  'stall-before-first-token',
  'error-in-stream',
])

const faultNames = [
  ...middles,
  ...middles,
  ...Object.keys(others).filter((name) => name !== 'bad-request' && name !== 'too-large'),
  ...Object.keys(others),
]

function pickFault(random: () => number): string {
  return faultNames[Math.floor(random() * faultNames.length)] ?? 'reset-before'
}
