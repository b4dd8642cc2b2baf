import type { EdgeEmbedder } from '../../core/ports.ts'
import type { PromptPair } from './prompt-pairs.ts'
import { upperBound } from './upper-bound.ts'
import { asksTheSame, readQuestion } from '../../cache/question/asks-the-same.ts'
import { canonicalJson } from '../../cache/cache-key.ts'
import { longestQuestion } from '../../cache/question/newest-question.ts'
import { dot } from '../../core/vector.ts'

export interface Score {
  readonly pairs: number
  readonly hits: number
  /** Hits among pairs; null without pairs. */
  readonly rate: number | null
}

export interface CacheReport {
  readonly pairs: number
  readonly similarity: number
  /** Of pairs that one answer serves. */
  readonly trueHits: Score
  /** Of pairs that it does not; `upper`: the rate is at most this, with 95 % confidence (Clopper and Pearson, one side). */
  readonly falseHits: Score & { readonly upper: number }
  readonly byKind: readonly ({ readonly kind: string; readonly same: boolean } & Score)[]
  readonly wrong: readonly PromptPair[]
  readonly missed: readonly PromptPair[]
}

/** Judges every pair as the semantic cache would: the turns before, the cosine, then the check of the words. */
export function scorePairs(
  pairs: readonly PromptPair[],
  embedder: EdgeEmbedder,
  similarity: number,
  strict = false,
): CacheReport {
  const judged = pairs.map((pair) => ({ pair, hit: isHit(pair, embedder, similarity, strict) }))
  const same = judged.filter(({ pair }) => pair.same)
  const different = judged.filter(({ pair }) => !pair.same)
  const kinds = [...new Set(judged.map(({ pair }) => `${pair.same ? '=' : '!'}${pair.kind}`))].toSorted()
  const falseHits = scoreOf(different)
  return {
    pairs: pairs.length,
    similarity,
    trueHits: scoreOf(same),
    falseHits: { ...falseHits, upper: upperBound(falseHits.hits, falseHits.pairs) },
    byKind: kinds.map((key) => {
      const [isSame, kind] = [key.startsWith('='), key.slice(1)]
      return {
        kind,
        same: isSame,
        ...scoreOf(judged.filter(({ pair }) => pair.kind === kind && pair.same === isSame)),
      }
    }),
    wrong: different.filter(({ hit }) => hit).map(({ pair }) => pair),
    missed: same.filter(({ hit }) => !hit).map(({ pair }) => pair),
  }
}

function isHit({ a, b }: PromptPair, embedder: EdgeEmbedder, similarity: number, strict: boolean): boolean {
  const [ours, theirs] = [sideOf(a), sideOf(b)]
  if (ours.before !== theirs.before || !ours.isCompared || !theirs.isCompared) return false
  const [one, other] = [readQuestion(ours.text, embedder), readQuestion(theirs.text, embedder)]
  return dot(one.vector, 0, other.vector) >= similarity && asksTheSame(one, other, strict)
}

interface Side {
  readonly text: string
  readonly before: string
  /** A user asks, and in few enough words. */
  readonly isCompared: boolean
}

function sideOf(side: PromptPair['a']): Side {
  const turns = typeof side === 'string' ? [{ role: 'user', content: side }] : side
  const { role = '', content = '' } = turns.at(-1) ?? {}
  const isCompared = role === 'user' && content.length <= longestQuestion
  return { text: content, before: canonicalJson(turns.slice(0, -1)), isCompared }
}

function scoreOf(judged: readonly { readonly hit: boolean }[]): Score {
  const hits = judged.filter(({ hit }) => hit).length
  return { pairs: judged.length, hits, rate: judged.length === 0 ? null : hits / judged.length }
}

/** The report as a table. */
export function pairsTable({ trueHits, falseHits, byKind }: CacheReport): string {
  const rows = [
    ['', 'pairs', 'hits', 'rate'],
    ...byKind.map((row) => [`${row.same ? 'same' : 'different'}: ${row.kind}`, ...cells(row)]),
    ['true hits', ...cells(trueHits)],
    ['false hits', ...cells(falseHits)],
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  const bound = `false hits: at most ${percent(falseHits.upper)} with 95 % confidence (Clopper-Pearson, one-sided)`
  return [...lines, bound].join('\n')
}

function cells({ pairs, hits, rate }: Score): string[] {
  return [String(pairs), String(hits), rate === null ? '-' : percent(rate)]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}
