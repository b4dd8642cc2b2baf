import type { ClassNames } from './class-names.ts'
import type { ConditionConfig, MatchConfig } from './schema/match-schema.ts'
import type { Match, TextPattern } from '../core/release.ts'
import type { Path, Report } from './problem.ts'
import { regexProblem } from '../core/bounded-regex.ts'

/** The conditions of a route, apart from its examples. */
export function compileMatch(
  config: MatchConfig | ConditionConfig,
  path: Path,
  classNames: ClassNames,
  report: Report,
): Match {
  const {
    model,
    header,
    metadata,
    tier,
    keywords,
    regex,
    has,
    tokens,
    class: classes,
    all,
    any,
    not,
  } = config
  for (const [name, labels] of Object.entries(classes ?? {})) {
    classNames.checkLabels(name, listOf(labels), [...path, 'class', name], report)
  }
  const problem = regex === undefined ? undefined : regexProblem(regex)
  if (problem !== undefined)
    report([...path, 'regex'], `${problem}.`, 'Use "keywords" or "any" of several patterns.')
  if (tokens?.min !== undefined && tokens.max !== undefined && tokens.min > tokens.max) {
    report([...path, 'tokens'], '"min" is above "max": this never holds.')
  }
  const inner = (conditions: readonly ConditionConfig[], name: string) =>
    conditions.map((condition, index) => compileMatch(condition, [...path, name, index], classNames, report))
  return {
    ...(model !== undefined && { model: patternOf(model) }),
    ...(header !== undefined && { header: patternsOf(header) }),
    ...(metadata !== undefined && { metadata: patternsOf(metadata) }),
    ...(tier !== undefined && { tier: listOf(tier) }),
    ...(keywords !== undefined && { keywords: listOf(keywords) }),
    ...(regex !== undefined && problem === undefined && { regex: { source: regex, flags: 'iu' } }),
    ...(has !== undefined && { has: typeof has === 'string' ? [has] : has }),
    ...(tokens !== undefined && { tokens: rangeOf(tokens) }),
    ...(classes !== undefined && { class: listsOf(classes) }),
    ...(all !== undefined && { all: inner(all, 'all') }),
    ...(any !== undefined && { any: inner(any, 'any') }),
    ...(not !== undefined && { not: compileMatch(not, [...path, 'not'], classNames, report) }),
  }
}

function patternOf(written: string | readonly string[]): TextPattern {
  const texts = listOf(written)
  const glob = texts.filter((text) => text.includes('*'))
  const equals = texts.filter((text) => !text.includes('*'))
  return { ...(equals.length > 0 && { equals }), ...(glob.length > 0 && { glob }) }
}

function patternsOf(
  record: Readonly<Record<string, string | readonly string[]>>,
): Record<string, TextPattern> {
  return Object.fromEntries(Object.entries(record).map(([name, written]) => [name, patternOf(written)]))
}

function listOf(written: string | readonly string[]): readonly string[] {
  return typeof written === 'string' ? [written] : written
}

function listsOf(
  record: Readonly<Record<string, string | readonly string[]>>,
): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(record).map(([name, written]) => [name, listOf(written)]))
}

function rangeOf({ min, max }: { min?: number | undefined; max?: number | undefined }) {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
