import type { DocsSection } from './docs-section.ts'
import type { EdgeEmbedder } from '../../../core/ports.ts'
import docs from './docs-index.json' with { type: 'json' }
import { indexSections, type SectionIndex } from './section-index.ts'
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

const sections: readonly DocsSection[] = docs.sections

/** Confidence below which the docs do not speak of a query. Declines 96 of the 100 strangers in CLINC150's validation file. */
const threshold = 0.5
/** A further section is named when it is at least this share as likely as the first. */
const nearly = 0.25
const mostCitations = 3
/** A question is shorter; what is pasted after it is not read. UTF-16 units. */
const longestQuery = 1000

// Made at the first question, not at global scope: most isolates never get one.
let made: { readonly build: string; readonly index: SectionIndex } | undefined

/** What Umbel's own docs say to `query`; undefined when they do not speak of it. */
export function answerFromDocs(query: string, embedder: EdgeEmbedder): DocsAnswer | undefined {
  if (made?.build !== embedder.build) {
    made = { build: embedder.build, index: indexSections(sections, embedder) }
  }
  const asked = query.slice(0, longestQuery)
  const ranked = rankSections(asked, made.index, embedder)
  const [first] = ranked
  if (first === undefined || first.confidence < threshold) return undefined
  const cited = ranked
    .slice(0, mostCitations)
    .filter(({ confidence }) => confidence >= nearly * first.confidence)
  return {
    answer: pickPassages(asked, first.indexed.section, embedder),
    citations: cited.map(({ indexed: { section } }) => ({ file: section.file, heading: section.heading })),
    score: first.confidence,
  }
}
