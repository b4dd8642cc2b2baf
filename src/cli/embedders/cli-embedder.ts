import type { Embedder } from '../../core/ports.ts'

/** An embedder of the command line: it may hold threads until it is closed. */
export interface CliEmbedder extends Embedder {
  close(): Promise<void>
}
