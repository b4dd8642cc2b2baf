import { type DocsRanker, readRanker } from './read-ranker.ts'
import type { DocsSection } from './docs-section.ts'
import type { EdgeEmbedder } from '../../../core/ports.ts'
import docs from './docs-index.json' with { type: 'json' }
import { pickPassages } from './pick-passages.ts'
import { rankSections } from './rank-sections.ts'

export interface DocsAnswer {
  /** Sentences and code of the docs, word for word. */
  readonly answer: string
  /** Where they stand; then up to two sections that may help as well. */
  readonly citations: { readonly file: string; readonly heading: string }[]
  /** Chance that the first section answers the query, 0 to 1. */
  readonly score: number
}

/** What Umbel's own docs say to a query; undefined when they do not speak of it. */
export type DocsAnswerer = (query: string) => DocsAnswer | undefined

const sections: readonly DocsSection[] = docs.sections

/** The docs are asked when a query is more likely about Umbel than not. */
const threshold = 0.5
/** A further section is named when it is at least this share as likely as the first. */
const nearly = 0.1
const mostCitations = 3
/** A question is shorter; what is pasted after it is not read. UTF-16 units. */
const longestQuery = 1000

/**
 * Answers from the docs.
 *
 * @param artifact the bytes of `docs-ranker.bin`; read at the first question, since most isolates never get one
 */
export function docsAnswerer(artifact: ArrayBuffer, embedder: EdgeEmbedder): DocsAnswerer {
  let ranker: DocsRanker | undefined
  return (query) => {
    ranker ??= readRanker(artifact)
    return answer(query.slice(0, longestQuery), ranker, embedder)
  }
}

function answer(query: string, ranker: DocsRanker, embedder: EdgeEmbedder): DocsAnswer | undefined {
  const { about, sections: ranked } = rankSections(query, ranker, embedder)
  if (about < threshold) return undefined
  const [best = { chance: 0 }] = ranked
  const [first, ...others] = ranked
    .slice(0, mostCitations)
    .filter(({ chance }) => chance >= nearly * best.chance)
    .flatMap(({ place }) => sections[place] ?? [])
  if (first === undefined) return undefined
  return {
    answer: pickPassages(query, first, embedder),
    citations: [first, ...others].map(({ file, heading }) => ({ file, heading })),
    score: about * best.chance,
  }
}
