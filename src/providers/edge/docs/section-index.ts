import type { DocsSection } from './docs-section.ts'
import type { EdgeEmbedder } from '../../../core/ports.ts'
import { contentWords, stem, surfaceWords } from './content-words.ts'
import { plainText } from './plain-text.ts'
import { unitSum } from './vectors.ts'

/** A section with what ranking needs of it. */
export interface IndexedSection {
  readonly section: DocsSection
  /** Its heading and each way to ask for it. */
  readonly askedVectors: readonly Float32Array[]
  /** The middle of these. */
  readonly centre: Float32Array
  /** Stems of its heading and of the ways to ask for it. */
  readonly askedWords: ReadonlySet<string>
  /** Stems of everything in it. */
  readonly words: ReadonlySet<string>
}

export interface SectionIndex {
  readonly sections: readonly IndexedSection[]
  /** How much a word tells: high for words of few sections, and for words of none. */
  weightOf(word: string): number
  /** Vectors of the stems in headings and in ways to ask. */
  readonly vocabulary: ReadonlyMap<string, Float32Array>
}

/** A word that stands nowhere in the docs must not outweigh all others. */
const mostWeight = 4.5

/** Embeds about 1,500 short texts: some 10 to 20 ms, once an isolate. */
export function indexSections(sections: readonly DocsSection[], embedder: EdgeEmbedder): SectionIndex {
  const indexed = sections.map((section) => indexSection(section, embedder))
  const sectionsWith = new Map<string, number>()
  for (const { words } of indexed) {
    for (const word of words) sectionsWith.set(word, (sectionsWith.get(word) ?? 0) + 1)
  }
  const weightOf = (word: string) => {
    const count = sectionsWith.get(word) ?? 0
    return Math.min(mostWeight, Math.log(1 + (sections.length - count + 0.5) / (count + 0.5)))
  }
  return { sections: indexed, weightOf, vocabulary: embedVocabulary(sections, embedder) }
}

function indexSection(section: DocsSection, embedder: EdgeEmbedder): IndexedSection {
  const asked = waysToAsk(section)
  const askedVectors = asked.map((text) => embedder.embedOne(withoutName(text)))
  const body = section.passages.map(plainText).join(' ')
  const askedWords = new Set(asked.flatMap(contentWords))
  return {
    section,
    askedVectors,
    centre: unitSum(askedVectors),
    askedWords,
    words: new Set([...askedWords, ...contentWords(body)]),
  }
}

function waysToAsk({ heading, asked }: DocsSection): string[] {
  return asked === '' ? [heading] : [heading, ...asked.split(' | ')]
}

function embedVocabulary(
  sections: readonly DocsSection[],
  embedder: EdgeEmbedder,
): Map<string, Float32Array> {
  const vocabulary = new Map<string, Float32Array>()
  for (const section of sections) {
    for (const word of waysToAsk(section).flatMap(surfaceWords)) {
      const root = stem(word)
      if (!vocabulary.has(root)) vocabulary.set(root, embedder.embedOne(word))
    }
  }
  return vocabulary
}

/** All of the docs are about Umbel: its name tells no section from another. */
export function withoutName(text: string): string {
  const rest = text.replace(/\bumbel('s)?\b/gi, ' ')
  return contentWords(rest).length > 0 ? rest : text
}
