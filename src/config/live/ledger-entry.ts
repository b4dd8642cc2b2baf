import * as z from 'zod'
import type { Release } from '../../core/release.ts'
import { rolloutShareSchema } from './pointer.ts'

const share = z.nullable(z.number())

/** What a release says of itself, in short. */
export const releaseSummarySchema = z.object({
  compiledBy: z.string(),
  createdAt: z.string(),
  models: z.int(),
  routes: z.int(),
  /** Examples of routes. */
  examples: z.int(),
  /** Shares of held-out examples, 0 to 1: kept and right, strangers rejected. */
  keptAndRight: share,
  rejected: share,
  /** Share of held-out examples whose route came out on top, with its 95% bounds; absent where nothing was held out. */
  accuracy: z.optional(z.object({ value: z.number(), low: z.number(), high: z.number() })),
})

export type ReleaseSummary = z.infer<typeof releaseSummarySchema>

const kinds = [
  'publish',
  'rollback',
  /** A candidate began to serve a share of callers. */
  'candidate',
  /** The share of the candidate changed. */
  'rollout',
  /** The candidate serves all. */
  'finish',
  /** The candidate serves nobody. */
  'abort',
  /** Found in KV: a source text took the place of a pointer. */
  'source',
  /** Found in KV: a pointer that somebody else wrote. */
  'found',
] as const

/** One change of what is live. */
export const ledgerEntrySchema = z.object({
  /** Grows with every change. */
  number: z.int().positive(),
  kind: z.enum(kinds),
  /** What responses of this release name: a number, or `file-<hash12>` of a source text. */
  version: z.string(),
  release: z.nullable(z.string()),
  /** Of its manifest. */
  sha256: z.nullable(z.string()),
  at: z.string(),
  author: z.nullable(z.string()),
  note: z.nullable(z.string()),
  summary: z.nullable(releaseSummarySchema),
  /** Of a rollback: the version that came back. */
  of: z.optional(z.string()),
  /** Of a rollback: the version that was left; of a `rollout`: the share before. */
  from: z.optional(z.string()),
  rollout: z.optional(rolloutShareSchema),
})

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/** Entries as JSON, ascending; what is no entry is left out. */
export function readEntries(text: string): LedgerEntry[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return []
  }
  if (!Array.isArray(json)) return []
  return json
    .flatMap((each) => ledgerEntrySchema.safeParse(each).data ?? [])
    .toSorted((one, other) => one.number - other.number)
}

/** The last change of a version, else of a release's id. */
export function entryNamed(entries: readonly LedgerEntry[], name: string): LedgerEntry | undefined {
  return (
    entries.findLast(({ version }) => version === name) ?? entries.findLast(({ release }) => release === name)
  )
}

export function summaryOf({
  compiledBy,
  createdAt,
  models,
  routes,
  classifier,
  exampleIndex,
  training,
}: Release): ReleaseSummary {
  return {
    compiledBy,
    createdAt,
    models: Object.keys(models).length,
    routes: Object.keys(routes).length,
    examples: exampleIndex.texts.length,
    keptAndRight: classifier?.report.keptAndRight ?? null,
    rejected: classifier?.report.rejected ?? null,
    ...(training?.accuracy && { accuracy: training.accuracy }),
  }
}
