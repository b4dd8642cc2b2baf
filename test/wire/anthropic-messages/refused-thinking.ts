import type { Asked } from '../format.ts'
import type { Issued } from '../issued.ts'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { anthropicRefusal } from './refusals.ts'
import { combined, type Turn } from './refused-tools.ts'

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
  return body.thinking?.type === 'enabled' ? refusedLoop(turns, issued) : undefined
}

/** A loop of tools is one turn: it starts with thinking, and so does every step that came with some. */
function refusedLoop(turns: readonly Turn[], { thoughtCalls }: Issued): Refusal | undefined {
  const began = turns.findLastIndex(
    ({ role, blocks }) => role === 'user' && blocks.some(({ type }) => type !== 'tool_result'),
  )
  const steps = turns.slice(began + 1).filter(({ role }) => role === 'assistant')
  for (const [position, { blocks, index }] of steps.entries()) {
    const first = blocks[0]?.type
    const cameWith = blocks.some((block) => block.type === 'tool_use' && thoughtCalls.has(block.id))
    if (first === undefined || first === 'thinking' || first === 'redacted_thinking') continue
    if (position > 0 && !cameWith) continue
    return anthropicRefusal(
      `messages.${index}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${first}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block (preceeding the lastmost set of \`tool_use\` and \`tool_result\` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable \`thinking\`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking`,
    )
  }
  return undefined
}
