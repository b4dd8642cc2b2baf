import type { Asked } from '../format.ts'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { anthropicRefusal } from './refusals.ts'
import { combined } from './refused-tools.ts'

/** Thinking comes back as it was issued, and in a tool loop it must come back. */
export function refusedThinking({ body, issued }: Asked<Request>): Refusal | undefined {
  const turns = combined(body.messages)
  for (const { blocks, index } of turns)
    for (const [at, block] of blocks.entries()) {
      const where = `messages.${index}.content.${at}`
      if (block.type === 'redacted_thinking' && !issued.redacted.has(block.data))
        return anthropicRefusal(`${where}: Invalid \`data\` in \`redacted_thinking\` block`)
      if (block.type !== 'thinking') continue
      const text = issued.signatures.get(block.signature)
      if (text === undefined) return anthropicRefusal(`${where}: Invalid \`signature\` in \`thinking\` block`)
      if (text !== block.thinking)
        return anthropicRefusal(
          `${where}: \`thinking\` or \`redacted_thinking\` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.`,
        )
    }
  // With adaptive thinking a turn need not start with a block of it.
  if (body.thinking?.type !== 'enabled') return undefined
  const last = turns.findLast(({ role }) => role === 'assistant')
  const answered = turns.at(-1)?.blocks.some(({ type }) => type === 'tool_result') === true
  const first = last?.blocks[0]
  if (!answered || last === undefined || first === undefined) return undefined
  if (first.type === 'thinking' || first.type === 'redacted_thinking') return undefined
  return anthropicRefusal(
    `messages.${last.index}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${first.type}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block (preceeding the lastmost set of \`tool_use\` and \`tool_result\` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable \`thinking\`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking`,
  )
}
