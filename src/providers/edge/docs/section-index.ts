import type { DocsSection } from './docs-section.ts'
import type { EdgeEmbedder } from '../../../core/ports.ts'
import { contentWords, stem, surfaceWords } from './content-words.ts'
import { plainText } from './plain-text.ts'
import { unitSum } from './unit-sum.ts'

/** A section with what ranking needs of it. */
export interface IndexedSection {
  readonly section: DocsSection
  /** Its heading and each way to ask for it. */
  readonly askedVectors: readonly Float32Array[]
  /** The middle of these. */
  readonly centre: Float32Array
  /** Stems of its heading and of the ways to ask for it, by their places in the vocabulary. */
  readonly askedWords: Uint16Array
  /** Stems of everything in it. */
  readonly words: ReadonlySet<string>
}

export interface SectionIndex {
  readonly sections: readonly IndexedSection[]
  /** How much a word tells: high for words of few sections, and for words of none. */
  weightOf(word: string): number
  /** The stems in headings and in ways to ask. */
  readonly vocabulary: readonly VocabularyWord[]
}

export interface VocabularyWord {
  readonly stem: string
  readonly vector: Float32Array
}

/** A word that stands nowhere in the docs must not outweigh all others. */
const mostWeight = 4.5

/** Embeds some 3,500 words and short texts, once an isolate: 20 ms, and several times that on cold code. */
export function indexSections(sections: readonly DocsSection[], embedder: EdgeEmbedder): SectionIndex {
  const vocabulary = new Vocabulary(embedder)
  const indexed = sections.map((section) => indexSection(section, vocabulary, embedder))
  const sectionsWith = new Map<string, number>()
  for (const { words } of indexed) {
    for (const word of words) sectionsWith.set(word, (sectionsWith.get(word) ?? 0) + 1)
  }
  const weightOf = (word: string) => {
    const count = sectionsWith.get(word) ?? 0
    return Math.min(mostWeight, Math.log(1 + (sections.length - count + 0.5) / (count + 0.5)))
  }
  return { sections: indexed, weightOf, vocabulary: vocabulary.words }
}

function indexSection(section: DocsSection, vocabulary: Vocabulary, embedder: EdgeEmbedder): IndexedSection {
  const { heading, asked, passages } = section
  const ways = asked === '' ? [heading] : [heading, ...asked.split(' | ')]
  const askedVectors = ways.map((text) => embedder.embedOne(withoutName(text)))
  const askedWords = new Set(ways.flatMap(surfaceWords).map((word) => vocabulary.place(word)))
  return {
    section,
    askedVectors,
    centre: unitSum(askedVectors),
    askedWords: Uint16Array.from(askedWords),
    words: new Set([...ways, ...passages.map(plainText)].flatMap(contentWords)),
  }
}

class Vocabulary {
  readonly words: VocabularyWord[] = []
  readonly #places = new Map<string, number>()
  readonly #embedder: EdgeEmbedder

  constructor(embedder: EdgeEmbedder) {
    this.#embedder = embedder
  }

  /** Where the stem of a word stands; it is put there when it is new. */
  place(surface: string): number {
    const root = stem(surface)
    let place = this.#places.get(root)
    if (place === undefined) {
      place = this.words.length
      this.#places.set(root, place)
      this.words.push({ stem: root, vector: this.#embedder.embedOne(surface) })
    }
    return place
  }
}

/** All of the docs are about Umbel: its name tells no section from another. */
export function withoutName(text: string): string {
  const rest = text.replace(/\bumbel('s)?\b/gi, ' ')
  return contentWords(rest).length > 0 ? rest : text
}
