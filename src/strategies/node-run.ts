import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Place, RunContext } from './run-context.ts'
import type { Run, Started } from '../core/run.ts'
import type { Scope } from '../core/scope.ts'
import { answerParts, readAnswer } from './read-answer.ts'
import { boundedJoin, boundedVerdict } from '../core/record-bounds.ts'
import { randomFrom } from '../core/hash-random.ts'

/** Steps of one request that its record keeps. */
const mostSteps = 100

/** Starts a node below a place, under a path of its own. */
export type StartNode = (
  context: RunContext,
  above: Place,
  node: Node,
  request: ChatRequest,
  path: string,
) => Started

/** What a strategy at this place may do; `start` starts a node below it. */
export function nodeRun(context: RunContext, place: Place, start: StartNode): Run {
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
        run: nodeRun(context, { ...place, ...options, scope: own }, start),
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
