import type * as z from 'zod'
import type { KeyReader } from '../config/live/key-value.ts'
import type { Outcome, Refusal, Releases } from '../config/live/releases.ts'
import { UmbelError } from '../core/errors.ts'
import { blobKey, releaseKey } from '../config/live/keys.ts'
import { moveOrderSchema, publishOrderSchema } from '../config/live/releases.ts'
import { refusal as refusalOf } from '../dialects/refusal.ts'

export interface ReleasesFacePorts {
  /** Undefined where no writer is bound. */
  readonly releases: Releases | undefined
  readonly store: KeyReader
}

/** A Durable Object takes no more than 32 MiB in one call. */
const mostBytes = 30 * 1024 * 1024

const statusOf: Readonly<Record<Refusal['reason'], number>> = {
  stale: 409,
  not_found: 404,
  refused: 422,
  no_rollout: 409,
  nothing_live: 409,
  store: 503,
}

/**
 * Releases over HTTP, for whoever has checked who asks. `path` is what follows the mount:
 *
 * - `GET /`: what is live, the rollout and the ledger
 * - `POST /`: publish; multipart with `order` (JSON), `manifest` and `blob`
 * - `POST /moves`: rollback, rollout, finish, abort; JSON
 * - `GET /manifests/<id>`, `GET /blobs/<sha256>`: the parts of a stored release
 */
export async function releasesFace(
  request: Request,
  path: string,
  { releases, store }: ReleasesFacePorts,
): Promise<Response> {
  const [, kind = '', name] = path.split('/').map((part) => decodeURIComponent(part))
  const what = `${request.method} ${kind}`
  if (what === 'GET manifests') return stored(await store.get(releaseKey(name ?? '')), 'manifest')
  if (what === 'GET blobs') return stored(await store.get(blobKey(name ?? '')), 'blob')
  if (releases === undefined) {
    const message = 'No ConfigWriter is bound: add the binding CONFIG_WRITER of wrangler.toml and deploy.'
    throw new UmbelError('server', message, { status: 503, code: 'no_writer' })
  }
  if (what === 'GET ') return Response.json(await releases.state())
  if (what === 'POST ') return answer(await releases.change(await readPublish(request)))
  if (what === 'POST moves') {
    return answer(await releases.change(parse(moveOrderSchema, await request.text())))
  }
  throw notFound(`There is nothing at ${request.method} ${path}.`)
}

async function readPublish(request: Request) {
  if (Number(request.headers.get('content-length')) > mostBytes) {
    const message = `A release of more than ${mostBytes / 1024 / 1024} MiB cannot be taken.`
    throw new UmbelError('request', message, { status: 413, code: 'too_large' })
  }
  const form = await request.formData().catch(() => undefined)
  const [order, manifest, blob] = ['order', 'manifest', 'blob'].map((name) => form?.get(name))
  if (typeof order !== 'string' || typeof manifest !== 'string' || !(blob instanceof Blob)) {
    const message =
      "A publish is multipart/form-data with 'order', 'manifest' (both text) and 'blob' (a file)."
    throw new UmbelError('request', message, { code: 'invalid_value' })
  }
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return { ...parse(publishOrderSchema, order), packed: { manifest, blob: bytes } }
}

function parse<T>(schema: z.ZodType<T>, text: string): T {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new UmbelError('request', 'The order is not JSON.', { code: 'invalid_json' })
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw refusalOf(parsed.error)
}

function answer(outcome: Outcome): Response {
  if (outcome.ok) return Response.json(outcome)
  const { reason, message } = outcome
  const error = { message, type: 'invalid_request_error', param: null, code: reason }
  return Response.json({ ...outcome, error }, { status: statusOf[reason] })
}

function stored(bytes: Uint8Array<ArrayBuffer> | null, what: string): Response {
  if (bytes === null) throw notFound(`There is no such ${what}.`)
  return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } })
}

function notFound(message: string): UmbelError {
  return new UmbelError('request', message, { status: 404, code: 'not_found' })
}
