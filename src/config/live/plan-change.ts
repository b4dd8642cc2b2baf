import type { LedgerEntry, ReleaseSummary } from './ledger-entry.ts'
import type { MoveOrder, Order, PublishOrder, Refusal } from './releases.ts'
import type { Pointer, StoredRelease } from './pointer.ts'
import { refusal } from './releases.ts'

/** What a change starts from. */
export interface Ground {
  readonly head: Pointer | null
  /** The source text that took the pointer's place, by its version. */
  readonly source: string | null
  /** The number that the change gets. */
  readonly number: number
  readonly now: number
}

/** The pointer to write, and the entry that tells of it. */
export interface Planned {
  readonly ok: true
  readonly pointer: Pointer
  readonly entry: LedgerEntry
}

/** A stored release, with what it says of itself. */
export interface Content extends StoredRelease {
  readonly summary: ReleaseSummary | null
}

/** A new release: live at once, or beside the live one. */
export function planPublish(order: PublishOrder, content: Content, ground: Ground): Planned | Refusal {
  const { rollout } = order
  const { head, number } = ground
  if (rollout === undefined) return put('publish', order, content, ground)
  if (head === null || ground.source !== null) {
    return refusal(
      'nothing_live',
      'No published release is live to roll out beside: publish without --rollout.',
    )
  }
  const { release, sha256 } = content
  const candidate = { release, sha256, version: number, ...rollout }
  const entry = { ...entryOf('candidate', order, ground, content), rollout }
  return { ok: true, pointer: { ...stable(head), change: number, rollout: candidate }, entry }
}

/** Old content under a higher version. */
export function planRollback(
  order: MoveOrder,
  content: Content & { readonly version: string },
  ground: Ground,
): Planned {
  const { pointer, entry } = put('rollback', order, content, ground)
  const from = ground.source ?? (ground.head === null ? undefined : String(ground.head.version))
  return {
    ok: true,
    pointer,
    entry: { ...entry, of: content.version, ...(from !== undefined && { from }) },
  }
}

/** Another share for the candidate, all for it, or nothing. */
export function planRollout(
  order: Exclude<MoveOrder, { do: 'rollback' }>,
  summary: ReleaseSummary | null,
  ground: Ground,
): Planned | Refusal {
  const { head, number } = ground
  const candidate = head?.rollout
  if (head === null || candidate === undefined || ground.source !== null) {
    return refusal('no_rollout', 'No rollout is running. Start one: umbel publish --rollout 10%')
  }
  const { release, sha256, version, percent, by } = candidate
  const told = (kind: LedgerEntry['kind']) => ({
    ...entryOf(kind, order, ground, { release, sha256, summary }),
    version: String(version),
  })
  if (order.do === 'finish') {
    return { ok: true, pointer: { release, sha256, version, change: number }, entry: told('finish') }
  }
  if (order.do === 'abort') {
    return { ok: true, pointer: { ...stable(head), change: number }, entry: told('abort') }
  }
  const share = { percent: order.percent, by: order.by ?? by }
  const pointer = { ...stable(head), change: number, rollout: { ...candidate, ...share } }
  return { ok: true, pointer, entry: { ...told('rollout'), rollout: share, from: `${percent}%` } }
}

/** What `umbel rollback` without a word goes back to: what was live before, or before a source text came. */
export function previousContent(
  entries: readonly LedgerEntry[],
  { head, source }: Ground,
): LedgerEntry | undefined {
  const wasLive = entries.filter(({ kind }) => ['publish', 'rollback', 'finish', 'found'].includes(kind))
  return wasLive.findLast(({ release }) => (source === null) === (release !== head?.release))
}

function put(kind: 'publish' | 'rollback', order: Order, content: Content, ground: Ground): Planned {
  const { release, sha256 } = content
  return {
    ok: true,
    pointer: { release, sha256, version: ground.number },
    entry: entryOf(kind, order, ground, content),
  }
}

function stable({ release, sha256, version }: Pointer): Pointer {
  return { release, sha256, version }
}

function entryOf(
  kind: LedgerEntry['kind'],
  { author, note }: Order,
  { number, now }: Ground,
  { release, sha256, summary }: Content,
): LedgerEntry {
  const at = new Date(now).toISOString()
  return { number, kind, version: String(number), release, sha256, at, author, note, summary }
}
