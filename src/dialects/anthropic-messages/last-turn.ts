import type { JsonObject } from '../../core/request.ts'
import type { Turn } from './turn.ts'

/** With a budget of thinking on, the API wants the turn that the last results answer to have begun with thinking. */
export function lacksThinking(turns: readonly Turn[]): boolean {
  const last = turns.at(-1)
  if (last?.role !== 'user' || !last.content.some((block) => block['type'] === 'tool_result')) return false
  const first = turns.findLast(({ role }) => role === 'assistant')?.content[0]
  return first?.['type'] !== 'thinking' && first?.['type'] !== 'redacted_thinking'
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
