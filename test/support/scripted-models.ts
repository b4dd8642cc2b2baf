import type { Answer, ChatResult, LeaseOutcome } from '../../src/core/answer.ts'
import type { Attempt } from '../../src/core/record.ts'
import type { Block, ChatRequest } from '../../src/core/request.ts'
import type { Call, CallOptions } from '../../src/core/run.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { OpenLease } from '../../src/core/lease.ts'
import { type ErrorClass, UmbelError } from '../../src/core/errors.ts'
import { answerParts } from '../../src/strategies/read-answer.ts'

/** What a model does when it is called. */
export type Behaviour = 'ok' | 'hang' | ErrorClass | Scripted

export interface Scripted {
  readonly text?: string
  readonly content?: readonly Block[]
  readonly logprobs?: unknown
  /** Milliseconds to the first content, or to the failure. */
  readonly after?: number
  /** Milliseconds between two pieces of a stream. */
  readonly every?: number
  readonly fails?: ErrorClass
  /** Breaks after so many pieces of its stream. */
  readonly cut?: number
  readonly usd?: number
}

/** One call as the models saw it. */
export interface Called {
  readonly model: string
  readonly path: string
  readonly need: CallOptions['need']
  readonly request: ChatRequest
  /** Why its scope ended before it answered, or after. */
  aborted?: UmbelError
  ended?: LeaseOutcome
  /** Pieces of its stream that were taken. */
  taken: number
  /** It never gave an answer. */
  failed: boolean
}

/** Models in memory: each does what its list says, call by call; the last behaviour stays. */
export function scriptedModels(behaviours: Readonly<Record<string, Behaviour | readonly Behaviour[]>>) {
  const calls: Called[] = []
  const asked = new Map<string, number>()
  const call: Call = async (model, _operation, request, options) => {
    const { scope, path, need, budget } = options
    if (scope.reason !== undefined) throw scope.reason
    const count = asked.get(model) ?? 0
    asked.set(model, count + 1)
    const script = behaviours[model] ?? 'ok'
    const list = Array.isArray(script) ? script : [script]
    const does = scripted(list[Math.min(count, list.length - 1)] ?? 'ok')
    const reservation = budget.reserve({ usd: does.usd ?? 0, tokens: 10 })
    const called: Called = { model, path, need, request, taken: 0, failed: false }
    calls.push(called)
    const settle = (usd: number) => reservation.settle({ usd, tokens: 10 })
    const stop = scope.onEnd((why) => {
      called.aborted = why
    })
    try {
      await wait(does.after ?? 0, options)
      if (does.fails !== undefined) {
        throw new UmbelError(does.fails, `${model} said ${does.fails}`, { model })
      }
    } catch (thrown) {
      called.failed = true
      settle(0)
      throw thrown
    } finally {
      if (does.fails !== undefined) stop()
    }
    const lease = new OpenLease(
      model,
      attemptOf(model, path),
      { status: 200, headers: new Headers() },
      (end) => {
        called.ended = end
        settle(does.usd ?? 0)
      },
    )
    const result = resultOf(model, does)
    if (need === 'pass' && !request.stream) return { lease, kind: 'whole', result }
    return { lease, kind: 'parts', parts: pieces(result, does, called, options) }
  }
  return { calls, call, callsTo: (model: string) => calls.filter((one) => one.model === model) }
}

function scripted(behaviour: Behaviour): Scripted {
  if (behaviour === 'ok') return {}
  if (behaviour === 'hang') return { after: Number.POSITIVE_INFINITY }
  return typeof behaviour === 'string' ? { fails: behaviour } : behaviour
}

function wait(milliseconds: number, { scope, firstTokenTimeout }: CallOptions): Promise<void> {
  if (milliseconds === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    scope.onEnd(reject)
    if (milliseconds < Number.POSITIVE_INFINITY) setTimeout(resolve, milliseconds)
    if (milliseconds > firstTokenTimeout) {
      setTimeout(() => reject(new UmbelError('timeout', 'No first token.')), firstTokenTimeout)
    }
  })
}

async function* pieces(
  result: ChatResult,
  { every = 0, cut }: Scripted,
  called: Called,
  { scope }: CallOptions,
): AsyncGenerator<StreamPart[]> {
  for await (const batch of answerParts({ lease: neverLease, kind: 'whole', result })) {
    for (const part of batch.flatMap(splitWords)) {
      if (cut === called.taken) throw new UmbelError('network', 'cut')
      if (scope.reason !== undefined) throw scope.reason
      called.taken += 1
      yield [part]
      if (every > 0) await new Promise((resolve) => setTimeout(resolve, every))
    }
  }
}

/** A text in pieces of a word each, as a stream has it. */
function splitWords(part: StreamPart): StreamPart[] {
  if (part.type !== 'text-delta') return [part]
  return (part.text.match(/\S+\s*|\s+/g) ?? ['']).map((text) => ({ ...part, text }))
}

function resultOf(model: string, { text = model, content, logprobs }: Scripted): ChatResult {
  return {
    id: `id-${model}`,
    model,
    created: 0,
    content: content ?? [{ type: 'text', text }],
    finish: content?.some(({ type }) => type === 'tool-call') === true ? 'tool-calls' : 'stop',
    usage: { inputTokens: 1, outputTokens: 1 },
    ...(logprobs !== undefined && { logprobs }),
  }
}

function attemptOf(model: string, path: string): Attempt {
  return {
    path,
    model,
    provider: 'p',
    upstream: model,
    startedAt: 0,
    outcome: 'open',
    usage: null,
    cost: null,
  }
}

const neverLease: Answer['lease'] = new OpenLease(
  '',
  attemptOf('', ''),
  { status: 200, headers: new Headers() },
  () => {},
)
