import { type Context, Hono } from 'hono'
import type { AdminOperation, Asked } from './operation.ts'
import type { AdminPorts } from './admin-ports.ts'
import type { WaitUntil } from '../keys/remote-memo.ts'
import { UmbelError } from '../core/errors.ts'
import { adminOperations } from './operations.ts'
import document from './openapi.json'
import { failure } from '../surfaces/failure.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { parseBody } from '../surfaces/read-body.ts'
import { reachable } from './reachable.ts'

/** Says who administers; rejects with class `auth` for anyone else. */
export type AdminCheck = (request: Request, waitUntil: WaitUntil) => Promise<string>

/**
 * `/admin/*`. Every path asks for access first, also those that are not there. Never under CORS: no page of another
 * origin has any business here. Errors are worded as OpenAI words them.
 */
export function createAdmin(ports: AdminPorts, check: AdminCheck) {
  const admin = reachable(ports)
  const app = new Hono().basePath('/admin')
  const checked = (context: Context) => check(context.req.raw, (work) => context.executionCtx.waitUntil(work))

  app.get('/openapi.json', async (context) => {
    await checked(context)
    return json(document, 200)
  })
  for (const operation of adminOperations) {
    app.on(operation.method.toUpperCase(), routeOf(operation), async (context) => {
      const by = await checked(context)
      const value = await ranOf(operation, context, by, admin)
      return value instanceof Response ? value : json(value, operation.status)
    })
  }
  app.all('*', async (context) => {
    await checked(context)
    const message = `There is nothing at ${context.req.method} ${context.req.path}: see /admin/openapi.json.`
    throw new UmbelError('request', message, { status: 404, code: 'unknown_url' })
  })
  app.onError((thrown) => failure(thrown, openAiChat))
  return app
}

async function ranOf(operation: AdminOperation, context: Context, by: string, admin: AdminPorts) {
  const { req } = context
  const asked: Asked<unknown, unknown> = {
    body: await bodyOf(operation, req.raw),
    query: req.query(),
    parameters: req.param(),
    request: req.raw,
    by,
    waitUntil: (work) => context.executionCtx.waitUntil(work),
  }
  return operation.run(asked, admin)
}

async function bodyOf({ bodyType }: AdminOperation, request: Request): Promise<unknown> {
  if (bodyType === 'form') return formOf(request)
  const text = await request.text()
  if (bodyType === 'text') return text
  return text === '' ? undefined : parseBody(text)
}

/** Texts as texts, files as bytes. */
async function formOf(request: Request): Promise<Record<string, unknown>> {
  const form = await request.formData().catch(() => {
    throw new UmbelError('request', 'The body is not multipart/form-data.', { code: 'invalid_value' })
  })
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form) {
    fields[name] = typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer())
  }
  return fields
}

function json(value: unknown, status: number): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
}

/** `/keys/{id}` as Hono writes it. */
function routeOf({ path }: AdminOperation): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}
