import type { Answer, Need } from '../core/answer.ts'
import type { Budget } from '../core/budget.ts'
import type { Call, Exchange, Run, Started } from '../core/run.ts'
import type { ChatRequest, Operation } from '../core/request.ts'
import type { Choice, GateVerdict, Join, StepRecord } from '../core/record.ts'
import type { Node, Retry } from '../core/strategy.ts'
import type { Scope } from '../core/scope.ts'
import { boundedJoin, boundedVerdict } from '../core/record-bounds.ts'
import { answerParts, readAnswer } from './read-answer.ts'
import { editRequest } from './edit-request.ts'
import { randomFrom } from '../core/hash-random.ts'
import { runGated } from './gated.ts'
import { runOneForAll } from './one-for-all.ts'
import { runNode } from './run-node.ts'
import { toUmbelError } from '../core/errors.ts'

/** Operations whose answer is text, which gates judge and of which several become one. */
const makesText: ReadonlySet<Operation> = new Set(['chat', 'complete'])

/** Milliseconds to the first token of a stream, when no node says otherwise. */
const usualFirstTokenTimeout = 60_000

/** Steps of one request that its record keeps. */
const mostSteps = 100

/** What every node of one request shares. */
export interface RunContext {
  readonly operation: Operation
  readonly call: Call
  readonly exchange: Exchange
  readonly seed: number
  readonly choices: Choice[]
  readonly steps: StepRecord[]
  readonly verdicts: GateVerdict[]
  readonly joins: Join[]
  readonly notes: string[]
  /** The caller of a stream has waited long enough: the status goes out now. */
  commit(): void
  readonly signals: Run['signals']
  readonly signalsOf: Run['signalsOf']
  readonly ports: Run['ports']
}

/** What a node hands down to those below it. */
interface Place {
  readonly path: string
  readonly need: Need
  readonly operation: Operation
  readonly signals: Run['signals']
  readonly scope: Scope
  readonly budget: Budget
  readonly firstTokenTimeout: number
  readonly retry: Retry | undefined
  readonly sources: readonly string[]
}

/** Runs a whole strategy for a request, under `scope` and `budget`. */
export function openRun(
  context: RunContext,
  root: Node,
  request: ChatRequest,
  scope: Scope,
  budget: Budget,
): Started {
  const place: Place = {
    path: root.path,
    need: 'pass',
    operation: context.operation,
    signals: context.signals,
    scope,
    budget,
    firstTokenTimeout: usualFirstTokenTimeout,
    retry: undefined,
    sources: [],
  }
  return start(context, place, root, request, root.path)
}

function start(context: RunContext, above: Place, node: Node, request: ChatRequest, path: string): Started {
  const scope = above.scope.child(node.timeout)
  const place: Place = {
    path,
    need: needOf(above.need, node, request),
    operation: above.operation,
    signals: above.signals,
    scope,
    budget: node.budget === undefined ? above.budget : above.budget.child(node.budget),
    firstTokenTimeout: node.firstTokenTimeout ?? above.firstTokenTimeout,
    retry: node.retry ?? above.retry,
    sources: above.sources,
  }
  const answer = settle(context, place, node, request)
  let settled = false
  // A loser's rejection is nobody's surprise.
  answer.catch(() => {}).finally(() => (settled = true))
  if (node.commitAfter !== undefined && request.stream) {
    setTimeout(() => settled || context.commit(), node.commitAfter)
  }
  return { answer, abort: (why) => scope.end(why) }
}

/** An explicit first-token timeout makes a JSON caller's upstream stream too: else only the whole answer is timed. */
function needOf(need: Need, node: Node, request: ChatRequest): Need {
  return need === 'pass' && node.firstTokenTimeout !== undefined && !request.stream ? 'parts' : need
}

async function settle(context: RunContext, place: Place, node: Node, request: ChatRequest): Promise<Answer> {
  const { scope } = place
  try {
    if (scope.reason !== undefined) throw scope.reason
    const answer = await runBetweenGates(context, place, node, editRequest(request, node))
    // Ending the scope also ends an answer already given: losers need exactly this.
    scope.onEnd((why) => answer.lease.end({ usage: null, error: why }))
    if (scope.reason !== undefined) throw scope.reason
    answer.lease.onEnd(() => scope.close())
    return answer
  } catch (thrown) {
    const error = scope.reason ?? toUmbelError(thrown)
    scope.end(error)
    throw error
  }
}

function runBetweenGates(
  context: RunContext,
  place: Place,
  node: Node,
  request: ChatRequest,
): Promise<Answer> {
  const run = nodeRun(context, place)
  if (!makesText.has(context.operation)) return runOneForAll(node, request, run)
  if (node.gates === undefined) return runNode(node, request, run)
  return runGated(node.gates, node.stream !== 'refuse', request, run, (asked, need, tryNumber) => {
    const path = tryNumber === 1 ? place.path : `${place.path}#${tryNumber}`
    return runNode(node, asked, nodeRun(context, { ...place, need, path }))
  })
}

function nodeRun(context: RunContext, place: Place): Run {
  const { scope, path } = place
  const run: Run = {
    path,
    need: place.need,
    operation: place.operation,
    budget: place.budget,
    seed: context.seed,
    retry: place.retry,
    signals: place.signals,
    signalsOf: context.signalsOf,
    ports: context.ports,
    call: (model, request, tryNumber = 1) =>
      context.call(model, place.operation, request, {
        need: place.need,
        path: tryNumber === 1 ? path : `${path}#${tryNumber}`,
        scope,
        budget: place.budget,
        firstTokenTimeout: place.firstTokenTimeout,
      }),
    start: (child, request, label, options = {}) =>
      start(context, { ...place, ...options }, child, request, `${path}.${label}`),
    execute: (child, request, label, options) => run.start(child, request, label, options).answer,
    fork: (options = {}) => {
      const own = scope.child()
      return {
        run: nodeRun(context, { ...place, ...options, scope: own }),
        abort: (why) => own.end(why),
      }
    },
    http: (order, timeout) => context.exchange(order, { scope, budget: place.budget, timeout }),
    parts: answerParts,
    read: readAnswer,
    random: (at) => randomFrom(context.seed, at),
    sources: place.sources,
    choose: (choice) => context.choices.push(choice),
    judge: (verdict) => context.verdicts.push(boundedVerdict(verdict)),
    join: (join) => context.joins.push(boundedJoin(join)),
    recordStep: (step) => {
      if (context.steps.length < mostSteps) context.steps.push(step)
    },
    note: (text) => context.notes.push(text),
    sleep: (milliseconds) => sleep(milliseconds, scope),
    timeLeft: () => (scope.endsAt === null ? null : Math.max(0, scope.endsAt - Date.now())),
    dead: () => scope.reason,
  }
  return run
}

/** Rejects as soon as the scope ends. */
function sleep(milliseconds: number, scope: Scope): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, milliseconds)
    const stop = scope.onEnd((why) => {
      clearTimeout(timer)
      reject(why)
    })
  })
}
