import type { Answer } from '../core/answer.ts'
import type { CachedAnswer, CacheOptions, CacheUse } from '../core/cache.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Place, RequestCaching, RunContext } from './run-context.ts'
import { askedOf, cacheKey, nodeIdentity, scopeOf } from '../cache/cache-key.ts'
import { directiveOf, neverCached } from '../cache/may-cache.ts'
import { isAlone, withoutQuestion } from '../cache/question/newest-question.ts'
import { replayed } from './replayed.ts'
import { answerOnce } from './answer-once.ts'

/** Runs the node at a place: with the need and the scope given, or those that it has. */
export type RunHere = (changes?: Partial<Pick<Place, 'need' | 'scope'>>) => Promise<Answer>

/** A request's key in the cache of a node, and where its question is looked for among others. */
export interface CacheKeys {
  readonly exact: string
  readonly context?: string
  readonly question?: string
}

/** Runs a node behind its cache. `admit` runs the node's gates on the request; they throw when one refuses. */
export async function runCached(
  options: CacheOptions,
  caching: RequestCaching,
  context: RunContext,
  place: Place,
  node: Node,
  request: ChatRequest,
  run: RunHere,
  admit: () => void,
): Promise<Answer> {
  const { uses, cache } = caching
  const why = neverCached(request, options)
  const directive = directiveOf(request)
  if (why !== undefined || directive === 'bypass') {
    const { path } = place
    const reason = why ?? 'the caller asked for it'
    uses.push({ path, outcome: 'bypass', ageSeconds: null, savedUsd: null, why: reason })
    return run()
  }
  const keys = await keysOf(options, caching, context, node, request)
  if (directive === 'use') {
    const found = options.exact && (await cache.find(keys.exact, options.exact))
    if (found !== undefined) return hit(found, { outcome: 'hit' }, caching, place, request)
    const near = findNear(options, keys, caching, context)
    if (near !== undefined) {
      // Its gates have let the other question pass, not yet this one.
      admit()
      const { answer, similarity } = near
      return hit(answer, { outcome: 'semantic-hit', similarity }, caching, place, request)
    }
  }
  const { embedder } = context.ports
  const refresh = directive === 'refresh'
  return answerOnce({ options, keys, caching, embedder, place, request, run, refresh })
}

function findNear(
  { semantic }: CacheOptions,
  { context: around, question }: CacheKeys,
  { cache }: RequestCaching,
  { ports }: RunContext,
) {
  if (semantic === undefined || around === undefined || question === undefined) return undefined
  return cache.semantic.find(around, question, ports.embedder, semantic.similarity)
}

async function keysOf(
  { exact, semantic }: CacheOptions,
  { caller }: RequestCaching,
  { ports, operation }: RunContext,
  node: Node,
  request: ChatRequest,
): Promise<CacheKeys> {
  const identity = `${operation} ${nodeIdentity(node, ports.release)}`
  const asked = askedOf(request)
  const scope = exact?.scope ?? semantic?.scope ?? 'key'
  const key = await cacheKey(scopeOf(scope, caller), identity, asked)
  if (semantic === undefined || !isAlone(request)) return { exact: key }
  const { around, question } = withoutQuestion(request)
  const context = await cacheKey(scopeOf(semantic.scope, caller), identity, askedOf(around))
  return { exact: key, context, question }
}

async function hit(
  answer: CachedAnswer,
  how: Pick<CacheUse, 'outcome' | 'similarity'>,
  { uses, cache }: RequestCaching,
  place: Place,
  request: ChatRequest,
): Promise<Answer> {
  const ageSeconds = Math.max(0, Math.floor((cache.now() - answer.storedAt) / 1000))
  uses.push({ path: place.path, ...how, ageSeconds, savedUsd: answer.cost })
  return replayed(answer, place, request.stream && place.need !== 'whole')
}
