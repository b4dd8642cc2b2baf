import { EdgeEmbedder } from './embeddings/edge-embedder.ts'
import type { Ports } from './pipeline.ts'
import type { Provider } from './providers/provider.ts'
import type { ProviderProfile, Release } from './core/release.ts'
import type { Secrets } from './core/ports.ts'
import type { Access } from './surfaces/access.ts'
import { KeyRing } from './keys/key-ring.ts'
import { LiveRelease } from './config/live/live-release.ts'
import { UmbelError } from './core/errors.ts'
import { compileConfig } from './config/compile.ts'
import type { AdminCheck, createAdmin } from './admin/admin-app.ts'
import { type LoadAdmin, createApp } from './app.ts'
import { defaultConfig } from './config/default-config.ts'
import { knownSecrets } from './config/known-providers.ts'
import { edgeProvider } from './providers/edge/edge-provider.ts'
import docsRanker from './providers/edge/docs/docs-ranker.bin'
import dotRows from './routing/dot-rows.wasm'
import edgeTable from './embeddings/edge-table.bin'
import { httpExchange } from './providers/http-exchange.ts'
import { type HttpProviderPorts, httpProvider } from './providers/http-provider.ts'
import { Limiter } from './limits/limiter.ts'
import { AnswerCache } from './cache/answer-cache.ts'
import { MemoryCacheStore } from './cache/memory-store.ts'
import { TwoTiers } from './cache/two-tiers.ts'
import { BudgetObject } from './state/budget-object.ts'
import { Budgets } from './limits/budgets.ts'
import { HealthShardObject } from './state/health-shard.ts'
import { ConfigWriterObject } from './state/config-writer-object.ts'
import { LimiterObject } from './state/limiter-object.ts'
import { budgetOffice } from './state/budget-office.ts'
import { budgetWebhook } from './telemetry/budget-webhook.ts'
import { healthOffice, placeOf } from './state/health-office.ts'
import { sharedBuckets } from './state/shared-buckets.ts'
import { IsolateBreaker } from './telemetry/isolate-breaker.ts'
import { isolateHealth } from './telemetry/isolate-health.ts'
import { isolateHedges } from './telemetry/isolate-hedges.ts'
import { isolateLoad } from './telemetry/isolate-load.ts'
import { cacheApiStore } from './state/cache-api-store.ts'
import { kvKeyValue } from './state/kv-key-value.ts'
import { problemLine } from './config/problem.ts'
import { isProviderType, providerTypes } from './core/provider-types.ts'
import { rateCeiling } from './state/rate-ceiling.ts'
import { SharedHealth } from './telemetry/shared-health.ts'
import { recentRecords } from './telemetry/recent-records.ts'
import { releaseId } from './config/release-id.ts'
import { useMachineCode } from './routing/row-products.ts'
import { writerReleases } from './state/writer-releases.ts'

/** What wrangler.toml and the owner bind. Secrets for upstreams come under any name that a config gives them. */
export interface Env {
  readonly CONFIG: KVNamespace
  /** `1` in `npm start` and `npm run dev`. */
  readonly UMBEL_LOCAL?: string
  /** The id of the release that `npm start` is about to publish. */
  readonly UMBEL_AWAITED_RELEASE?: string
  readonly UMBEL_API_KEY?: string
  /** Opens `/admin`. */
  readonly UMBEL_ADMIN_TOKEN?: string
  /** Cloudflare Access in front of `/admin`: `https://<team>.cloudflareaccess.com`, and the application's audience tag. */
  readonly UMBEL_ACCESS_TEAM?: string
  readonly UMBEL_ACCESS_AUD?: string
  /** Exact limits. Absent: limits that are not exact still hold. */
  readonly LIMITER?: DurableObjectNamespace<LimiterObject>
  /** The one writer of what is live. Absent: only KV itself can be written. */
  readonly CONFIG_WRITER?: DurableObjectNamespace<ConfigWriterObject>
  /** Budgets. Absent: what has one is not served. */
  readonly BUDGET?: DurableObjectNamespace<BudgetObject>
  /** What isolates tell each other of upstreams. Absent: each goes by what it measures itself. */
  readonly HEALTH?: DurableObjectNamespace<HealthShardObject>
  readonly [name: string]: unknown
}

// At global scope, where a Worker has a second and pays for it once.
const embedder = new EdgeEmbedder(edgeTable)
useMachineCode(dotRows)
const clock = { now: () => Date.now() }
const log = (event: object) => console.error(JSON.stringify(event))

export {
  BudgetObject as Budget,
  ConfigWriterObject as ConfigWriter,
  HealthShardObject as HealthShard,
  LimiterObject as Limiter,
}

let wired: ReturnType<typeof wire> | undefined
let app: ReturnType<typeof createApp> | undefined
let bound: ReturnType<typeof createAdmin> | undefined

export default {
  fetch(request, env, context) {
    wired ??= wire(env)
    const { shared, breaker } = wired
    if (shared?.isDue === true) context.waitUntil(shared.exchange(placeOf(request), breaker.open()))
    app ??= assemble(env, wired.ports)
    return app.fetch(request, env, context)
  },
} satisfies ExportedHandler<Env>

/**
 * The administration for whoever binds to this Worker by name, as the control port of `npm start` does after it has
 * checked its own token. No socket leads here.
 */
export const administration = {
  async fetch(request, env, context) {
    wired ??= wire(env)
    bound ??= await loadAdmin(env, wired.ports, () => Promise.resolve('token'))
    return bound.fetch(request, env, context)
  },
} satisfies ExportedHandler<Env>

