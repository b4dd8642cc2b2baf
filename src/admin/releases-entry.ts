import type { Hono } from 'hono'
import type { ReleasesFacePorts } from './releases-face.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { errorResponse } from '../surfaces/error-response.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { releasesFace } from './releases-face.ts'
import { sha256Bytes } from '../core/sha256.ts'

const mount = '/admin/releases'

/** `/admin/releases`, for whoever holds the token. Without a token there is nothing there. */
export function mountReleases(app: Hono, token: string | undefined, ports: ReleasesFacePorts): void {
  if (token === undefined || token === '') return
  const serve = ({ req }: { readonly req: { readonly raw: Request; readonly path: string } }) =>
    answering(async () => {
      const given = /^Bearer\s+(.+)$/i.exec(req.raw.headers.get('authorization') ?? '')?.[1] ?? ''
      if (!crypto.subtle.timingSafeEqual(await sha256Bytes(given), await sha256Bytes(token))) {
        const message = 'Wrong or missing token: send Authorization: Bearer <UMBEL_ADMIN_TOKEN>.'
        throw new UmbelError('auth', message, { code: 'invalid_admin_token' })
      }
      return releasesFace(req.raw, req.path.slice(mount.length), ports)
    })
  app.all(mount, serve)
  app.all(`${mount}/*`, serve)
}

/** The same for whoever is bound to this Worker by name: the control port of `npm start`. No socket leads here. */
export function boundReleases(request: Request, ports: ReleasesFacePorts): Promise<Response> {
  return answering(() => releasesFace(request, new URL(request.url).pathname, ports))
}

async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (thrown) {
    return errorResponse(toUmbelError(thrown), openAiChat)
  }
}
