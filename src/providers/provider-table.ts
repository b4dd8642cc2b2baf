import type { DialectName } from '../core/provider-types.ts'
import type { Operation } from '../core/request.ts'
import type { UpstreamDialect } from '../dialects/dialect.ts'
import { anthropicCountTokens, anthropicMessages } from '../dialects/anthropic-messages/index.ts'
import { gemini, geminiCountTokens } from '../dialects/gemini/index.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { openAiCompletions } from '../dialects/openai-completions/index.ts'
import { openAiResponses } from '../dialects/openai-responses/index.ts'
import { openAiEmbeddings } from '../dialects/openai-embeddings/index.ts'

type Spoken = Partial<Readonly<Record<Operation, UpstreamDialect>>>

/** What each wire format has for each operation. */
const formats: Readonly<Record<DialectName, Spoken>> = {
  'openai-chat': { chat: openAiChat, complete: openAiCompletions, embed: openAiEmbeddings },
  'openai-responses': { chat: openAiResponses },
  'anthropic-messages': { chat: anthropicMessages, count: anthropicCountTokens },
  gemini: { chat: gemini, count: geminiCountTokens },
}

/**
 * The format in which an upstream is asked: the caller's own where the upstream speaks it, so that nothing has to be
 * translated; otherwise the first that has the operation.
 */
export function pickDialect(
  names: readonly DialectName[],
  operation: Operation,
  caller: string,
): UpstreamDialect | undefined {
  let first: UpstreamDialect | undefined
  for (const name of names) {
    const spoken = formats[name][operation]
    if (spoken?.name === caller) return spoken
    first ??= spoken
  }
  return first
}
