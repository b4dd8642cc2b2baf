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
import { checkDecision } from './keys/scopes.ts'
import { chooseRelease } from './routing/choose-release.ts'
import { createCall } from './providers/call.ts'
import { createExchange } from './providers/exchange.ts'
import { tokensAsked } from './providers/estimate.ts'
import { decideFor } from './routing/decide-for.ts'
import { explain } from './routing/explain.ts'
import { healthOf } from './routing/health-of.ts'
import { type Gates, admitRequest, modelAccounts } from './limits/request-limits.ts'
import { gatherSignals } from './signals/gather.ts'
import { namedClasses } from './routing/classify.ts'
import type { RunContext } from './strategies/run-context.ts'
import { openRun } from './strategies/open-run.ts'
import { mostAttempts } from './core/limits.ts'
import { recordedCaller } from './core/caller.ts'
import { seedOf } from './core/hash-random.ts'

/** Milliseconds that a request may take in all, its delivery included. */
const deadline = 600_000

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

/** signals -> routing -> strategy; `run` calls providers. The surfaces decode before it and deliver after it. */
export async function route(
  request: ChatRequest,
  surface: string,
  operation: Operation,
  ports: Ports,
  life: Life,
): Promise<Routed> {
  const live = await ports.releases.current((work) => life.waitUntil(work))
  const id = crypto.randomUUID()
  const seed = seedOf(request, id)
  const { caller } = life
  const chosen = chooseRelease(request.umbel, caller, live, ports.releases, id)
  const release = chosen instanceof Promise ? await chosen : chosen
  const signalsOf = (about: ChatRequest) =>
    gatherSignals(about, ports.embedder, namedClasses(release), caller.tier)
  const signals = signalsOf(request)
  const {
    decision,
    node,
    request: asked = request,
    choice,
  } = decideFor(request, { signals, release, health: ports.health, caller }, id, seed)
  checkDecision(caller, decision)
  const recorded = recordedCaller(caller, request)
  const waitUntil = (work: Promise<unknown>) => life.waitUntil(work)
  const admission = admitRequest(
    { caller, tags: recorded.tags, request, route: routeOf(release, decision), release },
    () => tokensAsked(request),
    ports,
    waitUntil,
  )
  const { accounts, headers } = admission instanceof Promise ? await admission : admission
  // Counting tokens uses none.
  const paying = operation === 'count' ? [] : accounts
  const budget = new Budget({ attempts: mostAttempts }, undefined, paying)
  const now = ports.clock.now()
  const trace = new Trace(surface, request.model, decision, now, budget, recorded, headers)
  if (choice !== undefined) trace.choices.push(choice)
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
    ...(operation !== 'count' && { accountOf: modelAccounts(ports.limiter, waitUntil) }),
  })
  const committed = Promise.withResolvers<void>()
  const context = {
    operation,
    call,
    exchange: createExchange(ports.http, slots),
    seed,
    signals,
    signalsOf,
    choices: trace.choices,
    steps: trace.steps,
    verdicts: trace.verdicts,
    joins: trace.joins,
    notes: trace.notes,
    commit: () => committed.resolve(),
    ports: { ...ports, release },
  }
  return {
    trace,
    release,
    run: () => runStrategy(context, node, asked, budget, life),
    committed: committed.promise,
  }
}

function routeOf(release: Release, decision: Decision): Route | undefined {
  return decision.route === null ? undefined : release.routes[decision.route]
}

/** What would be decided, and why; nothing is called. */
export async function decideOnly(request: ChatRequest, ports: Ports, life: Life) {
  const live = await ports.releases.current((work) => life.waitUntil(work))
  const id = crypto.randomUUID()
  const release = await chooseRelease(request.umbel, life.caller, live, ports.releases, id)
  const signals = gatherSignals(request, ports.embedder, namedClasses(release), life.caller.tier)
  const outlook = { signals, release, health: ports.health, caller: life.caller }
  const { decision, node } = decideFor(request, outlook, id, seedOf(request, id))
  checkDecision(life.caller, decision)
  const explanation = explain(node, signals, release, ports.health)
  const names = explanation.candidates.map(({ model }) => model)
  return { decision, explanation, health: healthOf(names, release, ports), ask: signals.ask }
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
  life.signal.addEventListener('abort', leave)
  const close = () => {
    life.signal.removeEventListener('abort', leave)
    scope.close()
  }
  try {
    const answer = await openRun(context, node, request, scope, budget).answer
    answer.lease.onEnd(close)
    return answer
  } catch (thrown) {
    close()
    throw toUmbelError(thrown)
  }
}
