import type { AnswerCache } from './cache/answer-cache.ts'
import type { Account } from './core/account.ts'
import type { Answer } from './core/answer.ts'
import type { Caller } from './core/caller.ts'
import type { ChatRequest, Operation } from './core/request.ts'
import type {
  Breaker,
  Clock,
  EdgeEmbedder,
  Health,
  HealthReports,
  Http,
  HedgeLedger,
  Load,
  RecordStore,
  ReleaseSource,
  SharedMeasures,
} from './core/ports.ts'
import type { Node } from './core/strategy.ts'
import type { Provider } from './providers/provider.ts'
import type { Decision } from './core/record.ts'
import type { ProviderProfile, Release, Route } from './core/release.ts'
import { Budget } from './core/budget.ts'
import { Scope } from './core/scope.ts'
import { Slots } from './providers/slots.ts'
import { Trace } from './core/trace.ts'
import { UmbelError, toUmbelError } from './core/errors.ts'
import { askWithin, checkDecision } from './keys/scopes.ts'
import { chooseRelease } from './routing/choose-release.ts'
import { createCall } from './providers/call.ts'
import { createExchange } from './providers/exchange.ts'
import { tokensAsked } from './providers/estimate.ts'
import { decideFor } from './routing/decide-for.ts'
import { explain } from './routing/explain.ts'
import { healthOf } from './routing/health-of.ts'
import { noTokens } from './limits/admit.ts'
import { type Gates, admitRequest, modelAccounts } from './limits/request-limits.ts'
import { gatherSignals } from './signals/gather.ts'
import { namedClasses } from './routing/classify.ts'
import { predictions } from './routing/predict-quality.ts'
import type { RunContext } from './strategies/run-context.ts'
import { openRun } from './strategies/open-run.ts'
import { mostAttempts } from './core/limits.ts'
import { recordedCaller } from './core/caller.ts'
import { seedOf } from './core/hash-random.ts'

/** Milliseconds that a request may take in all, its delivery included. */
const deadline = 600_000

const usualLimits = { attempts: mostAttempts }

/** What the entry wires up once per isolate. */
export interface Ports extends Gates {
  readonly releases: ReleaseSource
  readonly records: RecordStore
  readonly embedder: EdgeEmbedder
  readonly health: Health & HealthReports
  readonly breaker: Breaker
  readonly load: Load
  readonly shared?: SharedMeasures
  readonly hedges: HedgeLedger
  readonly clock: Clock
  readonly provider: (profile: ProviderProfile) => Provider
  readonly http: Http
  readonly cache: AnswerCache
}

/** What belongs to one request's life in the runtime. */
export interface Life {
  readonly caller: Caller
  readonly signal: AbortSignal
  waitUntil(work: Promise<unknown>): void
}

/** A request after routing: what was decided, and how to run it. */
export interface Routed {
  readonly trace: Trace
  readonly release: Release
  run(): Promise<Answer>
  /** Resolves when a streaming caller has waited so long that the status goes out before the answer. */
  readonly committed: Promise<void>
}

/** release -> signals -> routing -> strategy; `run` calls providers. Surfaces decode before it and deliver after it. */
export async function route(
  request: ChatRequest,
  surface: string,
  operation: Operation,
  ports: Ports,
  life: Life,
): Promise<Routed> {
  const { caller } = life
  const waitUntil = (work: Promise<unknown>) => life.waitUntil(work)
  const id = crypto.randomUUID()
  const live = await ports.releases.current(waitUntil)
  const chosen = chooseRelease(request.umbel, caller, live, ports.releases, id)
  const release = chosen instanceof Promise ? await chosen : chosen
  const routed = decideOn(request, release, id, ports, caller)
  const { decision, choice } = routed
  const recorded = recordedCaller(caller, request)
  const counted = { caller, tags: recorded.tags, request, route: routeOf(release, decision), release }
  const tokens = () => (operation === 'count' ? noTokens : tokensAsked(request))
  const admission = admitRequest(counted, tokens, ports, waitUntil)
  const { accounts, headers } = admission instanceof Promise ? await admission : admission
  const budget = budgetOf(request, operation, accounts)
  const trace = new Trace(surface, request.model, decision, ports.clock.now(), budget, recorded, headers)
  if (choice !== undefined) trace.choices.push(choice)
  const committed = Promise.withResolvers<void>()
  const context = contextOf({ request, operation, release, routed, trace, ports, life, waitUntil, committed })
  return {
    trace,
    release,
    run: () => runStrategy(context, routed.node, routed.request ?? request, budget, life),
    committed: committed.promise,
  }
}

