import type { AggregateContext, Member } from '../../src/core/aggregate.ts'
import type { Block, ChatRequest, Output } from '../../src/core/request.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { inbound } from '../support/dialects.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'
import { withChanges } from '../../src/core/with-changes.ts'

export const embedder = new EdgeEmbedder(readShippedTable())

/** An answer of a member: text, or tool calls as `[name, arguments]`. */
export function member(
  name: string,
  said: string | readonly (readonly [string, string])[],
  { weight = 1, logprobs }: { weight?: number; logprobs?: unknown } = {},
): Member {
  const content: Block[] =
    typeof said === 'string'
      ? [{ type: 'text', text: said }]
      : said.map(([tool, text], index) => ({
          type: 'tool-call',
          id: `${name}${index}`,
          name: tool,
          arguments: text,
        }))
  return {
    name,
    weight,
    result: {
      id: `id-${name}`,
      model: `model-${name}`,
      created: 1,
      content,
      finish: typeof said === 'string' ? 'stop' : 'tool-calls',
      usage: { inputTokens: 10, outputTokens: 5 },
      ...(logprobs !== undefined && { logprobs }),
    },
  }
}

/** Answers of members a, b, c, ... */
export function members(...texts: readonly string[]): Member[] {
  return texts.map((text, index) => member(String.fromCharCode(97 + index), text))
}

export function asked(ask = 'What do you think?', output: Output = { type: 'text' }): ChatRequest {
  const body = { model: 'auto', messages: [{ role: 'user', content: ask }] }
  return withChanges(openAiChat.decodeRequest(inbound(body)), { output })
}

export function context(ask?: string, output?: Output): AggregateContext {
  return { request: asked(ask, output), embedder }
}

export function textOf({ result }: Pick<Member, 'result'>): string {
  return result.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
}
