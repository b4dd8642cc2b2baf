import type { JsonObject, Message } from '../../core/request.ts'
import { type BlockWriter, encodeBlock } from './encode-block.ts'
import { dialectName } from './request-schema.ts'
import { gatherResults } from './gather-results.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { openingLine } from '../opening-line.ts'
import { type Turn, combine } from './turn.ts'
import { unsupported } from '../refusal.ts'

export interface Conversation {
  readonly system: readonly JsonObject[]
  readonly turns: readonly Turn[]
}

/** The API wants the user to begin. */
const opening: Turn = { role: 'user', content: [{ type: 'text', text: openingLine }] }

/**
 * Messages as the API takes them: turns that take turns, each tool's result right after its call, instructions in
 * `system`. Later instructions stay where they are if the model knows system messages and they stand where it takes
 * them: after the user, before the assistant or at the end.
 */
export function encodeConversation(
  messages: readonly Message[],
  writer: BlockWriter,
  systemMessages: boolean,
): Conversation {
  const system: JsonObject[] = []
  const spoken: Turn[] = []
  for (const [index, message] of messages.entries()) {
    const turn = encodeMessage(message, `messages[${index}]`, writer)
    if (turn.content.every(isBlank)) continue
    if (turn.role === 'system' && spoken.length === 0) system.push(...turn.content)
    else spoken.push(turn)
  }
  const kept = spoken.filter((turn, index) => {
    if (turn.role !== 'system' || (systemMessages && standsRight(spoken, index))) return true
    system.push(...turn.content)
    return false
  })
  const turns = gatherResults(combine(kept))
  const begins = turns[0]?.role === 'user'
  return { system, turns: begins ? turns : [opening, ...turns] }
}

function standsRight(turns: readonly Turn[], index: number): boolean {
  const before = turns.slice(0, index).findLast(({ role }) => role !== 'system')
  const after = turns.slice(index + 1).find(({ role }) => role !== 'system')
  return before?.role === 'user' && after?.role !== 'user'
}

function encodeMessage(message: Message, path: string, writer: BlockWriter): Turn {
  const role = roleOf(message)
  const origin = message.origin?.dialect === dialectName ? message.origin.data : undefined
  if (isObject(origin)) return { role, content: contentOf(origin['content']) }
  const speaker = role === 'assistant' ? 'assistant' : 'user'
  const content = message.content.map((block, index) => {
    const where = `${path}.content[${index}]`
    const isText = block.type === 'text' || block.type === 'refusal'
    if (role === 'system' && !isText) throw unsupported(where, 'instructions are text')
    return { block, encoded: encodeBlock(block, speaker, where, writer) }
  })
  // Other dialects keep reasoning apart; here it comes first in its turn.
  const first = writer.own ? [] : content.filter(({ block }) => block.type === 'reasoning')
  const rest = writer.own ? content : content.filter(({ block }) => block.type !== 'reasoning')
  return { role, content: [...first, ...rest].flatMap(({ encoded }) => encoded) }
}

function roleOf({ role }: Message): Turn['role'] {
  if (role === 'system' || role === 'developer') return 'system'
  return role === 'assistant' ? 'assistant' : 'user'
}

/** The content of a message that came in this dialect. */
function contentOf(content: unknown): JsonObject[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
  return Array.isArray(content) ? content.filter(isObject) : []
}

/** The API refuses a message of nothing but white space. */
function isBlank(block: JsonObject): boolean {
  const text = textAt(block, 'text')
  return block['type'] === 'text' && text !== undefined && text.trim() === ''
}
