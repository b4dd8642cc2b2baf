import type { LedgerEntry } from '../../config/live/ledger-entry.ts'
import type { Outcome } from '../../config/live/releases.ts'
import type { RolloutShare } from '../../config/live/pointer.ts'
import { TerminalError } from '../terminal-error.ts'

export type Done = Extract<Outcome, { ok: true }>

/** What was done; throws what was not, with who changed what meanwhile. */
export function done(outcome: Outcome): Done {
  if (outcome.ok) return outcome
  const since = outcome.since.map((entry) => `  ${entryWords(entry)}`)
  const next = outcome.reason === 'stale' ? ['Look at it (umbel diff live umbel.jsonc), then try again.'] : []
  throw new TerminalError([outcome.message, ...since, ...next].join('\n'))
}

/** `version 6 (release 0f3a): published by Ann at 2026-11-28 19:20, "first"` */
export function entryWords(entry: LedgerEntry): string {
  const { version, release, author, at, note } = entry
  const which = release === null ? version : `version ${version} (release ${release})`
  const by = author === null ? '' : ` by ${author}`
  const why = note === null ? '' : `, "${note}"`
  return `${which}: ${whatHappened(entry)}${by} at ${shortTime(at)}${why}`
}

/** What a change was, in two or three words. */
export function whatHappened({ kind, of, from, rollout }: LedgerEntry): string {
  switch (kind) {
    case 'publish':
      return 'published'
    case 'rollback':
      return `rolled back to ${of ?? '?'}`
    case 'candidate':
      return `rolled out to ${shareWords(rollout)}`
    case 'rollout':
      return `rolled out from ${from ?? '?'} to ${shareWords(rollout)}`
    case 'finish':
      return 'rollout finished'
    case 'abort':
      return 'rollout ended'
    case 'source':
      return 'source text in KV'
    case 'found':
      return 'found in KV'
  }
}

/** `10% of keys` */
export function shareWords(share: RolloutShare | undefined): string {
  return share === undefined ? '?' : `${share.percent}% of ${share.by}s`
}

/** UTC, to the minute. */
export function shortTime(at: string): string {
  return at.slice(0, 16).replace('T', ' ')
}
