import type { Embedder } from '../../core/ports.ts'
import type { Progress } from '../progress.ts'

/** Texts between two looks at the progress. */
const chunk = 256

/** All vectors in one matrix: [texts x dimensions]. */
export async function embedAll(
  embedder: Embedder,
  texts: readonly string[],
  progress: Progress,
): Promise<Float32Array> {
  const { dimensions } = embedder
  const vectors = new Float32Array(texts.length * dimensions)
  for (let start = 0; start < texts.length; start += chunk) {
    progress.show(`embedding ${texts.length} texts`, start / texts.length)
    const found = await embedder.embed(texts.slice(start, start + chunk))
    for (const [index, vector] of found.entries()) vectors.set(vector, (start + index) * dimensions)
  }
  progress.end()
  return vectors
}
