import type { JsonObject } from '../../core/request.ts'
import type { Turn } from './turn.ts'

/**
 * Whether the model goes on with a turn that it did not begin with thinking: a loop of tools, which is one turn to the
 * API, or a turn to be continued. With a budget of thinking on, that is refused; a history of another upstream's has
 * none to return.
 */
export function lacksThinking(turns: readonly Turn[]): boolean {
  const last = turns.at(-1)
  if (last?.role === 'user' && !last.content.some(isResult)) return false
  const asked = turns
    .slice(0, -1)
    .findLastIndex(({ role, content }) => role === 'user' && !content.every(isResult))
  const step = turns.slice(asked + 1).find(({ role }) => role === 'assistant')
  const first = step?.content[0]
  return first !== undefined && !isThinking(first)
}

function isResult(block: JsonObject): boolean {
  return block['type'] === 'tool_result'
}

/** A turn of the model's at the end is continued: it must not end in white space, nor think where thinking is off. */
export function finishTurns(turns: readonly Turn[], thinks: boolean, dropped: Set<string>): readonly Turn[] {
  const last = turns.at(-1)
  if (last?.role !== 'assistant') return turns
  const spoken = thinks ? last.content : last.content.filter((block) => !isThinking(block))
  if (spoken.length < last.content.length) dropped.add('reasoning')
  const end = spoken.at(-1)
  const text = end?.['text']
  const content =
    typeof text === 'string' ? [...spoken.slice(0, -1), { ...end, text: text.trimEnd() }] : spoken
  return [...turns.slice(0, -1), ...(content.length > 0 ? [{ ...last, content }] : [])]
}

function isThinking(block: JsonObject): boolean {
  return block['type'] === 'thinking' || block['type'] === 'redacted_thinking'
}

/** Newer models do not continue a turn of their own unasked. */
export function askedToGoOn(turns: readonly Turn[]): readonly Turn[] {
  if (turns.at(-1)?.role !== 'assistant') return turns
  return [...turns, { role: 'user', content: [{ type: 'text', text: '(Go on.)' }] }]
}
