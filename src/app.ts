import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Caller, Surface } from './core/caller.ts'
import type { Life, Ports } from './pipeline.ts'
import type { Operation } from './core/request.ts'
import type { Release } from './core/release.ts'
import type { SurfaceDialect } from './dialects/dialect.ts'
import { type Access, checkAccess } from './surfaces/access.ts'
import { UmbelError } from './core/errors.ts'
import { checkAuto, checkDecision, checkSurface, mayAskAuto, releaseWithin } from './keys/scopes.ts'
import { anthropicMessages } from './dialects/anthropic-messages/index.ts'
import { chooseRelease } from './routing/choose-release.ts'
import { countTokens } from './surfaces/count-tokens.ts'
import { createDecision, readDecision } from './surfaces/decisions.ts'
import { describeForAnthropic, listAnthropicModels } from './surfaces/anthropic-models.ts'
import { describeName, listModels } from './surfaces/models.ts'
import { embeddings } from './surfaces/embeddings.ts'
import { failure } from './surfaces/failure.ts'
import { openAiChat } from './dialects/openai-chat/index.ts'
import { openAiCompletions } from './dialects/openai-completions/index.ts'
import { openAiResponses } from './dialects/openai-responses/index.ts'
import { readExtension } from './dialects/extension.ts'
import { resolveName } from './routing/resolve-name.ts'
import { serveChat } from './surfaces/chat-surface.ts'

/** The administration, loaded when it is first asked: most isolates never are. */
export type LoadAdmin = () => Promise<Pick<Hono, 'fetch'>>

type Handler = (context: Context, caller: Caller) => Response | Promise<Response>

/** Where clients of each dialect may be pointed: at the plain paths, or at a mount of their own. */
const openAiMounts = ['/v1', '/openai/v1', '/openai']
const anthropicMounts = ['/v1', '/anthropic/v1']

/**
 * The HTTP face: paths to surfaces. Everything but `/healthz` asks for a key, unless the mode is local. Without
 * `loadAdmin` there is no `/admin`.
 */
export function createApp(ports: Ports, access: Access, loadAdmin?: LoadAdmin) {
  const app = new Hono()
  const current = (context: Context) => ports.releases.current((work) => context.executionCtx.waitUntil(work))

  app.get('/healthz', async (context) => {
    const release = await current(context)
    const problem = ports.releases.problem()
    const serves = { status: 'ok', release: release.id, version: release.version, problem }
    const { rollout } = ports.releases
    if (rollout === undefined) return context.json(serves)
    const { id, version } = rollout.release
    const { percent, by } = rollout
    return context.json({ ...serves, rollout: { release: id, version, percent, by } })
  })

  // A guard around each handler: with a middleware every request would be a chain of two.
  const guarded =
    (surface: Surface | undefined, handle: Handler) =>
    (context: Context): Promise<Response> => {
      const work = (release: Release) => {
        if (release.cors === undefined) return answer(context, surface, handle, access)
        return underCors(release.cors, context, () => answer(context, surface, handle, access))
      }
      const release = current(context)
      return release instanceof Promise ? release.then(work) : work(release)
    }
  const post = (surface: Surface, mounts: readonly string[], path: string, handle: Handler) => {
    for (const mount of mounts) app.post(mount + path, guarded(surface, handle))
  }
  const get = (surface: Surface, mounts: readonly string[], path: string, handle: Handler) => {
    for (const mount of mounts) app.get(mount + path, guarded(surface, handle))
  }
  const chat =
    (dialect: SurfaceDialect, operation: Operation = 'chat'): Handler =>
    (context, caller) =>
      serveChat(dialect, operation, context.req.raw, ports, lifeOf(context, caller))

  post('chat', openAiMounts, '/chat/completions', chat(openAiChat))
  post('responses', openAiMounts, '/responses', chat(openAiResponses))
  post('messages', anthropicMounts, '/messages', chat(anthropicMessages))
  post('count-tokens', anthropicMounts, '/messages/count_tokens', (context, caller) =>
    countTokens(context.req.raw, ports, lifeOf(context, caller)),
  )
  post('completions', openAiMounts, '/completions', chat(openAiCompletions, 'complete'))
  post('embeddings', openAiMounts, '/embeddings', (context, caller) =>
    embeddings(context.req.raw, ports, lifeOf(context, caller)),
  )
  post('decisions', ['/v1'], '/decisions', (context, caller) =>
    createDecision(context.req.raw, ports, lifeOf(context, caller)),
  )
  get('decisions', ['/v1'], '/decisions/:id', (context, caller) =>
    readDecision(context.req.param('id') ?? '', ports, caller),
  )
  // What a caller sees listed is what would serve it.
  const seenBy = async (context: Context, caller: Caller) => {
    const asked = readExtension(undefined, context.req.raw.headers)
    return chooseRelease(asked, caller, await current(context), ports.releases)
  }
  get('models', [...openAiMounts, '/anthropic/v1'], '/models', async (context, caller) => {
    const { scopes } = caller
    const whole = await seenBy(context, caller)
    const list = asksAsAnthropic(context) ? listAnthropicModels : listModels
    return list(releaseWithin(whole, scopes), mayAskAuto(scopes, whole))
  })
  get('models', [...openAiMounts, '/anthropic/v1'], '/models/:name{.+}', async (context, caller) =>
    describeModel(await seenBy(context, caller), caller, context),
  )

  if (loadAdmin !== undefined) {
    app.all('/admin/*', async (context) => {
      const admin = await loadAdmin()
      return admin.fetch(context.req.raw, context.env, context.executionCtx)
    })
  }

  app.notFound(
    guarded(undefined, ({ req }) => {
      const message = `There is nothing at ${req.method} ${req.path}.`
      throw new UmbelError('request', message, { status: 404, code: 'unknown_url' })
    }),
  )
  app.onError((thrown, context) => failure(thrown, dialectAt(context)))
  return app
}

