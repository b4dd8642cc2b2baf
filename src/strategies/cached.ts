import type { Answer } from '../core/answer.ts'
import type { CachedAnswer, CacheOptions, CacheUse } from '../core/cache.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Place, RequestCaching, RunContext } from './run-context.ts'
import { askedOf, cacheKey, nodeIdentity, scopeOf } from '../cache/cache-key.ts'
import { circumstancesOf } from '../cache/circumstances.ts'
import { directiveOf, mostAgeOf, neverCached } from '../cache/may-cache.ts'
import { type Question, readQuestion } from '../cache/question/asks-the-same.ts'
import { isAlone, withoutQuestion } from '../cache/question/newest-question.ts'
import { replayed } from './replayed.ts'
import { answerOnce } from './answer-once.ts'

/** Runs the node at a place: with the need and the scope given, or those that it has. */
export type RunHere = (changes?: Partial<Pick<Place, 'need' | 'scope'>>) => Promise<Answer>

/** A request's key in the cache of a node, and where its question is looked for among others. */
export interface CacheKeys {
  readonly exact: string
  readonly context?: string
  /** Reads the question, once. */
  readonly question?: () => Question
}

/** A node behind its cache, and the request that comes to it. */
export interface CachedNode {
  readonly options: CacheOptions
  readonly caching: RequestCaching
  readonly context: RunContext
  readonly place: Place
  readonly node: Node
  readonly request: ChatRequest
  readonly run: RunHere
  /** Runs the node's gates on the request; throws when one refuses. */
  admit(): void
}

/** Answers from the cache, or runs the node and keeps what may be kept. */
export async function runCached(cached: CachedNode): Promise<Answer> {
  const { options, caching, place, request, run } = cached
  const { uses, cache } = caching
  const why = neverCached(request, options)
  const directive = directiveOf(request)
  if (why !== undefined || directive === 'bypass') {
    const { path } = place
    const reason = why ?? 'the caller asked for it'
    uses.push({ path, outcome: 'bypass', ageSeconds: null, savedUsd: null, why: reason })
    return run()
  }
  const keys = await keysOf(cached)
  if (directive === 'use') {
    const mostAge = mostAgeOf(request)
    const isYoung = ({ storedAt }: CachedAnswer) => mostAge === undefined || cache.now() - storedAt < mostAge
    const found = options.exact && (await cache.find(keys.exact, options.exact))
    if (found !== undefined && isYoung(found)) return hit(found, { outcome: 'hit' }, cached)
    const near = findNear(keys, cached)
    if (near !== undefined && isYoung(near.answer)) {
      // Its gates have let the other question pass, not yet this one.
      cached.admit()
      return hit(near.answer, { outcome: 'semantic-hit', similarity: near.similarity }, cached)
    }
  }
  const refresh = directive === 'refresh'
  const { joins } = cached.context
  return answerOnce({ options, keys, caching, joins, place, request, run, refresh })
}

function findNear({ context: around, question }: CacheKeys, { options, caching }: CachedNode) {
  const { semantic } = options
  if (semantic === undefined || around === undefined || question === undefined) return undefined
  return caching.cache.semantic.find(around, question, semantic)
}

async function keysOf({ options, caching, context, place, node, request }: CachedNode): Promise<CacheKeys> {
  const { exact, semantic } = options
  const { caller } = caching
  const identity = nodeIdentity(node, context.ports.release)
  const scope = exact?.scope ?? semantic?.scope ?? 'key'
  const circumstances = circumstancesOf(node, request, place.signals)
  const key = await cacheKey(scopeOf(scope, caller), identity, { ...askedOf(request), ...circumstances })
  if (semantic === undefined || !isAlone(request)) return { exact: key }
  const { around, question } = withoutQuestion(request)
  const asked = { ...askedOf(around), ...circumstances }
  const about = await cacheKey(scopeOf(semantic.scope, caller), identity, asked)
  let read: Question | undefined
  return {
    exact: key,
    context: about,
    question: () => (read ??= readQuestion(question, context.ports.embedder)),
  }
}

function hit(
  answer: CachedAnswer,
  how: Pick<CacheUse, 'outcome' | 'similarity'>,
  { caching, place, request }: CachedNode,
): Answer {
  const { uses, cache } = caching
  const ageSeconds = Math.max(0, Math.floor((cache.now() - answer.storedAt) / 1000))
  uses.push({ path: place.path, ...how, ageSeconds, savedUsd: answer.cost })
  return replayed(answer, place, request.stream && place.need !== 'whole')
}
