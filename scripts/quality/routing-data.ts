import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type OutcomeFile, readOutcomeFile } from '../../src/cli/quality/outcome-file.ts'
import { type OutcomeMeta, readOutcomeMeta } from '../../src/cli/quality/outcome-meta.ts'
import { readJsonLines } from '../../src/cli/json-lines.ts'

export const routingSets = ['routellm', 'mmlupro', 'zeroeval', 'routerbench'] as const
export type RoutingSet = (typeof routingSets)[number]

export interface RoutingSplit extends OutcomeFile {
  /** For reports only; routers do not see it. */
  readonly categories: readonly string[]
}

/** The folder of outcome data sets, or null where there is none: `routing` under UMBEL_DATA (default `data`). */
export function findRoutingData(): string | null {
  const folder = join(process.env['UMBEL_DATA'] ?? 'data', 'routing')
  return existsSync(folder) ? folder : null
}

export function routingMeta(folder: string, set: RoutingSet): OutcomeMeta {
  return readOutcomeMeta(join(folder, `${set}.meta.json`))
}

export function routingSplit(folder: string, set: RoutingSet, part: 'train' | 'test'): RoutingSplit {
  const file = join(folder, `${set}.${part}.jsonl.gz`)
  const categories = readJsonLines(file).map(({ value }) =>
    typeof value === 'object' && value !== null && 'cat' in value ? String(value.cat) : '',
  )
  return { ...readOutcomeFile(file, routingMeta(folder, set).models), categories }
}
