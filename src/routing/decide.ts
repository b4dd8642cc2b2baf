import type { ChatRequest } from '../core/request.ts'
import type { Decision } from '../core/record.ts'
import { type Node, usualWeights } from '../core/strategy.ts'
import type { Release, Route } from '../core/release.ts'
import type { SortBy } from '../core/preferences.ts'
import type { Classified, Signals } from '../core/signals.ts'
import { UmbelError } from '../core/errors.ts'
import { classify } from './classify.ts'
import { matches } from './match.ts'
import { type Resolved, resolveName } from './resolve-name.ts'

export interface Decided {
  readonly decision: Decision
  readonly node: Node
  /** The name asked for which of its models come first: see decide-for.ts. */
  readonly sort?: SortBy
}

/**
 * Which strategy runs. Pure and synchronous: the same request, release and seed give the same decision.
 * A named model or route is taken (`asked`, where it is another one than the request names); `auto` asks the routes without examples in file order, then one classifier over
 * those with examples whose other conditions hold, then `default`, then a `select` over all models.
 */
export function decide(
  request: ChatRequest,
  signals: Signals,
  release: Release,
  id: string,
  seed: number,
  asked = request.umbel.route === undefined ? request.model : `route/${request.umbel.route}`,
): Decided {
  const base = { id, release: release.id, version: release.version, seed }
  const resolved = resolveName(asked, release)
  const decided = decideResolved(resolved, signals, release, base)
  return resolved.sort === undefined ? decided : { ...decided, sort: resolved.sort }
}

function decideResolved(
  resolved: Resolved,
  signals: Signals,
  release: Release,
  base: Pick<Decision, 'id' | 'release' | 'version' | 'seed'>,
): Decided {
  if (resolved.kind === 'model') {
    const decision = { ...base, ...unclassified, route: null, model: resolved.name, reason: 'model named' }
    return { decision, node: { verb: 'model', path: resolved.name, model: resolved.name } }
  }
  if (resolved.kind === 'route') return take(release.routes[resolved.name], 'route named', base)

  const routes = Object.values(release.routes)
  for (const route of routes) {
    if (route.classified || route.name === 'default' || route.match === null) continue
    if (matches(route.match, signals)) return take(route, 'matched', base)
  }
  const classified = classifyRoutes(release, signals)
  const views = classified === undefined ? unclassified : viewsOf(classified)
  if (classified !== undefined && !classified.abstained) {
    return take(release.routes[classified.label], 'classified', { ...base, ...views })
  }
  const fallback = release.routes['default']
  if (fallback !== undefined) {
    const reason =
      classified === undefined ? 'default' : classified.answer === 'ambiguous' ? 'ambiguous' : 'abstained'
    return take(fallback, reason, { ...base, ...views })
  }
  const models = Object.values(release.models).filter((model) => model.operation === 'chat')
  const names = models.map((model) => model.name)
  if (names.length === 0) {
    throw new UmbelError(
      'request',
      "No route took this request and there is no model to select: name one in 'model'.",
      {
        param: 'model',
        code: 'no_route',
      },
    )
  }
  const decision = { ...base, ...views, route: null, model: null, reason: 'select over all models' }
  const policy = Object.values(release.predictors ?? {})[0]?.policy
  const node: Node = {
    verb: 'select',
    path: 'select',
    models: names,
    weights: usualWeights,
    ...(policy !== undefined && { policy }),
  }
  return { decision, node }
}

const unclassified = { confidence: null, runnerUp: null, threshold: null }

type Views = Pick<Decision, 'confidence' | 'runnerUp' | 'threshold' | 'answer' | 'best' | 'gap'>

function viewsOf({ label, confidence, runnerUp, threshold, answer, gap }: Classified): Views {
  return {
    answer: answer === 'label' ? 'route' : answer,
    best: label,
    confidence,
    runnerUp: runnerUp === null ? null : { route: runnerUp.label, confidence: runnerUp.confidence },
    gap,
    threshold,
  }
}

function take(
  route: Route | undefined,
  reason: string,
  base: Pick<Decision, 'id' | 'release' | 'version' | 'seed'> & Partial<Decision>,
): Decided {
  if (route === undefined) throw new UmbelError('server', 'The release names a route that it does not have.')
  const { use } = route
  const model = use.verb === 'model' ? use.model : null
  return { decision: { ...unclassified, ...base, route: route.name, model, reason }, node: use }
}

/** The classifier's word over the routes whose other conditions hold. */
export function classifyRoutes(release: Release, signals: Signals): Classified | undefined {
  const { classifier } = release
  if (classifier === null) return undefined
  return classify(classifier, signals.vector, (label) => {
    const route = release.routes[label]
    return route !== undefined && (route.match === null || matches(route.match, signals))
  })
}