function assemble(env: Env, ports: Ports) {
  const access = accessOf(env)
  return createApp(ports, access, adminOf(env, ports, access))
}

/** Off unless a token or Access is set up. */
function adminOf(env: Env, ports: Ports, callers: Access): LoadAdmin | undefined {
  const { UMBEL_ADMIN_TOKEN: token, UMBEL_ACCESS_TEAM: team, UMBEL_ACCESS_AUD: audience } = env
  const hasAccess = isSet(team) && isSet(audience)
  if (!isSet(token) && !hasAccess) return undefined
  let made: Awaited<ReturnType<LoadAdmin>> | undefined
  return async () => {
    if (made !== undefined) return made
    const { accessVerifier } = await import('./admin/access-token.ts')
    const { checkAdmin } = await import('./admin/admin-access.ts')
    const access = { token, verify: hasAccess ? accessVerifier({ team, audience }) : undefined, callers }
    made = await loadAdmin(env, ports, (request, waitUntil) => checkAdmin(request, access, waitUntil))
    return made
  }
}

async function loadAdmin(env: Env, ports: Ports, check: AdminCheck) {
  const { createAdmin } = await import('./admin/admin-app.ts')
  const local = env.UMBEL_LOCAL === '1'
  return createAdmin(
    {
      ...ports,
      writer: writerReleases(env.CONFIG_WRITER, embedder.build),
      store: kvKeyValue(env.CONFIG),
      budgets: budgetOffice(env.BUDGET),
      compile: (text) => compileSource(text, local),
    },
    check,
  )
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

function accessOf(env: Env): Access {
  const store = kvKeyValue(env.CONFIG)
  const read = async (key: string) => {
    const bytes = await store.get(key)
    return bytes === null ? null : new TextDecoder().decode(bytes)
  }
  return {
    local: env.UMBEL_LOCAL === '1',
    ownerKey: env.UMBEL_API_KEY,
    keys: new KeyRing({ read, clock, log }),
    clock,
  }
}

function wire(env: Env) {
  const office = healthOffice(env.HEALTH)
  const shared = office === undefined ? undefined : new SharedHealth(clock, office)
  const breaker = new IsolateBreaker(clock, shared)
  return { ports: portsOf(env, breaker, shared), breaker, shared }
}

function portsOf(env: Env, breaker: IsolateBreaker, shared: SharedHealth | undefined): Ports {
  const local = env.UMBEL_LOCAL === '1'
  const secrets = secretsOf(env)
  // Bound: a Worker's fetch refuses to run as a method of something else.
  const reach = { fetch: fetch.bind(globalThis), secrets, local }
  return {
    releases: new LiveRelease({
      store: kvKeyValue(env.CONFIG),
      clock,
      embedderBuild: embedder.build,
      builtin: () => builtinRelease(secrets, local),
      awaited: env.UMBEL_AWAITED_RELEASE,
      compile: (text) => compileSource(text, local),
      log,
    }),
    records: recentRecords(),
    health: isolateHealth(shared, clock),
    breaker,
    ...(shared !== undefined && { shared }),
    load: isolateLoad(clock),
    hedges: isolateHedges(),
    provider: providersOf(reach),
    http: httpExchange(reach),
    cache: new AnswerCache(
      new TwoTiers(new MemoryCacheStore(clock.now), cacheApiStore(), clock.now),
      clock.now,
    ),
    ceiling: rateCeiling(env),
    budgets: new Budgets({
      office: budgetOffice(env.BUDGET),
      clock,
      tell: budgetWebhook({ fetch: fetch.bind(globalThis), secrets, clock, local, log }),
    }),
    limiter: new Limiter(clock, sharedBuckets(env.LIMITER)),
    embedder,
    clock,
  }
}

/** `UMBEL_*` are this deployment's own keys: they never go to an upstream. */
function secretsOf(env: Env): Secrets {
  return (name) => {
    const value = name.startsWith('UMBEL_') ? undefined : env[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
}

function providersOf(ports: HttpProviderPorts): (profile: ProviderProfile) => Provider {
  const http = Object.keys(providerTypes)
    .filter(isProviderType)
    .map((type) => [type, httpProvider(type, ports)] as const)
  const byType = new Map<string, Provider>([...http, ['edge', edgeProvider(embedder, docsRanker)]])
  return ({ name, type }) => {
    const provider = byType.get(type)
    if (provider === undefined)
      throw new UmbelError('unsupported', `Provider '${name}' has the unknown type '${type}'.`)
    return provider
  }
}

/** A Worker has little CPU a request: classifiers from centroids; `umbel publish` trains in full. */
const inWorker = { embedder, mode: 'centroid' } as const

async function compileSource(text: string, local: boolean) {
  const id = await releaseId(text, { embedderBuild: embedder.build, mode: inWorker.mode, local })
  const now = clock.now()
  const compiled = compileConfig(text, { ...inWorker, compiledBy: 'worker', local, id, version: id, now })
  return compiled.ok
    ? compiled
    : { ok: false as const, problems: compiled.problems.map((problem) => problemLine(problem)) }
}

/** What serves while KV has nothing: the models that the secrets at hand can reach, and those inside the Worker. */
function builtinRelease(secrets: Secrets, local: boolean): Release {
  const environment = knownSecrets.filter((name) => secrets(name) !== undefined)
  const text = JSON.stringify(defaultConfig({ environment }))
  const names = { id: 'builtin', version: 'builtin', now: clock.now() }
  const compiled = compileConfig(text, { ...inWorker, compiledBy: 'builtin', local, ...names })
  if (compiled.ok) return compiled.release
  throw new UmbelError('server', compiled.problems.map((problem) => problemLine(problem)).join('; '))
}
