import type { Caller } from '../core/caller.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Choice, Skipped } from '../core/record.ts'
import type { ErrorClass } from '../core/errors.ts'
import type { Health } from '../core/ports.ts'
import type { Node } from '../core/strategy.ts'
import type { ProviderPreferences } from '../core/preferences.ts'
import type { Release } from '../core/release.ts'
import type { Signals } from '../core/signals.ts'
import { type Decided, decide } from './decide.ts'
import { UmbelError, nextClasses, toUmbelError } from '../core/errors.ts'
import { allOpenRouter, forOpenRouter, withoutPreferences } from './for-open-router.ts'
import { mayAsk } from '../core/may-ask.ts'
import { checkPreferences, notAllowed } from './allowed-models.ts'
import { choicesOf, narrow } from './narrow.ts'
import { ordered, type Ranked } from './ordered-choices.ts'
import { modelsOf } from '../core/children.ts'

/** What routing knows beside the request. */
export interface Outlook {
  readonly signals: Signals
  readonly release: Release
  readonly health: Health
  readonly caller: Caller
  /** Whether a call to a model is under way here; absent: none is. */
  isBusy?(model: string): boolean
}

export interface DecidedFor extends Decided {
  /** What the strategy gets, where it is not what the caller sent: without preferences that were used here. */
  readonly request?: ChatRequest
  /** Which models the preferences left, and in which order; absent: there were none. */
  readonly choice?: Choice
}

/** Classes after which the next one of `models` is tried: nearly any. As OpenRouter does. */
const anyFailure: readonly ErrorClass[] = [...nextClasses, 'context_window', 'content_policy']

/**
 * `decide` with what the caller says of models and providers: `models` are tried in order, `provider` says which
 * providers may answer and in which order, and `:nitro` and `:floor` behind a name are short for its `sort`. They go on
 * untouched where only OpenRouter would be called. Throws class `request` for names that are not known, and where
 * nothing is left.
 */
export function decideFor(request: ChatRequest, outlook: Outlook, id: string, seed: number): DecidedFor {
  const { signals, release } = outlook
  const { preferences } = request
  if (preferences === undefined) {
    const decided = decide(request, signals, release, id, seed)
    return decided.sort === undefined ? decided : preferredOr(decided, [], request, outlook)
  }
  const [name, ...others] = namesOf(request)
  const first = named(name, () => decide(request, signals, release, id, seed, name?.text))
  return preferredOr(first, others, request, outlook)
}

/** A name that is asked for, and the field that says it. */
interface Name {
  readonly text: string
  readonly param: string
}

function preferredOr(
  first: Decided,
  others: readonly Name[],
  request: ChatRequest,
  outlook: Outlook,
): DecidedFor {
  if (allOpenRouter(modelsOf(first.node), outlook.release)) {
    // It knows its own names; a key that is bound to some is bound to them there too.
    for (const name of others) checkScope(name, null, name.text, outlook)
    return { ...first, request: forOpenRouter(request, first.sort) }
  }
  return preferred([first, ...others.map((name) => decideNext(name, request, outlook))], request, outlook)
}

/** What is asked for, in order: the model, then `models`. `umbel.route` is a word of its own. */
function namesOf({ model, umbel, preferences }: ChatRequest): Name[] {
  if (umbel.route !== undefined || preferences?.models === undefined) return []
  const listed = preferences.models.map((text, index) => ({ text, param: `models[${index}]` }))
  const all = model === '' ? listed : [{ text: model, param: 'model' }, ...listed]
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
}

/** Another one of `models`; what holds for a route as such cannot be got round by listing it. */
function decideNext(name: Name, request: ChatRequest, outlook: Outlook): Decided {
  const { signals, release } = outlook
  const { text, param } = name
  const decided = named(name, () => decide(request, signals, release, '', 0, text))
  const { route, model } = decided.decision
  checkScope(name, route, model, outlook)
  const found = route === null ? undefined : release.routes[route]
  if (found?.limits !== undefined || found?.budgets !== undefined) {
    const message = `Invalid value for '${param}': the route '${route}' has limits of its own, so it is asked for as 'model' only.`
    throw new UmbelError('request', message, { param, code: 'invalid_value' })
  }
  return decided
}

/** An unknown name in a list is a mistake in that list. */
function named(name: Name | undefined, work: () => Decided): Decided {
  try {
    return work()
  } catch (thrown) {
    const error = toUmbelError(thrown)
    if (name === undefined || name.param === 'model') throw error
    throw new UmbelError(error.class, error.message, {
      param: name.param,
      code: 'model_not_found',
      status: 400,
    })
  }
}

function checkScope(
  { text, param }: Name,
  route: string | null,
  model: string | null,
  { caller }: Outlook,
): void {
  if (mayAsk(caller.scopes, route, model)) return
  const message = `This API key may not use '${text}'.`
  throw new UmbelError('auth', message, { status: 403, code: 'out_of_scope', param })
}

function preferred(all: readonly Decided[], request: ChatRequest, outlook: Outlook): DecidedFor {
  const { release } = outlook
  const [first] = all
  if (first === undefined) throw new UmbelError('request', 'No model is named.', { param: 'model' })
  const provider: ProviderPreferences = request.preferences?.provider ?? {}
  checkPreferences(provider, release)
  const asked = withoutPreferences(request)
  const skipped = new Map<string, string>()
  const may = (model: string): boolean => {
    const why = notAllowed(model, provider, release, asked, outlook.signals)
    if (why !== undefined) skipped.set(model, why)
    return why === undefined
  }
  const ranked = all.flatMap(({ node, sort }): Ranked[] => {
    const left = narrow(node, may)
    const by = provider.sort ?? (sort === undefined ? undefined : { by: sort, across: 'model' as const })
    return left === undefined ? [] : [ordered(left, by, provider, outlook)]
  })
  const out: Skipped[] = [...skipped].map(([candidate, why]) => ({ candidate, why }))
  if (ranked.length === 0) throw nobody(out)
  const node = joined(ranked, provider)
  const members = choicesOf(node)
  const candidates = members.map((member) => modelsOf(member)[0] ?? member.path)
  const choice: Choice = {
    path: 'preferences',
    verb: 'prefer',
    candidates,
    scores: ranked.flatMap(({ scores }) => scores),
    ...(ranked.some(({ measured }) => measured) && {
      healthSlice: candidates.map((name) => outlook.health.recent(name)),
    }),
    propensity: 1,
    picked: candidates[0] ?? '',
    ...(out.length > 0 && { skipped: out }),
  }
  return { decision: first.decision, node, request: asked, choice }
}

function joined(ranked: readonly Ranked[], { sort }: ProviderPreferences): Node {
  const [only] = ranked
  if (only !== undefined && ranked.length === 1) return only.node
  const pooled = sort?.across === 'all' ? pool(ranked) : ranked.map(({ node }) => node)
  return { verb: 'fallback', path: 'models', members: pooled, on: anyFailure }
}

/** All models of all names, the best first. */
function pool(ranked: readonly Ranked[]): Node[] {
  return ranked
    .flatMap(({ node, scores }) =>
      choicesOf(node).map((member, index) => ({ member, score: scores[index] ?? 0 })),
    )
    .toSorted((left, right) => left.score - right.score)
    .map(({ member }) => member)
}

function nobody(skipped: readonly Skipped[]): UmbelError {
  const reasons = skipped.map(({ candidate, why }) => `${candidate}: ${why}`).join('; ')
  return new UmbelError('request', `No model is left for this request (${reasons}).`, {
    status: 404,
    param: 'provider',
    code: 'no_provider_left',
  })
}
