import * as z from 'zod'
import type { AdminPorts } from './admin-ports.ts'
import { UmbelError } from '../core/errors.ts'
import { createKey, listKeys, revokeKey, rotateKey } from '../keys/key-register.ts'
import { keyRecordSchema, keyTermsSchema, whyClosed } from '../keys/key-record.ts'
import { invalid } from '../dialects/refusal.ts'
import { noBody, noQuery, operation } from './operation.ts'

const listed = keyRecordSchema.extend({
  closed: z
    .nullable(z.enum(['revoked', 'expired', 'rotated']))
    .meta({ description: 'Why it does not open.' }),
})

const made = z.object({
  key: z.string().meta({ description: 'The key itself: shown this once, and stored only as a hash.' }),
  record: listed,
})

/** Only the name must be said. */
const terms = z.strictObject({
  ...keyTermsSchema.shape,
  scopes: keyTermsSchema.shape.scopes.default({}),
  tier: keyTermsSchema.shape.tier.default(null),
  tenant: keyTermsSchema.shape.tenant.default(null),
  tags: keyTermsSchema.shape.tags.default([]),
  expiresAt: keyTermsSchema.shape.expiresAt.default(null),
})

const longestOverlap = 90 * 86_400_000
const overlap = z
  .strictObject({
    overlapMs: z
      .int()
      .min(0)
      .max(longestOverlap)
      .default(86_400_000)
      .meta({ description: 'How long the old key still opens, in milliseconds.' }),
  })
  .default({ overlapMs: 86_400_000 })

export const keyOperations = [
  operation({
    method: 'get',
    path: '/keys',
    id: 'listKeys',
    summary: 'All keys by their terms; never the keys themselves.',
    query: noQuery,
    body: noBody,
    status: 200,
    answer: z.object({ keys: z.array(listed) }),
    run: async (_, admin) => ({ keys: (await listKeys(admin.store)).map((record) => shown(record, admin)) }),
  }),
  operation({
    method: 'post',
    path: '/keys',
    id: 'createKey',
    summary: 'Makes a key, which is shown this once.',
    query: noQuery,
    body: terms,
    status: 201,
    answer: made,
    run: async ({ body }, admin) => {
      const now = admin.clock.now()
      if (body.expiresAt !== null && Date.parse(body.expiresAt) <= now) {
        throw invalid('expiresAt', 'this time has passed')
      }
      const { key, record } = await createKey(admin.store, body, now)
      return { key, record: shown(record, admin) }
    },
  }),
  operation({
    method: 'delete',
    path: '/keys/{id}',
    id: 'revokeKey',
    summary:
      'Ends a key. Isolates forget it within 30 seconds, Cloudflare everywhere within about two minutes.',
    query: noQuery,
    body: noBody,
    status: 200,
    answer: listed,
    run: async ({ parameters: { id = '' } }, admin) => {
      const record = await revokeKey(admin.store, id)
      if (record === undefined) throw unknownKey(id)
      return shown(record, admin)
    },
  }),
  operation({
    method: 'post',
    path: '/keys/{id}/rotate',
    id: 'rotateKey',
    summary: 'A new key on the same terms, counted under the same account; the old one opens for a while.',
    query: noQuery,
    body: overlap,
    status: 201,
    answer: made,
    run: async ({ parameters: { id = '' }, body }, admin) => {
      const rotated = await rotateKey(admin.store, id, body.overlapMs, admin.clock.now())
      if (rotated === undefined) throw unknownKey(id, ', or it was revoked or rotated before, or has expired')
      return { key: rotated.key, record: shown(rotated.record, admin) }
    },
  }),
]

function shown(record: z.output<typeof keyRecordSchema>, { clock }: AdminPorts): z.output<typeof listed> {
  return { ...record, closed: whyClosed(record, clock.now()) ?? null }
}

function unknownKey(id: string, or = ''): UmbelError {
  return new UmbelError('request', `There is no key '${id}'${or}.`, {
    status: 404,
    code: 'key_not_found',
    param: 'id',
  })
}
