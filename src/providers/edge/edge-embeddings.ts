import * as z from 'zod'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { JsonObject } from '../../core/request.ts'
import type { Usage } from '../../core/usage.ts'
import { UmbelError } from '../../core/errors.ts'
import { refusal } from '../../dialects/refusal.ts'

const inputLimit = 2048

/** LangChain's clients, for one, send token ids unless told not to. */
const textSchema = z.string({ error: 'the embedder inside the Worker reads texts, not token ids' })

const requestSchema = z.looseObject({
  input: z.union([z.string(), z.array(textSchema).min(1).max(inputLimit)]),
  encoding_format: z.optional(z.nullable(z.enum(['float', 'base64']))),
  dimensions: z.optional(z.nullable(z.int().min(1))),
})

/** OpenAI's embeddings answer, made here: unit vectors, as floats or as base64 of little-endian float32. */
export function edgeEmbeddings(
  body: JsonObject,
  model: string,
  embedder: EdgeEmbedder,
): { text: string; usage: Usage } {
  const parsed = requestSchema.safeParse(body)
  if (!parsed.success) throw refusal(parsed.error)
  const { input, encoding_format: format, dimensions } = parsed.data
  if (dimensions !== undefined && dimensions !== null && dimensions !== embedder.dimensions) {
    const message = `Invalid value for 'dimensions': '${model}' makes vectors of ${embedder.dimensions} dimensions.`
    throw new UmbelError('request', message, { param: 'dimensions', code: 'invalid_value' })
  }
  const texts = typeof input === 'string' ? [input] : input
  const data = texts.map((text, index) => {
    const vector = embedder.embedOne(text)
    const embedding = format === 'base64' ? base64(vector) : Array.from(vector)
    return { object: 'embedding', index, embedding }
  })
  const tokens = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const usage = { prompt_tokens: tokens, total_tokens: tokens }
  return {
    text: JSON.stringify({ object: 'list', data, model, usage }),
    usage: { inputTokens: tokens, outputTokens: 0 },
  }
}

function base64(vector: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(vector.length * 4))
  vector.forEach((value, index) => bytes.setFloat32(index * 4, value, true))
  let binary = ''
  for (let index = 0; index < bytes.byteLength; index += 1)
    binary += String.fromCharCode(bytes.getUint8(index))
  return btoa(binary)
}
