import { type Match, type TextPattern, regexReads } from '../core/release.ts'
import type { Signals } from '../core/signals.ts'

/** Whether every condition holds: siblings are AND. A match without conditions always holds. */
export function matches(match: Match, signals: Signals): boolean {
  if (match.model !== undefined && !fits(match.model, signals.model)) return false
  if (match.header !== undefined && !everyFits(match.header, (name) => signals.header(name))) return false
  if (match.metadata !== undefined && !everyFits(match.metadata, (name) => signals.metadata(name) ?? null)) {
    return false
  }
  if (match.tier !== undefined && (signals.tier === null || !match.tier.includes(signals.tier))) return false
  if (match.has !== undefined && !match.has.every((what) => signals.has(what))) return false
  if (match.tokens !== undefined) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = match.tokens
    if (signals.tokens < min || signals.tokens > max) return false
  }
  if (match.keywords !== undefined && !keywordPattern(match.keywords).test(signals.ask)) return false
  if (match.regex !== undefined && !regexOf(match.regex).test(signals.ask.slice(0, regexReads))) return false
  if (match.class !== undefined && !everyClass(match.class, signals)) return false
  if (match.all !== undefined && !match.all.every((inner) => matches(inner, signals))) return false
  if (match.any !== undefined && !match.any.some((inner) => matches(inner, signals))) return false
  return match.not === undefined || !matches(match.not, signals)
}

/** A classifier that abstains says none of its labels. */
function everyClass(classes: Readonly<Record<string, readonly string[]>>, signals: Signals): boolean {
  return Object.entries(classes).every(([name, labels]) => {
    const said = signals.class(name)
    return said !== undefined && !said.abstained && labels.includes(said.label)
  })
}

function everyFits(
  patterns: Readonly<Record<string, TextPattern>>,
  read: (name: string) => string | null,
): boolean {
  return Object.entries(patterns).every(([name, pattern]) => {
    const value = read(name)
    return value !== null && fits(pattern, value)
  })
}

function fits(pattern: TextPattern, value: string): boolean {
  return (
    (pattern.equals?.includes(value) ?? false) ||
    (pattern.glob?.some((glob) => globPattern(glob).test(value)) ?? false)
  )
}

/** Patterns are made once: they belong to a release, and releases are few. */
const keywordPatterns = new WeakMap<readonly string[], RegExp>()
const regexes = new WeakMap<object, RegExp>()
const globs = new Map<string, RegExp>()
const globsLimit = 1000

function keywordPattern(keywords: readonly string[]): RegExp {
  let pattern = keywordPatterns.get(keywords)
  if (pattern === undefined) {
    // Whole words, in any script: `\b` knows ASCII only.
    const words = keywords.map((keyword) => escape(keyword.trim()).replaceAll(' ', String.raw`\s+`)).join('|')
    pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, 'iu')
    keywordPatterns.set(keywords, pattern)
  }
  return pattern
}

function regexOf(regex: { readonly source: string; readonly flags: string }): RegExp {
  let made = regexes.get(regex)
  if (made === undefined) {
    made = new RegExp(regex.source, regex.flags)
    regexes.set(regex, made)
  }
  return made
}

export function globPattern(glob: string): RegExp {
  let pattern = globs.get(glob)
  if (pattern === undefined) {
    pattern = new RegExp(`^${glob.split('*').map(escape).join('.*')}$`, 's')
    if (globs.size >= globsLimit) globs.clear()
    globs.set(glob, pattern)
  }
  return pattern
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