/** What would be decided, and why; nothing is called. A request of the caller like any other, and of no route. */
export async function decideOnly(request: ChatRequest, ports: Ports, life: Life) {
  const { caller } = life
  const waitUntil = (work: Promise<unknown>) => life.waitUntil(work)
  const live = await ports.releases.current(waitUntil)
  const id = crypto.randomUUID()
  const release = await chooseRelease(request.umbel, caller, live, ports.releases, id)
  const { decision, node, signals } = decideOn(request, release, id, ports, caller)
  const { tags } = recordedCaller(caller, request)
  const counted = { caller, tags, request, route: undefined, release }
  const { headers } = await admitRequest(counted, () => noTokens, ports, waitUntil)
  const explanation = explain(node, signals, release, ports.health)
  const names = explanation.candidates.map(({ model }) => model)
  return { decision, explanation, health: healthOf(names, release, ports), ask: signals.ask, headers }
}

/** signals -> routing: pure, once there is a release. Throws class `auth` for what the caller may not ask. */
function decideOn(request: ChatRequest, release: Release, id: string, ports: Ports, caller: Caller) {
  const seed = seedOf(request, id)
  const signalsOf = (about: ChatRequest) =>
    gatherSignals(about, ports.embedder, namedClasses(release), caller, predictions(release))
  const signals = signalsOf(request)
  const isBusy = (model: string) => ports.load.of(model).inFlight > 0
  const outlook = { signals, health: ports.health, caller, isBusy }
  const decided = askWithin(caller, release, (shown) =>
    decideFor(request, { ...outlook, release: shown }, id, seed),
  )
  checkDecision(caller, decided.decision)
  return { ...decided, seed, signals, signalsOf }
}

function routeOf(release: Release, decision: Decision): Route | undefined {
  return decision.route === null ? undefined : release.routes[decision.route]
}

/** Counting tokens uses none. */
function budgetOf({ umbel }: ChatRequest, operation: Operation, accounts: readonly Account[]): Budget {
  const { maxCost } = umbel
  const limits = maxCost === undefined ? usualLimits : { ...usualLimits, usd: maxCost }
  return new Budget(limits, undefined, operation === 'count' ? [] : accounts)
}

interface Prepared {
  readonly request: ChatRequest
  readonly operation: Operation
  readonly release: Release
  readonly routed: ReturnType<typeof decideOn>
  readonly trace: Trace
  readonly ports: Ports
  readonly life: Life
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly committed: { resolve(): void }
}

/** All that strategies are given; they call models by `call`, and servers that are no models by `exchange`. */
function contextOf(prepared: Prepared): RunContext {
  const { request, operation, release, routed, trace, ports, life, waitUntil, committed } = prepared
  const slots = new Slots()
  const call = createCall({
    release,
    providers: ports.provider,
    health: ports.health,
    breaker: ports.breaker,
    load: ports.load,
    ...(ports.shared !== undefined && { shared: ports.shared }),
    clock: ports.clock,
    slots,
    attempts: trace.attempts,
    meter: release.meter === 'all' || request.umbel.usage === true,
    note: (text) => trace.notes.push(text),
    ...(operation !== 'count' && { accountOf: modelAccounts(release, ports.limiter, waitUntil) }),
  })
  const { seed, signals, signalsOf } = routed
  const { choices, steps, verdicts, joins, notes, bounds, attempts, cache: uses } = trace
  return {
    operation,
    call,
    exchange: createExchange(ports.http, slots),
    seed,
    signals,
    signalsOf,
    choices,
    steps,
    verdicts,
    joins,
    notes,
    bounds,
    commit: () => committed.resolve(),
    ports: { ...ports, release },
    caching: { cache: ports.cache, caller: life.caller, attempts, uses, waitUntil },
  }
}

async function runStrategy(
  context: RunContext,
  node: Node,
  request: ChatRequest,
  budget: Budget,
  life: Life,
): Promise<Answer> {
  const scope = new Scope()
  scope.limit(deadline, `The request took longer than ${deadline / 1000} s.`)
  const leave = () => scope.end(new UmbelError('aborted', 'The client left.'))
  if (life.signal.aborted) leave()
  // Never removed: it goes with the request, and on a scope that is closed it does nothing.
  life.signal.addEventListener('abort', leave)
  try {
    const answer = await openRun(context, node, request, scope, budget).answer
    answer.lease.onEnd(() => scope.close())
    return answer
  } catch (thrown) {
    scope.close()
    throw toUmbelError(thrown)
  }
}
