import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { leastSimilarity } from '../config/schema/cache-schema.ts'
import { type PromptPair, readPairs } from './cache/prompt-pairs.ts'
import { type CacheReport, pairsTable, scorePairs } from './cache/score-pairs.ts'
import { TerminalError } from './terminal-error.ts'
import { shippedEmbedder } from './shipped-embedder.ts'

interface Options {
  readonly pairs?: string
  readonly similarity?: string
  readonly strict?: boolean
  readonly show?: boolean
  readonly json?: boolean
}

/** Pairs whose author has not seen the check, and from which nothing was learned. */
const ownPairs = join('bench', 'cache-pairs', 'unseen.jsonl')

/** `umbel eval cache`: how often the semantic cache would answer, and how often wrongly. */
export function evalCache(options: Options): void {
  const file = options.pairs ?? ownPairs
  if (options.pairs === undefined && !existsSync(file)) {
    throw new TerminalError(
      `There is no ${file} here. Give pairs of your own: umbel eval cache --pairs pairs.jsonl`,
    )
  }
  const report = scorePairs(
    readPairs(file),
    shippedEmbedder(),
    similarityOf(options.similarity),
    options.strict,
  )
  process.stdout.write(
    options.json === true ? `${JSON.stringify(report)}\n` : text(file, report, options.show),
  )
}

function similarityOf(written: string | undefined): number {
  if (written === undefined) return leastSimilarity
  const value = Number(written)
  if (value >= leastSimilarity && value <= 1) return value
  throw new TerminalError(`--similarity ${written}: give a number from ${leastSimilarity} to 1.`)
}

function text(file: string, report: CacheReport, show: boolean | undefined): string {
  const wrong = show === true ? report.wrong : report.wrong.slice(0, 10)
  const more = report.wrong.length - wrong.length
  return [
    `${file}: ${report.pairs} pairs, similarity at least ${report.similarity}`,
    '',
    pairsTable(report),
    '',
    ...(wrong.length === 0 ? [] : ['False hits:', ...wrong.map(shown)]),
    ...(more > 0 ? [`  … and ${more} more; --show prints all.`] : []),
    ...(show === true ? ['Missed:', ...report.missed.map(shown)] : []),
    '',
  ].join('\n')
}

function shown({ a, b, kind }: PromptPair): string {
  return `  ${kind}: ${last(a)}  |  ${last(b)}`
}

function last(side: PromptPair['a']): string {
  return typeof side === 'string' ? side : `… ${side.at(-1)?.content ?? ''}`
}
