import type { EdgeEmbedder } from '../../../core/ports.ts'
import type { DocsSection } from './docs-section.ts'
import index from './docs-index.json' with { type: 'json' }

const sections: readonly DocsSection[] = index.sections

export interface DocsAnswer {
  /** Sentences and code of the docs, word for word. */
  readonly answer: string
  /** Where they stand; the best section first. */
  readonly citations: { readonly file: string; readonly heading: string }[]
  /** Confidence in 0..1 that the section answers the query. */
  readonly score: number
}

/** What Umbel's own docs say to `query`; undefined when they do not speak of it. */
export function answerFromDocs(query: string, embedder: EdgeEmbedder): DocsAnswer | undefined {
  if (sections.length === 0) return undefined
  const vector = embedder.embedOne(query)
  let best: { section: DocsSection; passage: string; score: number } | undefined
  for (const section of sections) {
    for (const passage of section.passages) {
      const score = dot(vector, embedder.embedOne(`${section.heading}: ${passage}`))
      if (best === undefined || score > best.score) best = { section, passage, score }
    }
  }
  if (best === undefined || best.score < 0.5) return undefined
  const { file, heading } = best.section
  return { answer: best.passage, citations: [{ file, heading }], score: best.score }
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}
