import type { StreamDecoder, StreamTap } from './dialect.ts'
import type { StreamPart } from '../core/stream-part.ts'
import type { UmbelError } from '../core/errors.ts'
import type { Usage } from '../core/usage.ts'
import { outputTokens } from '../core/output-tokens.ts'

/** A tap for dialects whose streams always tell their usage: decodes beside, and lets every byte through as it came. */
export class DecodingTap implements StreamTap {
  usage: Usage | null = null
  error: UmbelError | undefined
  finished = false
  outputTokens = 0
  readonly #decoder: StreamDecoder

  constructor(decoder: StreamDecoder) {
    this.#decoder = decoder
  }

  push(chunk: Uint8Array): Uint8Array | null {
    this.#see(this.#decoder.push(chunk))
    return chunk
  }

  flush(): Uint8Array | null {
    // An end that comes too early is told by `finished`: the bytes have gone out, so it is no error inside them.
    this.#see(this.#decoder.end().filter((part) => part.type !== 'error'))
    return null
  }

  #see(parts: readonly StreamPart[]): void {
    for (const part of parts) {
      this.outputTokens += outputTokens(part)
      if (part.type === 'usage') this.usage = part.usage
      else if (part.type === 'error') this.error ??= part.error
      else if (part.type === 'finish') this.finished = true
    }
  }
}
