import type { EdgeEmbedder } from '../../../core/ports.ts'
import { type IndexedSection, type SectionIndex, withoutName } from './section-index.ts'
import { stem, surfaceWords } from './content-words.ts'
import { synonymsOf } from './synonyms.ts'
import { dot } from '../../../core/vector.ts'

export interface RankedSection {
  readonly indexed: IndexedSection
  /** Chance that the section answers the query, 0 to 1. */
  readonly confidence: number
}

/**
 * How much each view counts, in log odds. Chosen on test/providers/edge-docs-dev.jsonl and on the out-of-scope
 * queries of CLINC150's training and validation files.
 */
const weights = { nearest: 5.3, centre: 5.8, alike: 6, present: 3, name: 1.4, base: -8.1 }

/** Counts as a word that no section has: a query of one common word must not look fully covered. */
const unseenWeight = 2

/** Word vectors are alike by chance up to here. */
const chanceAlike = 0.3
/** Another word of the same meaning counts for less than the word itself. */
const synonymShare = 0.8
const sameRootShare = 0.7

/** Words of a query that are looked at: a question has fewer. */
const mostWords = 40

/**
 * Sections by how well they answer a query, best first. Four views: the nearest of the section's own questions, the
 * middle of them, the share of the query's words that they contain or paraphrase, and the share that the section
 * contains at all. Rare words count more.
 */
export function rankSections(query: string, index: SectionIndex, embedder: EdgeEmbedder): RankedSection[] {
  const vector = embedder.embedOne(withoutName(query))
  const words = weighQuery(query, index, embedder)
  const total = words.reduce((sum, { weight }) => sum + weight, unseenWeight)
  const name = /\bumbel\b/i.test(query) ? weights.name : 0
  return index.sections
    .map((indexed) => {
      const nearest = Math.max(...indexed.askedVectors.map((asked) => dot(vector, 0, asked)))
      let alike = 0
      let present = 0
      for (const { word, weight, likeness } of words) {
        if (indexed.words.has(word)) present += weight
        alike += weight * closest(likeness, indexed.askedWords)
      }
      const odds =
        weights.base +
        name +
        weights.nearest * nearest +
        weights.centre * dot(vector, 0, indexed.centre) +
        (weights.alike * alike + weights.present * present) / total
      return { indexed, confidence: 1 / (1 + Math.exp(-odds)) }
    })
    .toSorted((left, right) => right.confidence - left.confidence)
}

interface QueryWord {
  readonly word: string
  readonly weight: number
  /** How like it each word of the vocabulary is, 0 to 1. */
  readonly likeness: Float64Array
}

function weighQuery(query: string, index: SectionIndex, embedder: EdgeEmbedder): QueryWord[] {
  const byStem = new Map(surfaceWords(withoutName(query)).map((word) => [stem(word), word]))
  return [...byStem].slice(0, mostWords).map(([word, surface]) => {
    const vector = embedder.embedOne(surface)
    const synonyms = synonymsOf(word)
    const likeness = Float64Array.from(index.vocabulary, (other) => {
      if (other.stem === word) return 1
      const byMeaning = (synonymShare * (dot(vector, 0, other.vector) - chanceAlike)) / (1 - chanceAlike)
      const known = synonyms?.has(other.stem) === true ? synonymShare : 0
      return Math.max(byMeaning, known, isSameRoot(word, other.stem) ? sameRootShare : 0)
    })
    return { word, weight: index.weightOf(word), likeness }
  })
}

/** `percent` and `percentage`, `classify` and `classification`. */
function isSameRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    short.length >= 4 && (long.startsWith(short) || (short.length >= 6 && long.startsWith(short.slice(0, 6))))
  )
}

/** The likeness of the nearest of some words. */
function closest(likeness: Float64Array, places: Uint16Array): number {
  let best = 0
  for (const place of places) best = Math.max(best, likeness[place] ?? 0)
  return best
}
