import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embedAll } from '../../src/cli/embedders/embed-all.ts'
import type { CliEmbedder } from '../../src/cli/embedders/cli-embedder.ts'
import { Progress } from '../../src/cli/progress.ts'
import { cacheDirectory } from '../minilm/places.mjs'

/** The texts' vectors, from an earlier run where there was one: a transformer takes minutes for them. */
export async function cachedVectors(embedder: CliEmbedder, texts: readonly string[]): Promise<Float32Array> {
  if (embedder.id !== 'minilm') return embedAll(embedder, texts, new Progress())
  const folder = join(cacheDirectory(), 'vectors')
  const hash = createHash('sha256').update(embedder.build).update(JSON.stringify(texts)).digest('hex')
  const file = join(folder, `${hash.slice(0, 24)}.f32`)
  if (existsSync(file)) return new Float32Array(new Uint8Array(readFileSync(file)).buffer)
  const vectors = await embedAll(embedder, texts, new Progress())
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${file}.part`, new Uint8Array(vectors.buffer))
  renameSync(`${file}.part`, file)
  return vectors
}
