import type { Release } from '../../core/release.ts'
import type { TaughtLabel } from './fold-judgements.ts'
import { configSchema } from '../../config/schema/config-schema.ts'
import { parseJsonc } from '../../config/parse-jsonc.ts'

/**
 * What a classifier of a compiled config is taught from: the one over the routes, or a named one, whose texts a
 * release does not hold.
 */
export function taughtLabels(name: string | undefined, source: string, release: Release): TaughtLabel[] {
  if (name === undefined) return Object.values(release.routes).filter(({ classified }) => classified)
  const read = parseJsonc(source)
  const classifiers = read.ok ? configSchema.parse(read.parsed.value).classifiers : undefined
  return Object.entries(classifiers?.[name]?.labels ?? {}).map(([label, { description = '', examples }]) => ({
    name: label,
    description,
    examples,
  }))
}
