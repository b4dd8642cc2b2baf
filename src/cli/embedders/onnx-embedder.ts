import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import type { CliEmbedder } from './cli-embedder.ts'
import type { OnnxFolder } from './onnx-folder.ts'

/** Tokens of a text that are read: what all-MiniLM-L6-v2 was made for (its max_seq_length). */
const mostTokens = 256

/** Texts handed to a thread at a time. */
const share = 16

const mostThreads = 8

const workerFile = fileURLToPath(import.meta.resolve('./onnx-worker.ts'))

const answerSchema = z.object({ job: z.number(), vectors: z.array(z.instanceof(Float32Array)) })

/** A sentence encoder run by onnxruntime in threads of its own. */
export class OnnxEmbedder implements CliEmbedder {
  readonly id: string
  readonly build: string
  readonly dimensions: number
  readonly #threads: readonly Worker[]

  private constructor(id: string, build: string, dimensions: number, threads: readonly Worker[]) {
    this.id = id
    this.build = build
    this.dimensions = dimensions
    this.#threads = threads
  }

  /** @param runtime the folder in which onnxruntime-node is installed */
  static async open(id: string, folder: OnnxFolder, runtime: string): Promise<OnnxEmbedder> {
    const count = Math.max(1, Math.min(mostThreads, availableParallelism()))
    const data = { ...folder, runtime, mostTokens }
    const threads = Array.from({ length: count }, () => new Worker(workerFile, { workerData: data }))
    await Promise.all(threads.map(ready))
    const probe = new OnnxEmbedder(id, folder.build, 0, threads)
    const [vector] = await probe.embed(['a'])
    return new OnnxEmbedder(id, folder.build, vector?.length ?? 0, threads)
  }

  /** Each thread takes the next few texts when it is done with its last. */
  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = []
    let next = 0
    const work = async (thread: Worker) => {
      while (next < texts.length) {
        const at = next
        next += share
        const found = await ask(thread, at, texts.slice(at, at + share))
        for (const [offset, vector] of found.entries()) vectors[at + offset] = vector
      }
    }
    await Promise.all(this.#threads.map(work))
    return vectors
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()))
  }
}

function ready(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('message', () => resolve())
    thread.once('error', reject)
  })
}

function ask(thread: Worker, job: number, texts: readonly string[]): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', (message: unknown) => {
      thread.off('error', reject)
      resolve(answerSchema.parse(message).vectors)
    })
    thread.postMessage({ job, texts }, [])
  })
}
