import type { HeaderFields } from '../core/headers.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { Operation } from '../core/request.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { openAiEmbeddings } from '../dialects/openai-embeddings/index.ts'

/** The half of a dialect that faces an upstream. */
export type UpstreamDialect = Pick<
  Dialect,
  'name' | 'encodeRequest' | 'decodeResponse' | 'decodeStream' | 'decodeError' | 'glance'
>

export interface ProviderRow {
  readonly dialects: Partial<Readonly<Record<Operation, UpstreamDialect>>>
  /** Where the provider's own SDK goes when told nothing else. */
  readonly baseUrl: string
  /** How the key is sent. */
  authorize(headers: HeaderFields, key: string): void
}

/** Provider types that are reached over HTTP. */
export const providerTable: Readonly<Record<string, ProviderRow>> = {
  openai: {
    dialects: { chat: openAiChat, embed: openAiEmbeddings },
    baseUrl: 'https://api.openai.com/v1',
    authorize: (headers, key) => {
      headers['authorization'] = `Bearer ${key}`
    },
  },
}
