import type { ChatRequest, Block } from '../core/request.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { HasSignal } from '../core/release.ts'
import type { Classified, Signals } from '../core/signals.ts'
import { estimateTokens } from './tokens.ts'
import { newestAsk } from '../core/newest-ask.ts'

/** What a classifier of this name says of a vector; undefined: there is none, or the vector is all zeros. */
export type ClassOf = (name: string, vector: Float32Array) => Classified | undefined

/**
 * The facts that routes may read. Nothing is worked out before it is asked for: a request that names its model
 * decodes no message and embeds nothing.
 */
export function gatherSignals(
  request: ChatRequest,
  embedder: EdgeEmbedder,
  classOf: ClassOf,
  tier: string | null = null,
): Signals {
  return new LazySignals(request, embedder, classOf, tier)
}

class LazySignals implements Signals {
  readonly model: string
  readonly tier: string | null
  readonly #request: ChatRequest
  readonly #embedder: EdgeEmbedder
  readonly #classOf: ClassOf
  #classes: Map<string, Classified | undefined> | undefined
  #ask: string | undefined
  #tokens: number | undefined
  #vector: Float32Array | undefined
  #kinds: Set<Block['type']> | undefined

  constructor(request: ChatRequest, embedder: EdgeEmbedder, classOf: ClassOf, tier: string | null) {
    this.model = request.model
    this.tier = tier
    this.#request = request
    this.#embedder = embedder
    this.#classOf = classOf
  }

  header(name: string): string | null {
    return this.#request.headers.get(name)
  }

  metadata(name: string): string | undefined {
    const { metadata } = this.#request
    return Object.hasOwn(metadata, name) ? metadata[name] : undefined
  }

  get ask(): string {
    return (this.#ask ??= newestAsk(this.#request))
  }

  get tokens(): number {
    return (this.#tokens ??= estimateTokens(this.#request))
  }

  get vector(): Float32Array {
    return (this.#vector ??= this.#embedder.embedOne(this.ask))
  }

  class(name: string): Classified | undefined {
    this.#classes ??= new Map()
    if (!this.#classes.has(name)) this.#classes.set(name, this.#classOf(name, this.vector))
    return this.#classes.get(name)
  }

  has(what: HasSignal): boolean {
    const request = this.#request
    switch (what) {
      case 'tools':
        return request.tools.length > 0
      case 'json':
        return request.output.type !== 'text'
      case 'json_schema':
        return request.output.type === 'json_schema'
      case 'reasoning':
        return request.reasoning !== null
      case 'system':
        return request.messages.some(({ role }) => role === 'system' || role === 'developer')
      default:
        return this.#blockKinds().has(what)
    }
  }

  #blockKinds(): Set<Block['type']> {
    return (this.#kinds ??= new Set(
      this.#request.messages.flatMap(({ content }) => content.map(({ type }) => type)),
    ))
  }
}
