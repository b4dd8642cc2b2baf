import type { ReleasesState } from '../../config/live/releases.ts'
import type { LedgerEntry } from '../../config/live/ledger-entry.ts'
import { shortTime, whatHappened } from './told.ts'

/** The ledger as a table, newest first, with marks on what serves. */
export function releasesTable({ entries, live, rollout }: ReleasesState, most: number): string {
  if (live === null) return 'Nothing was published yet.'
  const rows = entries.slice(0, most).map((entry, at) => {
    const isNewest = entries.findIndex(({ version }) => version === entry.version) === at
    return [isNewest ? markOf(entry, live.version, rollout) : '', ...cellsOf(entry)]
  })
  // No change tells of a source text before the next publish.
  if (live.release === null && entries[0]?.version !== live.version) {
    rows.unshift(['live', '', live.version, '', '', '', '', 'source text in KV', ''])
  }
  const lines = aligned([
    ['', 'change', 'version', 'release', 'when (UTC)', 'by', 'held out', 'what', 'note'],
    ...rows,
  ])
  const more = entries.length - most
  if (more > 0) lines.push(`${more} older ones: umbel releases --all`)
  return lines.join('\n')
}

function markOf({ version }: LedgerEntry, live: string, rollout: ReleasesState['rollout']): string {
  if (version === live) return 'live'
  return version === rollout?.version ? `${rollout.percent}%` : ''
}

function cellsOf(entry: LedgerEntry): string[] {
  const { number, version, release, at, author, note, summary } = entry
  return [
    String(number),
    version,
    release ?? '',
    shortTime(at),
    author ?? '',
    heldOut(summary),
    whatHappened(entry),
    note ?? '',
  ]
}

/** Of held-out examples: whose route came out on top, with 95% bounds; else how many were kept and right. */
function heldOut(summary: LedgerEntry['summary']): string {
  const { accuracy, keptAndRight = null } = summary ?? {}
  if (accuracy === undefined) return keptAndRight === null ? '' : `${percent(keptAndRight)}%`
  const { value, low, high } = accuracy
  if (low === high) return `${percent(value)}%`
  return `${percent(value)}% (${percent(low)} to ${percent(high)})`
}

function percent(share: number): string {
  return (100 * share).toFixed(0)
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
