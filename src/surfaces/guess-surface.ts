import type { JsonObject } from '../core/request.ts'
import { isObject } from '../core/json-object.ts'

export const askingSurfaces = ['chat', 'responses', 'messages', 'completions'] as const

/** The endpoints at which a body that is routed may arrive. */
export type AskingSurface = (typeof askingSurfaces)[number]

/** Fields and blocks that only Anthropic's Messages have. */
const messagesFields = ['system', 'anthropic_version', 'stop_sequences']
/** Some servers take these on Chat Completions too; Messages have `max_tokens` beside them. */
const sharedFields = ['thinking', 'top_k']
/** Turns that Messages do not have. */
const chatRoles = ['system', 'developer', 'tool']
const messagesBlocks = ['tool_use', 'tool_result', 'thinking', 'image', 'document']

/** The endpoint that a body is written for, by the fields it has. Chat Completions where nothing tells. */
export function guessSurface(body: JsonObject): AskingSurface {
  if (body['messages'] === undefined) {
    if (body['input'] !== undefined) return 'responses'
    if (body['prompt'] !== undefined) return 'completions'
    return 'chat'
  }
  if (listOf(body['messages']).some(({ role }) => chatRoles.some((name) => name === role))) return 'chat'
  const has = (field: string) => body[field] !== undefined
  const isMessages =
    messagesFields.some(has) ||
    (has('max_tokens') && sharedFields.some(has)) ||
    listOf(body['tools']).some((tool) => tool['input_schema'] !== undefined) ||
    listOf(body['messages']).some(({ content }) =>
      listOf(content).some(({ type }) => messagesBlocks.some((name) => name === type)),
    )
  return isMessages ? 'messages' : 'chat'
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
