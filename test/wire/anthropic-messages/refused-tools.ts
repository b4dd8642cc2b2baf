import type { ContentBlockParam, MessageParam } from '@anthropic-ai/sdk/resources/messages/messages'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { openObject } from './refused-parameters.ts'
import { anthropicRefusal } from './refusals.ts'

export function refusedTools(body: Request): Refusal | undefined {
  return refusedDeclarations(body) ?? refusedCalls(combined(body.messages))
}

function refusedDeclarations({ tools = [], tool_choice: choice }: Request): Refusal | undefined {
  const names = tools.map((tool) => ('name' in tool ? tool.name : ''))
  for (const [index, tool] of tools.entries()) {
    if (!('input_schema' in tool)) continue
    if (!/^[a-zA-Z0-9_-]{1,128}$/.test(tool.name))
      return anthropicRefusal(
        `tools.${index}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`,
      )
    const problem = tool.strict === true ? openObject(tool.input_schema) : undefined
    if (problem !== undefined) return anthropicRefusal(`tools.${index}.custom: ${problem}`)
  }
  if (new Set(names).size < names.length) return anthropicRefusal('tools: Tool names must be unique.')
  if (choice === undefined) return undefined
  if (tools.length === 0)
    return anthropicRefusal('tool_choice: `tool_choice` may only be specified while providing `tools`.')
  return choice.type === 'tool' && !names.includes(choice.name)
    ? anthropicRefusal(`Tool '${choice.name}' not found in provided tools`)
    : undefined
}

export interface Turn {
  readonly role: MessageParam['role']
  readonly blocks: readonly ContentBlockParam[]
  /** Of its first message in the request. */
  readonly index: number
}

/** Neighbours of the same role are one turn to the API. */
export function combined(messages: readonly MessageParam[]): Turn[] {
  const turns: Turn[] = []
  for (const [index, { role, content }] of messages.entries()) {
    if (role === 'system') continue
    const blocks: readonly ContentBlockParam[] =
      typeof content === 'string' ? [{ type: 'text', text: content }] : content
    const last = turns.at(-1)
    if (last?.role === role) turns.splice(-1, 1, { ...last, blocks: [...last.blocks, ...blocks] })
    else turns.push({ role, blocks, index })
  }
  return turns
}

function refusedCalls(turns: readonly Turn[]): Refusal | undefined {
  const known = new Set<string>()
  for (const [position, turn] of turns.entries()) {
    for (const [at, block] of turn.blocks.entries()) {
      if (block.type !== 'tool_use') continue
      if (!/^[a-zA-Z0-9_-]+$/.test(block.id))
        return anthropicRefusal(
          `messages.${turn.index}.content.${at}.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'`,
        )
      if (known.has(block.id)) return anthropicRefusal('messages: `tool_use` ids must be unique')
      known.add(block.id)
    }
    const refusal = unasked(turn, turns[position - 1]) ?? unanswered(turn, turns[position + 1])
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function unasked({ blocks, index }: Turn, before: Turn | undefined): Refusal | undefined {
  const calls = callsOf(before)
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'tool_result' || calls.includes(block.tool_use_id)) continue
    return anthropicRefusal(
      `messages.${index}.content.${at}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${block.tool_use_id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
    )
  }
  return undefined
}

/** Results count only while nothing else has come: after a text it is too late. */
function unanswered(turn: Turn, after: Turn | undefined): Refusal | undefined {
  const answers: string[] = []
  for (const block of after?.blocks ?? []) {
    if (block.type !== 'tool_result') break
    answers.push(block.tool_use_id)
  }
  const missing = callsOf(turn).filter((id) => !answers.includes(id))
  if (missing.length === 0) return undefined
  return anthropicRefusal(
    `messages.${turn.index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  )
}

function callsOf(turn: Turn | undefined): string[] {
  return (turn?.blocks ?? []).flatMap((block) => (block.type === 'tool_use' ? [block.id] : []))
}
