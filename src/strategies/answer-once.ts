import type { Answer } from '../core/answer.ts'
import type { Attempt, Join } from '../core/record.ts'
import type { CacheKeys, RunHere } from './cached.ts'
import type { CacheOptions, CachedAnswer } from '../core/cache.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Lease } from '../core/answer.ts'
import type { Place, RequestCaching } from './run-context.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { Collector } from './collect-parts.ts'
import { readingLease } from './reading-lease.ts'
import { Scope } from '../core/scope.ts'
import { SharedAnswer, isShared } from '../cache/shared-answer.ts'
import { answerParts } from './read-answer.ts'
import { mayKeep } from '../cache/may-cache.ts'
import { toUmbelError } from '../core/errors.ts'

export interface Order {
  readonly options: CacheOptions
  readonly keys: CacheKeys
  readonly caching: RequestCaching
  /** How answers of the request became one, so far. */
  readonly joins: readonly Join[]
  readonly place: Place
  readonly request: ChatRequest
  readonly run: RunHere
  /** The answer is to be new: one that is under way is not waited for. */
  readonly refresh: boolean
}

/**
 * Answers a request that is not in the cache. Of the same requests at one time, the first one makes the answer, and
 * pays, and the others read along.
 */
export async function answerOnce(order: Order): Promise<Answer> {
  const { keys, caching, place, refresh } = order
  const present = refresh ? undefined : caching.cache.underWay(keys.exact)
  if (present !== undefined) {
    try {
      return await readAlong(present, order)
    } catch (thrown) {
      const error = toUmbelError(thrown)
      if (place.scope.reason !== undefined || isShared(error)) throw error
    }
  }
  caching.uses.push({ path: place.path, outcome: 'miss', ageSeconds: null, savedUsd: null })
  const scope = new Scope()
  const shared = new SharedAnswer((why) => scope.end(why))
  caching.cache.begin(keys.exact, shared)
  const answer = reading(shared, order, true)
  // It goes on for the others when this caller leaves.
  caching.waitUntil(shared.keptAlive(make(shared, scope, order)))
  return answer
}

async function readAlong(shared: SharedAnswer, order: Order): Promise<Answer> {
  const { place, caching } = order
  const answer = await reading(shared, order, false)
  caching.uses.push({
    path: place.path,
    outcome: 'hit',
    ageSeconds: 0,
    // Not known before it is done.
    get savedUsd() {
      return shared.cost
    },
  })
  return answer
}

/** The answer as one of those who wait for it gets it. */
async function reading(shared: SharedAnswer, { place, request }: Order, isMaker: boolean): Promise<Answer> {
  const { scope } = place
  shared.join()
  const leave = scope.onEnd((why) => shared.leave(why))
  const made = await shared.opened(scope).catch((thrown: unknown) => {
    leave()
    if (scope.reason === undefined) shared.leave(toUmbelError(thrown))
    throw thrown
  })
  leave()
  const lease = readingLease(made, isMaker, (why) => shared.leave(why))
  if (shared.whole !== undefined && !request.stream) {
    lease.end({ usage: shared.whole.result.usage })
    return { lease, kind: 'whole', ...shared.whole }
  }
  return { lease, kind: 'parts', parts: shared.read(scope) }
}

/** Runs the node, and hands on what comes to its end. Never rejects. */
async function make(shared: SharedAnswer, scope: Scope, order: Order): Promise<void> {
  const { caching, keys } = order
  const seen = new Collector('')
  const first = caching.attempts.length
  let lease: Lease | undefined
  try {
    const answer = await start(scope, order, seen)
    lease = answer.lease
    if (answer.kind === 'whole') {
      const { result, source } = answer
      lease.end({ usage: result.usage })
      shared.whole = { result, ...(source !== undefined && { source }) }
    } else shared.open(lease)
    for await (const batch of answerParts(answer)) pass(batch, shared, seen)
    seen.result()
    lease.end({ usage: seen.usage })
    shared.cost = costOf(caching.attempts.slice(first), order.place.path)
    const keeping = keep(shared, lease, order, seen)
    shared.finish(lease)
    await keeping
  } catch (thrown) {
    const error = scope.reason ?? lease?.reason ?? toUmbelError(thrown, 'network')
    lease?.end({ usage: seen.usage, error })
    shared.fail(error)
  } finally {
    scope.close()
    caching.cache.end(keys.exact, shared)
  }
}

async function start(scope: Scope, { run, request, place }: Order, seen: Collector): Promise<Answer> {
  const need = request.stream && place.need === 'pass' ? 'parts' : place.need
  const answer = await run({ need, scope })
  answer.lease.outputSoFar = () => seen.tokens
  scope.onEnd((why) => answer.lease.end({ usage: seen.usage, error: why }))
  if (scope.reason !== undefined) throw scope.reason
  return answer
}

/** Everybody hears of an error in the way of their own surface. */
function pass(batch: StreamPart[], shared: SharedAnswer, seen: Collector): void {
  const failed = batch.findIndex(({ type }) => type === 'error')
  const good = failed < 0 ? batch : batch.slice(0, failed)
  for (const part of good) seen.add(part)
  shared.push(good)
  const error = batch[failed]
  if (error?.type === 'error') throw error.error
}

async function keep(shared: SharedAnswer, lease: Lease, order: Order, seen: Collector): Promise<void> {
  const { options, keys, caching } = order
  const { cache } = caching
  const { parts } = shared
  if (!mayKeep(parts) || isPartial(order)) return
  const { provider, upstream } = lease.attempt
  const source = shared.whole?.source
  const answer: CachedAnswer = {
    parts,
    ...(source !== undefined && { source }),
    model: lease.model,
    maker: { provider, model: upstream, dialect: source?.dialect ?? '' },
    usage: seen.usage,
    cost: shared.cost,
    storedAt: cache.now(),
  }
  if (options.semantic !== undefined && keys.context !== undefined && keys.question !== undefined) {
    cache.semantic.add(keys.context, keys.question(), answer, options.semantic.ttl)
  }
  if (options.exact !== undefined) await cache.keep(keys.exact, answer, options.exact)
}

/** Kinds of joins whose answer is one member's own: it is whole, whoever else failed. */
const chosen: ReadonlySet<string> = new Set(['vote', 'best'])

/** It is made of several answers, and lacks one. */
function isPartial({ joins, place }: Order): boolean {
  return joins.some(
    ({ path, kind, failed }) => failed.length > 0 && !chosen.has(kind) && path.startsWith(place.path),
  )
}

/** USD of the attempts under a place that are priced; null when none is. */
function costOf(attempts: readonly Attempt[], path: string): number | null {
  const costs = attempts.flatMap((attempt) =>
    attempt.cost !== null && attempt.path.startsWith(path) ? [attempt.cost] : [],
  )
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0)
}
