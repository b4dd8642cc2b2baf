import type { Release } from '../../core/release.ts'
import type { TaughtLabel } from './fold-judgements.ts'
import { type AbstainOptions, abstainOptions } from '../../config/compile-vectors.ts'
import { type Config, configSchema } from '../../config/schema/config-schema.ts'
import { parseJsonc } from '../../config/parse-jsonc.ts'

/**
 * What a classifier of a compiled config is taught from: the one over the routes, or a named one, whose texts a
 * release does not hold.
 */
export function taughtLabels(name: string | undefined, source: string, release: Release): TaughtLabel[] {
  if (name === undefined) return Object.values(release.routes).filter(({ classified }) => classified)
  return Object.entries(configOf(source)?.classifiers?.[name]?.labels ?? {}).map(
    ([label, { description = '', examples }]) => ({
      name: label,
      description,
      examples,
    }),
  )
}

/** The goal and the rejects with which it is taught. */
export function taughtOptions(name: string | undefined, source: string): AbstainOptions {
  const config = configOf(source)
  return abstainOptions(name === undefined ? config?.routing : config?.classifiers?.[name])
}

function configOf(source: string): Config | undefined {
  const read = parseJsonc(source)
  return read.ok ? configSchema.parse(read.parsed.value) : undefined
}
