import type { Config } from './schema/config-schema.ts'
import type { NameSpace } from './name-space.ts'
import type { Report } from './problem.ts'

/** Aliases come before every other name: each must stand for something, and not for another alias. */
export function reportAliases(config: Config, names: NameSpace, report: Report, warn: Report): void {
  const aliases = config.aliases ?? {}
  for (const [pattern, target] of Object.entries(aliases)) {
    const path = ['aliases', pattern]
    if (pattern === 'auto') report(path, '"auto" cannot be an alias: it routes by match.')
    if (target === 'auto') continue
    if (Object.hasOwn(aliases, target) && names.resolve(target) === undefined) {
      const meant = aliases[target] ?? ''
      const isMeaning = meant === 'auto' || names.resolve(meant) !== undefined
      report(
        path,
        `"${target}" is an alias itself; an alias names a model or a route.`,
        isMeaning ? `Write "${meant}".` : undefined,
      )
    } else if (names.resolve(target) === undefined) {
      names.unknown(target, path, report)
    } else if (!pattern.includes('*') && names.resolve(pattern) !== undefined) {
      warn(path, `hides what else is called "${pattern}"; "provider/model" or "route/name" still reach it.`)
    }
  }
  const { defaultModel } = config
  if (defaultModel === undefined || defaultModel === 'auto' || Object.hasOwn(aliases, defaultModel)) return
  if (names.resolve(defaultModel) === undefined) names.unknown(defaultModel, ['defaultModel'], report)
}
