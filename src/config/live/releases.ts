import * as z from 'zod'
import { ledgerEntrySchema } from './ledger-entry.ts'
import { rolloutShareSchema, rolloutSubjects } from './pointer.ts'

/** What every order says. */
const common = {
  /** The number of the newest change that the sender knows; a later one refuses the order. */
  expected: z.optional(z.int().nonnegative()),
  author: z.nullable(z.string().max(200)).default(null),
  note: z.nullable(z.string().max(2_000)).default(null),
}

/** Makes a release live, or the candidate of a rollout. Its manifest and blob come beside it. */
export const publishOrderSchema = z.strictObject({
  do: z.literal('publish'),
  ...common,
  rollout: z.optional(rolloutShareSchema),
})

/** Orders about what is stored already. */
export const moveOrderSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('rollback'),
    ...common,
    /** An id or a version; absent: ends a rollout, else what was live before. */
    to: z.optional(z.string().min(1)),
  }),
  z.strictObject({
    do: z.literal('rollout'),
    ...common,
    percent: rolloutShareSchema.shape.percent,
    by: z.optional(z.enum(rolloutSubjects)),
  }),
  z.strictObject({ do: z.literal('finish'), ...common }),
  z.strictObject({ do: z.literal('abort'), ...common }),
])

/** A release as it is sent. */
export interface SentRelease {
  readonly manifest: string
  readonly blob: Uint8Array<ArrayBuffer>
}

export type PublishOrder = z.infer<typeof publishOrderSchema> & { readonly packed: SentRelease }
export type MoveOrder = z.infer<typeof moveOrderSchema>
export type Order = PublishOrder | MoveOrder

export const releasesStateSchema = z.object({
  /** The number of the newest change. */
  number: z.int().nonnegative(),
  /** What is live; null: nothing was published yet. A source text has no release. */
  live: z.nullable(z.object({ version: z.string(), release: z.nullable(z.string()) })),
  rollout: z.nullable(z.object({ version: z.string(), release: z.string(), ...rolloutShareSchema.shape })),
  /** Newest first. */
  entries: z.array(ledgerEntrySchema),
})

export type ReleasesState = z.infer<typeof releasesStateSchema>

const refusals = [
  /** Somebody changed what is live since `expected`. */
  'stale',
  'not_found',
  /** The release is not whole, or of another embedder build. */
  'refused',
  'no_rollout',
  'nothing_live',
  /** KV did not take it, or does not show it. */
  'store',
] as const

export const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entry: ledgerEntrySchema, state: releasesStateSchema }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(refusals),
    message: z.string(),
    /** What changed since `expected`, oldest first. */
    since: z.array(ledgerEntrySchema),
  }),
])

export type Outcome = z.infer<typeof outcomeSchema>
export type Refusal = Extract<Outcome, { ok: false }>

/** The one place where what is live changes. */
export interface Releases {
  state(): Promise<ReleasesState>
  change(order: Order): Promise<Outcome>
}

export function refusal(reason: Refusal['reason'], message: string): Refusal {
  return { ok: false, reason, message, since: [] }
}
