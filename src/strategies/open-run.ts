import type { Answer, Need } from '../core/answer.ts'
import type { Budget } from '../core/budget.ts'
import type { CacheOptions } from '../core/cache.ts'
import type { ChatRequest, Operation } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Place, RunContext } from './run-context.ts'
import type { Scope } from '../core/scope.ts'
import type { Started } from '../core/run.ts'
import { type RunHere, runCached } from './cached.ts'
import { admit } from './admit.ts'
import { editRequest } from './edit-request.ts'
import { madeGates } from '../gates/made-gates.ts'
import { nodeRun } from './node-run.ts'
import { runGated } from './gated.ts'
import { runNode } from './run-node.ts'
import { runOneForAll } from './one-for-all.ts'
import { toUmbelError } from '../core/errors.ts'

/** Operations whose answer is text, which gates judge and of which several become one. */
const makesText: ReadonlySet<Operation> = new Set(['chat', 'complete'])

/** Milliseconds to the first token of a stream, when no node says otherwise. */
const usualFirstTokenTimeout = 60_000

/** Limits of nodes that the record keeps. */
const mostBounds = 100

/** Runs a whole strategy for a request, under `scope` and `budget`. */
export function openRun(
  context: RunContext,
  root: Node,
  request: ChatRequest,
  scope: Scope,
  budget: Budget,
): Started {
  context.bounds.push({ path: '', budget, scope })
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
  const isBound = node.budget !== undefined || node.timeout !== undefined
  if (isBound && context.bounds.length < mostBounds) context.bounds.push(place)
  const answer = settle(context, place, node, request)
  let settled = false
  const settles = () => {
    settled = true
  }
  // A loser's rejection is nobody's surprise.
  answer.then(settles, settles)
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
    const edited = editRequest(request, node)
    const answer = await (node.cache === undefined
      ? runBetweenGates(context, place, node, edited)
      : runBehindCache(node.cache, context, place, node, edited))
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

function runBehindCache(
  options: CacheOptions,
  context: RunContext,
  place: Place,
  node: Node,
  request: ChatRequest,
): Promise<Answer> {
  const { caching } = context
  const run: RunHere = (changes) => runBetweenGates(context, { ...place, ...changes }, node, request)
  // A legacy completion has no turns that could be compared, and others make no text.
  if (caching === undefined || place.operation !== 'chat') return run()
  const gates = node.gates ?? []
  const admitted = () => void admit(madeGates(gates).request, request, nodeRun(context, place, start))
  return runCached({ options, caching, context, place, node, request, run, admit: admitted })
}

function runBetweenGates(
  context: RunContext,
  place: Place,
  node: Node,
  request: ChatRequest,
): Promise<Answer> {
  const run = nodeRun(context, place, start)
  if (!makesText.has(context.operation)) return runOneForAll(node, request, run)
  if (node.gates === undefined) return runNode(node, request, run)
  return runGated(node.gates, node.stream !== 'refuse', request, run, (asked, need, tryNumber) => {
    const path = tryNumber === 1 ? place.path : `${place.path}#${tryNumber}`
    return runNode(node, asked, nodeRun(context, { ...place, need, path }, start))
  })
}
