import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

export const askingSurfaces = ['chat', 'responses', 'messages', 'completions'] as const

/** The endpoints at which a body that is routed may arrive. */
export type AskingSurface = (typeof askingSurfaces)[number]

/** Fields and blocks that only Anthropic's Messages have. */
const messagesFields = ['system', 'thinking', 'anthropic_version', 'stop_sequences', 'top_k']
const messagesBlocks = ['tool_use', 'tool_result', 'thinking', 'image', 'document']

/** The endpoint that a body is written for, by the fields it has. Chat Completions where nothing tells. */
export function guessSurface(body: JsonObject): AskingSurface {
  if (body['messages'] === undefined) {
    if (body['input'] !== undefined) return 'responses'
    if (body['prompt'] !== undefined) return 'completions'
    return 'chat'
  }
  const isMessages =
    messagesFields.some((field) => body[field] !== undefined) ||
    listOf(body['tools']).some((tool) => tool['input_schema'] !== undefined) ||
    listOf(body['messages']).some(({ content }) =>
      listOf(content).some(({ type }) => messagesBlocks.some((name) => name === type)),
    )
  return isMessages ? 'messages' : 'chat'
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
