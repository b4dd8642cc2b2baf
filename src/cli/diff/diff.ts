import { type FlippedDecisions, flippedDecisions } from './flipped-decisions.ts'
import type { ReleaseComparison } from '../../learning/compare-releases.ts'
import { type ReleaseChange, releaseChanges } from './release-changes.ts'
import { type Shelf, findRelease } from '../releases/find-release.ts'
import { type TargetOptions, findTarget } from '../target.ts'
import { compareReleases } from '../../learning/compare-releases.ts'
import { readConfig } from '../config-file.ts'
import { scoreLine } from '../releases/score-check.ts'
import { shippedEmbedder } from '../shipped-embedder.ts'

type Options = TargetOptions & { readonly json?: boolean; readonly all?: boolean }

interface Difference {
  readonly before: string
  readonly after: string
  readonly changes: readonly ReleaseChange[]
  readonly decisions?: FlippedDecisions
  readonly scores?: ReleaseComparison
}

/** `umbel diff A B`: what differs between two releases, or a release and a config file. */
export async function diff(
  before: string | undefined,
  after: string | undefined,
  options: Options,
): Promise<void> {
  let shelf: Promise<Shelf> | undefined
  const open = () => (shelf ??= openShelf(options))
  const one = await findRelease(before ?? 'live', open)
  const other = await findRelease(after ?? readConfig(undefined).file ?? 'umbel.jsonc', open)
  const decisions = flippedDecisions(one.release, other.release, shippedEmbedder())
  const scores = compareReleases(one.release, other.release)
  const difference: Difference = {
    before: one.name,
    after: other.name,
    changes: releaseChanges(one.release, other.release),
    ...(decisions !== undefined && { decisions }),
    ...(scores !== undefined && { scores }),
  }
  const most = options.all === true ? Number.POSITIVE_INFINITY : 20
  const text = options.json === true ? JSON.stringify(difference, null, 2) : describe(difference, most)
  process.stdout.write(`${text}\n`)
}

async function openShelf(options: TargetOptions): Promise<Shelf> {
  const target = await findTarget(options)
  return { target, state: await (await target.releases()).state() }
}

const marks = { added: '+', removed: '-', changed: '~' }

function describe({ before, after, changes, decisions, scores }: Difference, most: number): string {
  const lines = [`${before} → ${after}`]
  if (changes.length === 0) lines.push('The same config.')
  for (const [area, own] of Map.groupBy(changes, (change) => change.area)) {
    lines.push(area)
    for (const { kind, name, details } of own) {
      lines.push(`  ${marks[kind]} ${name}  ${details[0] ?? ''}`)
      const indent = ' '.repeat(name.length + 6)
      for (const detail of details.slice(1)) lines.push(indent + detail)
    }
  }
  if (decisions !== undefined) lines.push(...decisionLines(decisions, most))
  if (scores !== undefined && scores.difference.value !== 0) lines.push(scoreLine(scores))
  return lines.join('\n')
}

function decisionLines({ examined, flipped }: FlippedDecisions, most: number): string[] {
  if (examined === 0) return []
  const head = `decisions: ${flipped.length} of ${examined} examples go elsewhere`
  const rest = flipped.length - most
  return [
    head,
    ...flipped.slice(0, most).map((each) => `  "${each.text}": ${each.before} → ${each.after}`),
    ...(rest > 0 ? [`  and ${rest} more: --all`] : []),
  ]
}
