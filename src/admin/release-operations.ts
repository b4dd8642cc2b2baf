import * as z from 'zod'
import type { AdminPorts } from './admin-ports.ts'
import type { Order, Outcome, Refusal, Releases } from '../config/live/releases.ts'
import { UmbelError } from '../core/errors.ts'
import { blobKey, releaseKey } from '../config/live/keys.ts'
import { readPart } from '../config/live/stored-release.ts'
import {
  moveOrderSchema,
  outcomeSchema,
  publishOrderSchema,
  releasesStateSchema,
} from '../config/live/releases.ts'
import { noBody, noQuery, operation, read } from './operation.ts'

/** A Durable Object takes no more than 32 MiB in one call. */
const mostBytes = 30 * 1024 * 1024

const publishForm = z.object({
  order: z.string().meta({ description: 'JSON: do, author, note, expected, rollout.' }),
  manifest: z.string().max(mostBytes),
  blob: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine(({ length }) => length <= mostBytes, 'a blob has at most 30 MiB')
    .meta({ type: 'string', format: 'binary', description: 'A file: the numbers that the manifest names.' }),
})

const noWriter = 'No ConfigWriter is bound.'

/** Each with the reason in `reason`. */
const refusals = {
  404: 'There is no such release.',
  409: 'What is live has changed since `expected` (`since` says who did what), or no rollout runs.',
  422: 'The release is not whole, or of another embedder.',
  503: `KV does not take it, or: ${noWriter}`,
}

export const releaseOperations = [
  operation({
    method: 'get',
    path: '/releases',
    id: 'getReleases',
    summary: 'What is live, the rollout, and every change, newest first.',
    query: noQuery,
    body: noBody,
    status: 200,
    refuses: { 503: noWriter },
    answer: releasesStateSchema,
    run: (_, admin) => writerOf(admin).state(),
  }),
  operation({
    method: 'post',
    path: '/releases',
    id: 'publishRelease',
    summary: 'Makes a compiled release live, or the candidate of a rollout, as umbel publish does.',
    query: noQuery,
    body: publishForm,
    bodyType: 'form',
    status: 200,
    refuses: refusals,
    answer: outcomeSchema,
    run: async ({ body, by }, admin) => {
      const { order, manifest, blob } = body
      const asked = read(publishOrderSchema, jsonOf(order), 'order')
      return carryOut({ ...asked, packed: { manifest, blob } }, by, admin)
    },
  }),
  operation({
    method: 'post',
    path: '/releases/moves',
    id: 'moveRelease',
    summary: 'Rolls back, or leads a rollout: rollback, rollout, finish, abort.',
    query: noQuery,
    body: moveOrderSchema,
    status: 200,
    refuses: refusals,
    answer: outcomeSchema,
    run: async ({ body, by }, admin) => carryOut(body, by, admin),
  }),
  part(
    '/releases/manifests/{id}',
    'getManifest',
    'The manifest of a stored release, byte for byte.',
    releaseKey,
  ),
  part('/releases/blobs/{id}', 'getBlob', 'A blob by its SHA-256, byte for byte.', blobKey),
]

function part(path: string, id: string, summary: string, keyOf: (id: string) => string) {
  return operation({
    method: 'get',
    path,
    id,
    summary,
    query: noQuery,
    body: noBody,
    status: 200,
    answer: 'bytes',
    run: async ({ parameters }, { store }) => {
      const bytes = await readPart(store, keyOf(parameters['id'] ?? ''))
      if (bytes !== null)
        return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } })
      throw new UmbelError('request', 'There is no such part of a release.', {
        status: 404,
        code: 'not_found',
      })
    },
  })
}

function writerOf({ writer }: AdminPorts): Releases {
  if (writer !== undefined) return writer
  const message = 'No ConfigWriter is bound: add the binding CONFIG_WRITER of wrangler.toml and deploy.'
  throw new UmbelError('server', message, { status: 503, code: 'no_writer' })
}

const statusOf: Readonly<Record<Refusal['reason'], number>> = {
  stale: 409,
  not_found: 404,
  refused: 422,
  no_rollout: 409,
  nothing_live: 409,
  store: 503,
}

async function carryOut(order: Order, by: string, admin: AdminPorts): Promise<Outcome | Response> {
  const outcome = await writerOf(admin).change({ ...order, author: order.author ?? nameOf(by) })
  if (outcome.ok) {
    // The isolate that was told need not wait for its next look.
    await admin.releases.refresh()
    return outcome
  }
  const { reason, message } = outcome
  const error = { message, type: 'invalid_request_error', param: null, code: reason }
  return Response.json({ ...outcome, error }, { status: statusOf[reason] })
}

/** The token is nobody's name. */
function nameOf(by: string): string | null {
  return by === 'token' ? null : by
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UmbelError('request', "'order' is not JSON.", { param: 'order', code: 'invalid_json' })
  }
}
