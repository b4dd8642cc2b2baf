import type {
  ContentBlockParam,
  DocumentBlockParam,
  ImageBlockParam,
  MessageParam,
  TextBlockParam,
  ThinkingConfigParam,
  ToolChoice,
  ToolResultBlockParam,
  ToolUnion,
} from '@anthropic-ai/sdk/resources/messages/messages'
import { embedded } from '../media.ts'
import type { SeenBlock, SeenOutput, SeenTool, SeenToolChoice, SeenTurn, Understood } from '../understood.ts'
import { joined, said } from '../understood.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'

export function understandMessages(body: Request): Understood {
  const { system, tool_choice: choice } = body
  return {
    system: typeof system === 'string' ? [system] : (system ?? []).map(({ text }) => text),
    turns: joined(body.messages.flatMap(turnsOf)),
    tools: (body.tools ?? []).map(toolOf),
    toolChoice: choiceOf(choice),
    parallel:
      choice !== undefined && 'disable_parallel_tool_use' in choice
        ? choice.disable_parallel_tool_use !== true
        : null,
    output: outputOf(body),
    maxTokens: body.max_tokens,
    sampling: said({ temperature: body.temperature, topP: body.top_p, topK: body.top_k }),
    reasoning: said({ ...reasoningOf(body.thinking), effort: body.output_config?.effort }),
    stop: body.stop_sequences ?? [],
    rest: said({
      user: body.metadata?.user_id,
      serviceTier: body.service_tier,
      speed: body.speed,
      cacheMarks: JSON.stringify(body).match(/"cache_control":\{/g)?.length,
    }),
  }
}

function reasoningOf(thinking: ThinkingConfigParam | undefined): Record<string, unknown> {
  if (thinking === undefined) return {}
  return {
    type: thinking.type,
    budget: 'budget_tokens' in thinking ? thinking.budget_tokens : undefined,
    display: 'display' in thinking ? thinking.display : undefined,
  }
}

/** The results of tools come before what the user says in the same message. */
function turnsOf({ role, content }: MessageParam): SeenTurn[] {
  const blocks = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content
  if (role !== 'user') return [{ role, blocks: blocks.map(blockOf) }]
  const results = blocks.filter((block) => block.type === 'tool_result')
  const others = blocks.filter((block) => block.type !== 'tool_result')
  return [
    { role: 'tool', blocks: results.map(blockOf) },
    { role: 'user', blocks: others.map(blockOf) },
  ]
}

function blockOf(block: ContentBlockParam | ResultPart): SeenBlock {
  switch (block.type) {
    case 'text':
      return { kind: 'text', text: block.text }
    case 'image':
    case 'document':
      return mediaOf(block)
    case 'tool_use':
      return { kind: 'call', id: block.id, name: block.name, arguments: block.input }
    case 'tool_result':
      return resultOf(block)
    case 'thinking':
      return { kind: 'reasoning', text: block.thinking, sealed: block.signature !== '' }
    case 'redacted_thinking':
      return { kind: 'reasoning', text: '', sealed: true }
    default:
      return { kind: 'other', type: block.type }
  }
}

type ResultPart = Exclude<NonNullable<ToolResultBlockParam['content']>, string>[number]

function resultOf({ tool_use_id: id, content, is_error: failed }: ToolResultBlockParam): SeenBlock {
  const blocks: SeenBlock[] =
    typeof content === 'string'
      ? content === ''
        ? []
        : [{ kind: 'text', text: content }]
      : (content ?? []).map(blockOf)
  return { kind: 'result', id, ...(failed === undefined ? {} : { failed }), blocks }
}

function mediaOf(block: ImageBlockParam | DocumentBlockParam): SeenBlock {
  const kind = block.type === 'image' ? 'image' : 'file'
  const title = block.type === 'document' ? block.title : undefined
  const named = typeof title === 'string' ? { name: title } : {}
  const { source } = block
  switch (source.type) {
    case 'base64':
      return { ...embedded(kind, source.data, source.media_type), ...named }
    case 'url':
      return { kind, url: source.url, ...named }
    case 'file':
      return { kind, fileId: source.file_id, ...named }
    case 'text':
      return { kind: 'text', text: source.data }
    case 'content':
      return {
        kind: 'text',
        text: typeof source.content === 'string' ? source.content : textOf(source.content),
      }
  }
}

function textOf(blocks: readonly (TextBlockParam | ImageBlockParam)[]): string {
  return blocks.map((block) => (block.type === 'text' ? block.text : '[image]')).join('')
}

function toolOf(tool: ToolUnion): SeenTool {
  if (!('input_schema' in tool))
    return { name: 'name' in tool ? tool.name : '', parameters: null, type: tool.type }
  const { name, description, input_schema: parameters, strict } = tool
  return {
    name,
    parameters,
    ...(description === undefined ? {} : { description }),
    ...(strict === undefined ? {} : { strict }),
  }
}

function choiceOf(choice: ToolChoice | undefined): SeenToolChoice {
  switch (choice?.type) {
    case 'any':
      return 'required'
    case 'none':
      return 'none'
    case 'tool':
      return { named: [choice.name] }
    default:
      return 'auto'
  }
}

function outputOf({ output_config: config }: Request): SeenOutput {
  return config?.format ? { kind: 'schema', schema: config.format.schema } : { kind: 'text' }
}
