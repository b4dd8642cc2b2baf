// What goes over the wire to and from POST /v1/embeddings and the legacy POST /v1/completions.
import type { Completion, CompletionCreateParamsBase } from 'openai/resources/completions'
import type { CreateEmbeddingResponse, Embedding, EmbeddingCreateParams } from 'openai/resources/embeddings'

export type EmbeddingsRequest = EmbeddingCreateParams

/** With `encoding_format: base64`, which the SDK asks for by itself and decodes, a vector is a string. */
interface WireEmbedding extends Omit<Embedding, 'embedding'> {
  embedding: number[] | string
}

export interface EmbeddingsResponse extends Omit<CreateEmbeddingResponse, 'data'> {
  data: WireEmbedding[]
}

export type CompletionsRequest = CompletionCreateParamsBase
export type CompletionsResponse = Completion
