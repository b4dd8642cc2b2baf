import type { Asked } from '../format.ts'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { refusedContent } from './refused-content.ts'
import { refusedParameters } from './refused-parameters.ts'
import { refusedThinking } from './refused-thinking.ts'
import { refusedTools } from './refused-tools.ts'

/** What fits the types and is refused by the real API all the same. */
export function refusedByMessages(asked: Asked<Request>): Refusal | undefined {
  return (
    refusedParameters(asked.body, asked.model) ??
    refusedContent(asked.body, asked.model) ??
    refusedTools(asked.body) ??
    refusedThinking(asked)
  )
}
