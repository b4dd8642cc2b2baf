import type { ChatRequest, Block } from '../core/request.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { HasSignal } from '../core/release.ts'
import { type Aim, joinAims } from '../core/aim.ts'
import type { PredictedQuality, PredictionOf } from '../core/predictor.ts'
import type { Classified, Signals } from '../core/signals.ts'
import { estimateTokens } from '../core/tokens.ts'
import { newestAsk } from '../core/newest-ask.ts'
import { surfaceFeatures } from './surface-features.ts'

/** What a classifier of this name says of a vector; undefined: there is none, or the vector is all zeros. */
export type ClassOf = (name: string, vector: Float32Array) => Classified | undefined

/** Who asks, as far as routes may read it. */
export interface AskedBy {
  readonly tier: string | null
  readonly quality?: number
}

const nobody: AskedBy = { tier: null }

/**
 * The facts that routes may read. Nothing is worked out before it is asked for: a request that names its model
 * decodes no message and embeds nothing.
 */
export function gatherSignals(
  request: ChatRequest,
  embedder: EdgeEmbedder,
  classOf: ClassOf,
  by: AskedBy = nobody,
  predictionOf: PredictionOf = () => undefined,
): Signals {
  return new LazySignals(request, embedder, classOf, by, predictionOf)
}

class LazySignals implements Signals {
  readonly model: string
  readonly tier: string | null
  readonly #request: ChatRequest
  readonly #embedder: EdgeEmbedder
  readonly #classOf: ClassOf
  readonly #predictionOf: PredictionOf
  readonly #by: AskedBy
  #predicted: Map<string, PredictedQuality | undefined> | undefined
  #classes: Map<string, Classified | undefined> | undefined
  #ask: string | undefined
  #tokens: number | undefined
  #vector: Float32Array | undefined
  #kinds: Set<Block['type']> | undefined

  constructor(
    request: ChatRequest,
    embedder: EdgeEmbedder,
    classOf: ClassOf,
    by: AskedBy,
    predictionOf: PredictionOf,
  ) {
    this.model = request.model
    this.tier = by.tier
    this.#by = by
    this.#predictionOf = predictionOf
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

  predicted(name: string): PredictedQuality | undefined {
    const known = (this.#predicted ??= new Map())
    if (!known.has(name)) {
      known.set(name, this.#predictionOf(name, this.vector, surfaceFeatures(this.ask)))
    }
    return known.get(name)
  }

  get aim(): Aim {
    return joinAims(this.#request.umbel, this.#by)
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
