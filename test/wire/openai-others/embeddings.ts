import { createHash } from 'node:crypto'
import type { Format } from '../format.ts'
import { openAIChat } from '../openai-chat/format.ts'
import type { EmbeddingsRequest, EmbeddingsResponse } from '../wire-types/openai-others.ts'
import { nothingUnderstood } from './nothing-understood.ts'

/** POST /v1/embeddings: the same text has the same vector. */
export const openAIEmbeddings: Format<EmbeddingsRequest> = {
  ...openAIChat,
  name: 'openai-embeddings',
  schema: 'openai-others',
  type: 'EmbeddingsRequest',
  refused: () => undefined,
  understand: ({ input }) => ({
    ...nothingUnderstood,
    turns: [{ role: 'user', blocks: textsOf(input).map((text) => ({ kind: 'text', text })) }],
  }),
  answer: (_answer, { body, model }): EmbeddingsResponse => {
    const texts = textsOf(body.input)
    const tokens = texts.join(' ').split(' ').length
    return {
      object: 'list',
      data: texts.map((text, index) => {
        const vector = vectorOf(text, body.dimensions ?? 8)
        const embedding = body.encoding_format === 'base64' ? inBase64(vector) : vector
        return { object: 'embedding', index, embedding }
      }),
      model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    }
  },
  frames: () => [],
  streamError: () => '',
}

function textsOf(input: EmbeddingsRequest['input']): string[] {
  if (typeof input === 'string') return [input]
  const isOne = input.every((item) => typeof item === 'number')
  return isOne ? [input.join(',')] : input.map(String)
}

function vectorOf(text: string, dimensions: number): number[] {
  const digest = createHash('sha256').update(text).digest()
  return Array.from({ length: dimensions }, (_, index) => Math.fround((digest[index % 32] ?? 0) / 255 - 0.5))
}

function inBase64(vector: readonly number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString('base64')
}
