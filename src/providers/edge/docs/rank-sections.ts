import type { EdgeEmbedder } from '../../../core/ports.ts'
import { type IndexedSection, type SectionIndex, withoutName } from './section-index.ts'
import { stem, surfaceWords } from './content-words.ts'
import { cosine } from './vectors.ts'

export interface RankedSection {
  readonly indexed: IndexedSection
  /** Chance that the section answers the query, 0 to 1. */
  readonly confidence: number
}

/**
 * How much each view counts, in log odds. Chosen on test/providers/edge-docs-dev.jsonl and on the out-of-scope
 * queries of CLINC150's training and validation files.
 */
const weights = { nearest: 5.3, centre: 5.8, alike: 3.5, present: 4.2, name: 1.4, base: -7.5 }

/** Counts as a word that no section has: a query of one common word must not look fully covered. */
const unseenWeight = 2

/** Word vectors are alike by chance up to here. */
const chanceAlike = 0.3
/** Another word of the same meaning counts for less than the word itself. */
const synonymShare = 0.8

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
      const nearest = Math.max(...indexed.askedVectors.map((asked) => cosine(vector, asked)))
      let alike = 0
      let present = 0
      for (const { word, weight, relatives } of words) {
        if (indexed.words.has(word)) present += weight
        alike += weight * closest(word, relatives, indexed.askedWords)
      }
      const odds =
        weights.base +
        name +
        weights.nearest * nearest +
        weights.centre * cosine(vector, indexed.centre) +
        (weights.alike * alike + weights.present * present) / total
      return { indexed, confidence: 1 / (1 + Math.exp(-odds)) }
    })
    .toSorted((left, right) => right.confidence - left.confidence)
}

interface QueryWord {
  readonly word: string
  readonly weight: number
  /** Words of the docs with a like meaning, nearest first, each with its likeness. */
  readonly relatives: readonly (readonly [word: string, likeness: number])[]
}

function weighQuery(query: string, index: SectionIndex, embedder: EdgeEmbedder): QueryWord[] {
  const byStem = new Map(surfaceWords(withoutName(query)).map((word) => [stem(word), word]))
  return [...byStem].map(([word, surface]) => {
    const vector = embedder.embedOne(surface)
    const relatives = [...index.vocabulary]
      .map(([other, otherVector]) => [other, cosine(vector, otherVector)] as const)
      .filter(([, likeness]) => likeness > chanceAlike)
      .toSorted(([, left], [, right]) => right - left)
    return { word, weight: index.weightOf(word), relatives }
  })
}

/** 1 when the word itself is among `words`, less for the nearest relative, 0 for none. */
function closest(word: string, relatives: QueryWord['relatives'], words: ReadonlySet<string>): number {
  if (words.has(word)) return 1
  const relative = relatives.find(([other]) => words.has(other))
  if (relative === undefined) return 0
  return (synonymShare * (relative[1] - chanceAlike)) / (1 - chanceAlike)
}
