import * as z from 'zod'
import type { Caller } from '../core/caller.ts'
import { budgetsSchema } from '../limits/budget-schema.ts'
import { limitsSchema } from '../limits/limit-schema.ts'
import { surfaces } from '../core/caller.ts'

const names = z.array(z.string().min(1).max(128)).min(1).max(200)
const time = z.iso.datetime()

/**
 * What KV holds of a key, under `key:<SHA-256 of the key>`. The key itself is nowhere. A record of another schema is
 * not read: an older Worker must not overlook a bound that it does not know.
 */
export const keyRecordSchema = z.strictObject({
  schema: z.literal(1),
  /** `key_` and the first 16 digits of the hash. */
  id: z.string().regex(/^key_[0-9a-f]{16}$/),
  /** The id of the first key before all rotations: what is counted, is counted under it. */
  account: z.string().regex(/^key_[0-9a-f]{16}$/),
  name: z.string().min(1).max(100),
  scopes: z.strictObject({
    routes: z.optional(names),
    models: z.optional(names),
    surfaces: z.optional(z.array(z.enum(surfaces)).min(1)),
    admin: z.optional(z.boolean()),
  }),
  tier: z.nullable(z.string().min(1).max(64)),
  tenant: z.nullable(z.string().min(1).max(128)),
  /** 0 (cheapest) to 1 (best), where a request does not say. */
  quality: z.optional(z.number().min(0).max(1)),
  limits: z.optional(limitsSchema),
  budgets: z.optional(budgetsSchema),
  tags: z.array(z.string().min(1).max(128)).max(32),
  createdAt: time,
  expiresAt: z.nullable(time),
  /** Its successor, and until when this one still opens. */
  rotatedTo: z.nullable(z.strictObject({ id: z.string(), until: time })),
  disabled: z.boolean(),
})

export type KeyRecord = z.infer<typeof keyRecordSchema>

const word = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, { error: 'this holds control characters' })

/** What whoever makes a key decides about it. Records are read back without asking after its letters. */
export const keyTermsSchema = keyRecordSchema
  .omit({ schema: true, id: true, account: true, createdAt: true, rotatedTo: true, disabled: true })
  .extend({
    name: word(100),
    tier: z.nullable(word(64)),
    tenant: z.nullable(word(128)),
    tags: z.array(word(128)).max(32),
  })

export type KeyTerms = z.infer<typeof keyTermsSchema>

/** Reads a stored record. Throws for anything that is not wholly one: such a read is a failure, not an answer. */
export function readKeyRecord(text: string): KeyRecord {
  return keyRecordSchema.parse(JSON.parse(text))
}

/** Why a key does not open at a time; undefined when it does. */
export function whyClosed(record: KeyRecord, now: number): 'revoked' | 'expired' | 'rotated' | undefined {
  if (record.disabled) return 'revoked'
  if (record.expiresAt !== null && Date.parse(record.expiresAt) <= now) return 'expired'
  if (record.rotatedTo !== null && Date.parse(record.rotatedTo.until) <= now) return 'rotated'
  return undefined
}

/** Who asks with a key. */
export function callerOf(record: KeyRecord): Caller {
  const { id, account, scopes, tier, tenant, tags, quality, limits, budgets } = record
  return {
    key: id,
    account,
    scopes,
    tier,
    tenant,
    tags,
    ...(quality !== undefined && { quality }),
    ...(limits !== undefined && { limits }),
    ...(budgets !== undefined && { budgets }),
  }
}
