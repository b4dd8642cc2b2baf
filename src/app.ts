import { Hono } from 'hono'
import type { Life, Ports } from './pipeline.ts'
import { type Access, checkAccess } from './surfaces/access.ts'
import { UmbelError, toUmbelError } from './core/errors.ts'
import { chatCompletions } from './surfaces/chat-completions.ts'
import { createDecision, readDecision } from './surfaces/decisions.ts'
import { describeName, listModels } from './surfaces/models.ts'
import { embeddings } from './surfaces/embeddings.ts'
import { errorResponse } from './surfaces/error-response.ts'
import { openAiChat } from './dialects/openai-chat/index.ts'

/** The HTTP face: paths to surfaces. Everything but `/healthz` asks for a key, unless the mode is local. */
export function createApp(ports: Ports, access: Access) {
  const app = new Hono()

  app.get('/healthz', async (context) => {
    const release = await ports.releases.current((work) => context.executionCtx.waitUntil(work))
    const problem = ports.releases.problem()
    return context.json({ status: 'ok', release: release.id, version: release.version, problem })
  })

  app.use('*', async (context, next) => {
    await checkAccess(context.req.raw.headers, access)
    await next()
  })

  app.post('/v1/chat/completions', (context) => chatCompletions(context.req.raw, ports, lifeOf(context)))
  app.post('/v1/embeddings', (context) => embeddings(context.req.raw, ports, lifeOf(context)))
  app.post('/v1/decisions', (context) => createDecision(context.req.raw, ports, lifeOf(context)))
  app.get('/v1/decisions/:id', (context) => readDecision(context.req.param('id'), ports))
  app.get('/v1/models', async (context) => {
    return listModels(await ports.releases.current((work) => context.executionCtx.waitUntil(work)))
  })
  app.get('/v1/models/:name{.+}', async (context) => {
    const release = await ports.releases.current((work) => context.executionCtx.waitUntil(work))
    const name = context.req.param('name')
    const found = describeName(release, name.startsWith('route/') ? name.slice('route/'.length) : name)
    if (found === undefined) throw new UmbelError('request', `There is no model '${name}'.`, modelMissing)
    return Response.json(found)
  })

  app.notFound((context) => {
    const message = `There is nothing at ${context.req.method} ${context.req.path}.`
    return errorResponse(new UmbelError('request', message, { status: 404, code: 'unknown_url' }), openAiChat)
  })
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
  readonly req: { readonly raw: Request }
  readonly executionCtx: { waitUntil(work: Promise<unknown>): void }
}

function lifeOf(context: RequestContext): Life {
  return { signal: context.req.raw.signal, waitUntil: (work) => context.executionCtx.waitUntil(work) }
}
