import type { DocsSection } from './docs-section.ts'
import type { EdgeEmbedder } from '../../../core/ports.ts'
import { contentWords } from './content-words.ts'
import { dot } from '../../../core/vector.ts'
import { isBlock } from './docs-section.ts'
import { plainText } from './plain-text.ts'
import { withoutName } from './without-name.ts'

/** Sentences in a row: pieced together from here and there they would not read as a text. */
const mostSentences = 3

/** The few sentences in a row that say most to the query, and the block that fits it best, as they stand. */
export function pickPassages(query: string, section: DocsSection, embedder: EdgeEmbedder): string {
  const rated = ratePassages(query, section.passages, embedder)
  const sentences = bestRun(rated.filter(({ passage }) => !isBlock(passage)))
  const block = rated
    .filter(({ passage }) => isBlock(passage))
    .toSorted((left, right) => right.score - left.score)
    .slice(0, 1)
  const kept = rated.filter((each) => sentences.includes(each) || block.includes(each))
  return kept.reduce((text, { passage }, at) => {
    const before = kept[at - 1]?.passage
    if (before === undefined) return passage
    return `${text}${isBlock(before) || isBlock(passage) ? '\n\n' : ' '}${passage}`
  }, '')
}

interface Rated {
  readonly passage: string
  readonly score: number
}

function ratePassages(query: string, passages: readonly string[], embedder: EdgeEmbedder): Rated[] {
  const vector = embedder.embedOne(withoutName(query))
  const words = new Set(contentWords(query))
  return passages.map((passage) => {
    const text = plainText(passage)
    const here = new Set(contentWords(text))
    const shared = [...words].filter((word) => here.has(word)).length / Math.max(1, words.size)
    return { passage, score: dot(vector, 0, embedder.embedOne(text)) + shared }
  })
}

/** Of equals the first, since a section begins with its gist. */
function bestRun(sentences: readonly Rated[]): readonly Rated[] {
  let best: readonly Rated[] = []
  for (let from = 0; from === 0 || from + mostSentences <= sentences.length; from += 1) {
    const run = sentences.slice(from, from + mostSentences)
    if (from === 0 || sum(run) > sum(best)) best = run
  }
  return best
}

function sum(run: readonly Rated[]): number {
  return run.reduce((total, { score }) => total + score, 0)
}
