import type { CliEmbedder } from './cli-embedder.ts'
import { OnnxEmbedder } from './onnx-embedder.ts'
import { readOnnxFolder } from './onnx-folder.ts'
import { TerminalError } from '../terminal-error.ts'
import { shippedEmbedder } from '../shipped-embedder.ts'
import { fetchMinilm, fetchRuntime } from '../../../scripts/minilm/fetch.mjs'

export const embedderHelp =
  'edge (the one that routing uses), minilm (fetched on first use), or a folder with tokenizer.json and onnx/'

/** `edge`, `minilm`, or a folder. What has to be fetched for the last two is fetched once, and said. */
export async function openEmbedder(name: string): Promise<CliEmbedder> {
  if (name === 'edge') {
    const edge = shippedEmbedder()
    const { id, build, dimensions } = edge
    return { id, build, dimensions, embed: (texts) => edge.embed(texts), close: () => Promise.resolve() }
  }
  const folder = readOnnxFolder(name === 'minilm' ? fetched(fetchMinilm) : name)
  return OnnxEmbedder.open(name === 'minilm' ? name : folder.folder, folder, fetched(fetchRuntime))
}

function fetched(fetch: (say: (line: string) => void) => string): string {
  try {
    return fetch((line) => process.stderr.write(`${line}\n`))
  } catch (error) {
    throw new TerminalError(error instanceof Error ? error.message : String(error))
  }
}
