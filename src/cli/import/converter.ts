import type * as z from 'zod'
import type { Draft } from './draft.ts'
import type { Found } from '../../config/found-models.ts'
import type { SourceFile } from './source-file.ts'
import { TerminalError } from '../terminal-error.ts'
import { parseWith } from '../../config/schema-problems.ts'
import { pathText } from '../../config/problem.ts'

/** Turns another project's config into a draft of ours. */
export type Converter = (source: SourceFile, draft: Draft, found: Found) => void

/** The source by its schema. Throws one `TerminalError` with all that does not fit, each with its place. */
export function parseSource<S extends z.ZodType>(schema: S, source: SourceFile, what: string): z.infer<S> {
  const problems: string[] = []
  const parsed = parseWith(schema, source.value, [], (path, message, suggestion) => {
    const hint = suggestion === undefined ? '' : ` ${suggestion}`
    const where = path.length === 0 ? '' : ` ${pathText(path)}:`
    problems.push(`${source.name}:${source.lineOf(path)}${where} ${message}${hint}`)
  })
  if (parsed !== undefined) return parsed
  throw new TerminalError([`${source.name} does not read as ${what}:`, ...problems].join('\n'))
}

/** A number, written as one or as a text; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** A duration as configs write it, from seconds or milliseconds. */
export function duration(value: unknown, unit: 's' | 'ms'): string | undefined {
  const number = numberOf(value)
  if (number === undefined || number <= 0) return undefined
  const ms = Math.round(unit === 's' ? number * 1000 : number)
  if (ms < 1) return undefined
  return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`
}
