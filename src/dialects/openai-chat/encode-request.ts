import type { Block, ChatRequest, JsonObject, Message, Output, Tool } from '../../core/request.ts'
import type { Outbound, Patch } from '../dialect.ts'
import { dialectName } from './request-schema.ts'

/** `ChatRequest` -> OpenAI's Chat Completions body. The caller's own body goes on with patches when it still stands. */
export function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const dropped: string[] = []
  const body: Record<string, unknown> =
    request.source?.dialect === dialectName ? { ...request.source.body } : fromParts(request, patch, dropped)
  delete body['umbel']
  body['model'] = patch.model
  if (patch.stream) {
    body['stream'] = true
    if (patch.usage) {
      const options = body['stream_options']
      const kept = typeof options === 'object' && options !== null ? options : {}
      body['stream_options'] = { ...kept, include_usage: true }
    }
  } else if (body['stream'] === true) {
    body['stream'] = false
    delete body['stream_options']
  }
  if (patch.maxOutputTokens !== undefined) {
    const used = ['max_completion_tokens', 'max_tokens'].find((name) => typeof body[name] === 'number')
    const field = used ?? boundName(patch)
    const asked = body[field]
    body[field] = typeof asked === 'number' ? Math.min(asked, patch.maxOutputTokens) : patch.maxOutputTokens
  }
  return { path: '/chat/completions', body: JSON.stringify(body), dropped }
}

function boundName({ completionTokens }: Patch): string {
  return completionTokens === true ? 'max_completion_tokens' : 'max_tokens'
}

function fromParts(request: ChatRequest, patch: Patch, dropped: string[]): Record<string, unknown> {
  const { sampling } = request
  for (const dialect of Object.keys(request.extra)) {
    if (dialect !== dialectName) dropped.push(...Object.keys(request.extra[dialect] ?? {}))
  }
  return {
    ...request.extra[dialectName],
    messages: request.messages.flatMap((message) => encodeMessage(message, dropped)),
    ...(request.stream && { stream: true }),
    ...(request.streamUsage && { stream_options: { include_usage: true } }),
    ...(request.tools.length > 0 && { tools: request.tools.map(encodeTool) }),
    ...encodeToolChoice(request),
    ...encodeOutput(request.output),
    ...(request.reasoning?.effort !== undefined && { reasoning_effort: request.reasoning.effort }),
    ...(request.maxOutputTokens !== null && { [boundName(patch)]: request.maxOutputTokens }),
    ...(sampling.temperature !== undefined && { temperature: sampling.temperature }),
    ...(sampling.topP !== undefined && { top_p: sampling.topP }),
    ...(sampling.frequencyPenalty !== undefined && { frequency_penalty: sampling.frequencyPenalty }),
    ...(sampling.presencePenalty !== undefined && { presence_penalty: sampling.presencePenalty }),
    ...(sampling.seed !== undefined && { seed: sampling.seed }),
    ...(sampling.stop !== undefined && { stop: sampling.stop }),
    ...(Object.keys(request.metadata).length > 0 && { metadata: request.metadata }),
  }
}

function encodeMessage(message: Message, dropped: string[]): JsonObject[] {
  if (message.origin?.dialect === dialectName && typeof message.origin.data === 'object') {
    return message.origin.data === null ? [] : [{ ...message.origin.data }]
  }
  const results = message.content.filter((block) => block.type === 'tool-result')
  const rest = message.content.filter((block) => block.type !== 'tool-result')
  const encoded: JsonObject[] = results.map((result) => ({
    role: 'tool',
    tool_call_id: result.callId,
    content: result.content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
  }))
  if (rest.length === 0) return encoded
  const calls = rest.flatMap((block) =>
    block.type === 'tool-call'
      ? [{ id: block.id, type: 'function', function: { name: block.name, arguments: block.arguments } }]
      : [],
  )
  const parts = rest.flatMap((block) => encodeBlock(block, dropped))
  const only = parts.length === 1 ? parts[0] : undefined
  const content = only?.['type'] === 'text' ? only['text'] : parts.length === 0 ? null : parts
  return [...encoded, { role: message.role, content, ...(calls.length > 0 && { tool_calls: calls }) }]
}

function encodeBlock(block: Block, dropped: string[]): JsonObject[] {
  switch (block.type) {
    case 'text':
      return [{ type: 'text', text: block.text }]
    case 'refusal':
      return [{ type: 'refusal', refusal: block.text }]
    case 'image': {
      const { source } = block
      if (source.kind === 'url') return [{ type: 'image_url', image_url: { url: source.url } }]
      if (source.kind === 'base64') {
        return [{ type: 'image_url', image_url: { url: `data:${block.mediaType};base64,${source.data}` } }]
      }
      break
    }
    case 'audio':
      if (block.source.kind === 'base64') {
        const format = block.mediaType?.split('/')[1] ?? 'wav'
        return [{ type: 'input_audio', input_audio: { data: block.source.data, format } }]
      }
      break
    case 'file': {
      const { source } = block
      if (source.kind === 'file-id') return [{ type: 'file', file: { file_id: source.id } }]
      if (source.kind === 'base64') {
        return [{ type: 'file', file: { file_data: `data:${block.mediaType};base64,${source.data}` } }]
      }
      break
    }
    case 'opaque':
      if (block.opaque.origin.dialect === dialectName && typeof block.opaque.data === 'object') {
        return [{ ...block.opaque.data }]
      }
      break
    case 'tool-call':
      return []
    case 'tool-result':
    case 'reasoning':
  }
  dropped.push(block.type)
  return []
}

function encodeTool(tool: Tool): unknown {
  if (tool.origin?.dialect === dialectName) return tool.origin.data
  const { name, description, parameters, strict } = tool
  return { type: 'function', function: { name, description, parameters, strict } }
}

function encodeToolChoice({ tools, toolChoice }: ChatRequest): JsonObject {
  if (tools.length === 0 || toolChoice.type === 'auto') return {}
  if (toolChoice.type !== 'tool') return { tool_choice: toolChoice.type }
  return { tool_choice: { type: 'function', function: { name: toolChoice.name } } }
}

function encodeOutput(output: Output): JsonObject {
  if (output.type === 'text') return {}
  if (output.type === 'json') return { response_format: { type: 'json_object' } }
  const { name, schema, strict } = output
  return { response_format: { type: 'json_schema', json_schema: { name, schema, strict } } }
}
