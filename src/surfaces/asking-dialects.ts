import type { AskingSurface } from './guess-surface.ts'
import type { SurfaceDialect } from '../dialects/dialect.ts'
import { anthropicMessages } from '../dialects/anthropic-messages/index.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { openAiCompletions } from '../dialects/openai-completions/index.ts'
import { openAiResponses } from '../dialects/openai-responses/index.ts'

/** What is spoken at each endpoint at which a body that is routed may arrive. */
export const dialectOf: Readonly<Record<AskingSurface, SurfaceDialect>> = {
  chat: openAiChat,
  responses: openAiResponses,
  messages: anthropicMessages,
  completions: openAiCompletions,
}
