import type { Call } from '../../src/core/run.ts'
import type { Choice, GateVerdict, Join } from '../../src/core/record.ts'
import type { ChatRequest } from '../../src/core/request.ts'
import type { Health } from '../../src/core/ports.ts'
import type { Aggregation, Node } from '../../src/core/strategy.ts'
import type { Answer } from '../../src/core/answer.ts'
import { answerText } from '../../src/core/answer-text.ts'
import { nameOf } from '../../src/core/strategy.ts'
import { readAnswer } from '../../src/strategies/read-answer.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError, nextClasses } from '../../src/core/errors.ts'
import { IsolateBreaker } from '../../src/telemetry/isolate-breaker.ts'
import { isolateLoad } from '../../src/telemetry/isolate-load.ts'
import { isolateHedges } from '../../src/telemetry/isolate-hedges.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import type { RunContext } from '../../src/strategies/run-context.ts'
import { openRun } from '../../src/strategies/open-run.ts'
import { newestAsk } from '../../src/core/newest-ask.ts'
import { emptyRelease, noSignals, toyEmbedder } from './release.ts'
import { inbound } from './dialects.ts'

/** A breaker that has seen nothing, and the load of nothing. */
export function quietPorts() {
  const clock = { now: () => 0 }
  return { breaker: new IsolateBreaker(clock), load: isolateLoad(clock) }
}

export const unmeasured: Health = {
  facts: () => null,
  recent: () => null,
  observe: () => {},
  slowFirstToken: () => null,
}

/** A short question of a caller of JSON, or of a stream. */
export function question(body: object = {}): ChatRequest {
  return openAiChat.decodeRequest(
    inbound({ model: 'auto', messages: [{ role: 'user', content: 'hi' }], ...body }),
  )
}

/** Runs strategies against models in memory. */
export function runner(call: Call, parts: Partial<RunContext> = {}, health: Health = unmeasured) {
  const choices: Choice[] = []
  const verdicts: GateVerdict[] = []
  const joins: Join[] = []
  const notes: string[] = []
  const context: RunContext = {
    operation: 'chat',
    call,
    seed: 1,
    choices,
    verdicts,
    joins,
    notes,
    steps: [],
    bounds: [],
    exchange: () => Promise.reject(new UmbelError('unsupported', 'no http here')),
    commit: () => {},
    signals: noSignals,
    signalsOf: (about) => ({ ...noSignals, ask: newestAsk(about) }),
    ports: {
      ...quietPorts(),
      health,
      hedges: isolateHedges(),
      embedder: toyEmbedder,
      release: emptyRelease(),
    },
    ...parts,
  }
  const run = (node: Node, request = question(), scope = new Scope(), budget = new Budget({})) =>
    openRun(context, node, request, scope, budget)
  return { run, context, choices, verdicts, joins, notes }
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<UmbelError> {
  return promise.then(
    () => Promise.reject(new Error('It did not fail.')),
    (thrown) => thrown,
  )
}

export const model = (name: string, options: object = {}): Node => ({
  verb: 'model',
  path: name,
  model: name,
  ...options,
})

export const fallback = (members: Node[], options: object = {}): Node => ({
  verb: 'fallback',
  path: 'use',
  members,
  on: nextClasses,
  ...options,
})

export const hedge = (names: readonly (string | Node)[], options: object = {}): Node => ({
  verb: 'hedge',
  path: 'use',
  members: names.map((name) => (typeof name === 'string' ? model(name) : name)),
  after: 0,
  on: nextClasses,
  shares: {},
  ...options,
})

export const cascade = (names: readonly (string | Node)[], options: object = {}): Node => ({
  verb: 'cascade',
  path: 'use',
  members: names.map((name) => (typeof name === 'string' ? model(name) : name)),
  accept: [{ words: { mustNot: ['unsure'] } }],
  on: nextClasses,
  ...options,
})

export const parallel = (
  names: readonly (string | Node)[],
  aggregate: Aggregation,
  options: object = {},
): Node => ({
  verb: 'parallel',
  path: 'use',
  members: names.map((name) => {
    const node = typeof name === 'string' ? model(name) : name
    return { node, name: nameOf(node), weight: 1 }
  }),
  aggregate,
  minimum: 1,
  ...options,
})

/** The text of an answer, read to its end. */
export async function textOf(answer: Promise<Answer> | Answer): Promise<string> {
  return answerText(await readAnswer(await answer))
}