async function answer(
  context: Context,
  surface: Surface | undefined,
  handle: Handler,
  access: Access,
): Promise<Response> {
  try {
    const caller = await checkAccess(context.req.raw.headers, access, (work) =>
      context.executionCtx.waitUntil(work),
    )
    if (surface !== undefined) checkSurface(caller, surface)
    return await handle(context, caller)
  } catch (thrown) {
    return failure(thrown, dialectAt(context))
  }
}

/** The dialect of whoever calls this path. */
function dialectAt(context: Context): SurfaceDialect {
  const { path } = context.req
  if (path.endsWith('/responses')) return openAiResponses
  return asksAsAnthropic(context) || path.includes('/messages') ? anthropicMessages : openAiChat
}

const made = new WeakMap<NonNullable<Release['cors']>, ReturnType<typeof cors>>()

/** Lets pages of the named origins read the answer, and answers a browser's question beforehand. */
async function underCors(
  allowed: NonNullable<Release['cors']>,
  context: Context,
  handle: () => Promise<Response>,
): Promise<Response> {
  let middleware = made.get(allowed)
  if (middleware === undefined) {
    const origin = allowed.origins.includes('*') ? '*' : [...allowed.origins]
    middleware = cors({ origin, exposeHeaders: ['*'], maxAge: 86_400 })
    made.set(allowed, middleware)
  }
  const early = await middleware(context, async () => {
    context.res = await handle()
  })
  return early ?? context.res
}

function asksAsAnthropic({ req }: Context): boolean {
  return req.raw.headers.has('anthropic-version') || req.path.startsWith('/anthropic/')
}

function describeModel(whole: Release, caller: Caller, context: Context): Response {
  const name = context.req.param('name') ?? ''
  const release = releaseWithin(whole, caller.scopes)
  const asked = resolveName(name, release)
  if (asked.kind === 'auto') checkAuto(caller, whole)
  // `provider/model` is nowhere listed.
  if (asked.kind === 'model') checkDecision(caller, { route: null, model: asked.name })
  return Response.json(
    asksAsAnthropic(context) ? describeForAnthropic(release, name) : describeName(release, name),
  )
}

function lifeOf(context: Context, caller: Caller): Life {
  const waitUntil = (work: Promise<unknown>) => context.executionCtx.waitUntil(work)
  return { caller, signal: context.req.raw.signal, waitUntil }
}
