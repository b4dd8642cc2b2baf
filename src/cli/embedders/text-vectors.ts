import type { TextVectors } from '../../config/compile-vectors.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import { Progress } from '../progress.ts'
import type { CliEmbedder } from './cli-embedder.ts'
import { VectorCache } from './vector-cache.ts'

/** Texts embedded before they are kept. */
const chunk = 256

/** The vectors of many texts, at hand without a wait. */
export interface EmbeddedTexts extends TextVectors {
  /** How many texts had to be embedded: the others had been before. */
  readonly embedded: number
}

/** Embeds what was not embedded before, and keeps it on disk. */
export async function embedTexts(embedder: CliEmbedder, texts: readonly string[]): Promise<EmbeddedTexts> {
  const cache = new VectorCache(embedder)
  const missing = [...new Set(texts)].filter((text) => cache.get(text) === undefined)
  const progress = new Progress()
  try {
    for (let start = 0; start < missing.length; start += chunk) {
      progress.show(`embedding ${missing.length} texts`, start / missing.length)
      const some = missing.slice(start, start + chunk)
      const vectors = await embedder.embed(some)
      for (const [index, text] of some.entries()) {
        cache.put(text, vectors[index] ?? new Float32Array(embedder.dimensions))
      }
      cache.save()
    }
  } finally {
    progress.end()
  }
  const { dimensions } = embedder
  return {
    dimensions,
    embedded: missing.length,
    embedOne: (text) => cache.get(text) ?? new Float32Array(dimensions),
  }
}

/** The edge embedder, but a text that was embedded before is looked up on disk. `save` keeps what was new. */
export function rememberingEmbedder(edge: EdgeEmbedder): {
  readonly embedder: EdgeEmbedder
  readonly count: () => number
  readonly save: () => void
} {
  const { id, build, dimensions } = edge
  const cache = new VectorCache(edge)
  let embedded = 0
  const embedOne = (text: string) => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const vector = edge.embedOne(text)
    embedded += 1
    cache.put(text, vector)
    return vector
  }
  const embed = (texts: readonly string[]) => Promise.resolve(texts.map(embedOne))
  return {
    embedder: { id, build, dimensions, embed, embedOne },
    count: () => embedded,
    save: () => cache.save(),
  }
}
