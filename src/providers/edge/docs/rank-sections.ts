import type { DocsRanker } from './read-ranker.ts'
import type { EdgeEmbedder } from '../../../core/ports.ts'
import { scoreSections } from './score-sections.ts'
import { shareOfWords } from './word-table.ts'
import { withoutName } from './without-name.ts'

export interface RankedSections {
  /** Chance that the query is one about Umbel, 0 to 1. */
  readonly about: number
  /** Best first. */
  readonly sections: readonly RankedSection[]
}

export interface RankedSection {
  /** Its place among the sections. */
  readonly place: number
  /** Chance that it answers the query, given that the query is one about Umbel; all add up to 1. */
  readonly chance: number
}

/**
 * The margin as log odds that a query is about Umbel: at `even` it is as likely as not. By questions held out in
 * training, and the strangers of CLINC150's training and validation files (scripts/docs-index/evaluate.mjs).
 */
const aboutUmbel = { even: 5.2, slope: 0.8 }

/** Sections by how well they answer a query. */
export function rankSections(query: string, ranker: DocsRanker, embedder: EdgeEmbedder): RankedSections {
  const scores = scoreQuery(query, ranker, embedder)
  const sections = scores.subarray(0, -1)
  const best = Math.max(...sections)
  const odds = Array.from(sections, (score) => Math.exp(score - best))
  const total = odds.reduce((sum, each) => sum + each, 0)
  return {
    about: 1 / (1 + Math.exp(-aboutUmbel.slope * (marginOf(scores) - aboutUmbel.even))),
    sections: odds
      .map((each, place) => ({ place, chance: each / total }))
      .toSorted((left, right) => right.chance - left.chance),
  }
}

/** How much speaks for each section, and then for the stranger. */
export function scoreQuery(query: string, ranker: DocsRanker, embedder: EdgeEmbedder): Float64Array {
  return scoreSections(ranker, embedder.embedOne(withoutName(query)), shareOfWords(query, ranker.words))
}

/** How far the best section is ahead of the stranger. */
export function marginOf(scores: Float64Array): number {
  return Math.max(...scores.subarray(0, -1)) - (scores.at(-1) ?? 0)
}
