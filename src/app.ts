import { Hono } from 'hono'
import type { Life, Ports } from './pipeline.ts'
import { type Access, checkAccess } from './surfaces/access.ts'
import { UmbelError, toUmbelError } from './core/errors.ts'
import { createDecision, readDecision } from './surfaces/decisions.ts'
import { describeName, listModels } from './surfaces/models.ts'
import { embeddings } from './surfaces/embeddings.ts'
import { errorResponse } from './surfaces/error-response.ts'
import { openAiChat } from './dialects/openai-chat/index.ts'
import { serveChat } from './surfaces/chat-surface.ts'

/** The HTTP face: paths to surfaces. Everything but `/healthz` asks for a key, unless the mode is local. */
export function createApp(ports: Ports, access: Access) {
  const app = new Hono()
  const current = (context: RequestContext) =>
    ports.releases.current((work) => context.executionCtx.waitUntil(work))

  app.get('/healthz', async (context) => {
    const release = await current(context)
    const problem = ports.releases.problem()
    return context.json({ status: 'ok', release: release.id, version: release.version, problem })
  })

  // A guard around each handler: with a middleware every request would be a chain of two.
  const guarded =
    (handle: (context: RequestContext) => Response | Promise<Response>) =>
    async (context: RequestContext) => {
      await checkAccess(context.req.raw.headers, access)
      return handle(context)
    }

  app.post(
    '/v1/chat/completions',
    guarded((context) => serveChat(openAiChat, context.req.raw, ports, lifeOf(context))),
  )
  app.post(
    '/v1/embeddings',
    guarded((context) => embeddings(context.req.raw, ports, lifeOf(context))),
  )
  app.post(
    '/v1/decisions',
    guarded((context) => createDecision(context.req.raw, ports, lifeOf(context))),
  )
  app.get(
    '/v1/decisions/:id',
    guarded((context) => readDecision(context.req.param('id') ?? '', ports)),
  )
  app.get(
    '/v1/models',
    guarded(async (context) => listModels(await current(context))),
  )
  app.get(
    '/v1/models/:name{.+}',
    guarded(async (context) => {
      const name = context.req.param('name') ?? ''
      const found = describeName(await current(context), name.replace(/^route\//, ''))
      if (found === undefined) throw new UmbelError('request', `There is no model '${name}'.`, modelMissing)
      return Response.json(found)
    }),
  )

  app.notFound(
    guarded(({ req }) => {
      const message = `There is nothing at ${req.method} ${req.path}.`
      throw new UmbelError('request', message, { status: 404, code: 'unknown_url' })
    }),
  )
  app.onError((thrown) => {
    const error = toUmbelError(thrown)
    // An error that nobody foresaw may hold anything: its text stays in the log.
    if (error === thrown) return errorResponse(error, openAiChat)
    console.error(JSON.stringify({ event: 'unforeseen_error', message: error.message }))
    return errorResponse(
      new UmbelError('server', 'Umbel failed on this request.', { status: 500 }),
      openAiChat,
    )
  })
  return app
}

const modelMissing = { status: 404, code: 'model_not_found', param: 'model' }

interface RequestContext {
  readonly req: {
    readonly raw: Request
    readonly method: string
    readonly path: string
    param(name: string): string | undefined
  }
  readonly executionCtx: { waitUntil(work: Promise<unknown>): void }
}

function lifeOf(context: RequestContext): Life {
  return { signal: context.req.raw.signal, waitUntil: (work) => context.executionCtx.waitUntil(work) }
}
