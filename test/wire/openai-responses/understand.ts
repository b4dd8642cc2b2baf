import type { ResponseInputItem } from 'openai/resources/responses/responses'
import { addressed } from '../media.ts'
import { parsed } from '../openai-chat/understand.ts'
import type { SeenBlock, SeenOutput, SeenTool, SeenToolChoice, SeenTurn, Understood } from '../understood.ts'
import { joined, said } from '../understood.ts'
import type {
  AssistantInput,
  InputItem,
  MessageInput,
  Request,
  ToolInput,
} from '../wire-types/openai-responses.ts'
import { isMessage, itemsOf } from './items.ts'

export function understandResponses(body: Request): Understood {
  const items = itemsOf(body)
  const firstOther = items.findIndex((item) => !isSystem(item))
  const leading = items.slice(0, firstOther === -1 ? items.length : firstOther)
  return {
    system: [...(body.instructions ? [body.instructions] : []), ...leading.flatMap(textsOf)],
    turns: joined(items.slice(leading.length).map(turnOf)),
    tools: (body.tools ?? []).map(toolOf),
    toolChoice: choiceOf(body.tool_choice),
    parallel: body.parallel_tool_calls ?? null,
    output: outputOf(body.text?.format),
    maxTokens: body.max_output_tokens ?? null,
    sampling: said({ temperature: body.temperature, topP: body.top_p, topLogprobs: body.top_logprobs }),
    reasoning: said({
      effort: body.reasoning?.effort,
      summary: body.reasoning?.summary,
      verbosity: body.text?.verbosity,
    }),
    stop: [],
    rest: said({
      user: body.user,
      metadata: body.metadata,
      store: body.store,
      include: body.include,
      serviceTier: body.service_tier,
      safetyIdentifier: body.safety_identifier,
      promptCacheKey: body.prompt_cache_key,
      truncation: body.truncation,
    }),
  }
}

function isSystem(item: InputItem): boolean {
  return isMessage(item) && (item.role === 'system' || item.role === 'developer')
}

function textsOf(item: InputItem): string[] {
  return turnOf(item).blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
}

function turnOf(item: InputItem): SeenTurn {
  if (isMessage(item)) {
    const role = item.role === 'developer' ? 'system' : item.role
    return { role, blocks: blocksOf(item.content) }
  }
  switch (item.type) {
    case 'function_call':
      return assistant({
        kind: 'call',
        id: item.call_id,
        name: item.name,
        arguments: parsed(item.arguments),
      })
    case 'custom_tool_call':
      return assistant({ kind: 'call', id: item.call_id, name: item.name, arguments: item.input })
    case 'function_call_output':
    case 'custom_tool_call_output':
      return {
        role: 'tool',
        blocks: [{ kind: 'result', id: item.call_id ?? '', blocks: blocksOf(item.output) }],
      }
    case 'reasoning':
      return assistant({
        kind: 'reasoning',
        text: [...item.summary, ...(item.content ?? [])].map(({ text }) => text).join(''),
        sealed: Boolean(item.encrypted_content),
      })
    default:
      return assistant({ kind: 'other', type: item.type ?? 'item_reference' })
  }
}

function assistant(block: SeenBlock): SeenTurn {
  return { role: 'assistant', blocks: [block] }
}

type Output = ResponseInputItem.FunctionCallOutput['output']
type Content = MessageInput['content'] | AssistantInput['content'] | Output

function blocksOf(content: Content): SeenBlock[] {
  if (typeof content === 'string') return content === '' ? [] : [{ kind: 'text', text: content }]
  return content.map(blockOf)
}

function blockOf(part: Exclude<Content, string>[number]): SeenBlock {
  switch (part.type) {
    case 'input_text':
    case 'output_text':
      return { kind: 'text', text: part.text }
    case 'refusal':
      return { kind: 'refusal', text: part.refusal }
    case 'input_image':
      return {
        ...addressedOr('image', part.image_url, part.file_id),
        ...(part.detail ? { detail: part.detail } : {}),
      }
    case 'input_file':
      return {
        ...addressedOr('file', part.file_data ?? part.file_url, part.file_id),
        ...(part.filename ? { name: part.filename } : {}),
      }
  }
}

function addressedOr(
  kind: 'image' | 'file',
  url: string | null | undefined,
  fileId: string | null | undefined,
) {
  return { ...(url ? addressed(kind, url) : { kind }), ...(fileId ? { fileId } : {}) }
}

function toolOf(tool: ToolInput): SeenTool {
  if (tool.type !== 'function')
    return { name: 'name' in tool ? tool.name : '', parameters: null, type: tool.type }
  const { name, description, parameters, strict } = tool
  return {
    name,
    parameters,
    ...(description ? { description } : {}),
    ...(typeof strict === 'boolean' ? { strict } : {}),
  }
}

function choiceOf(choice: Request['tool_choice']): SeenToolChoice {
  if (choice === undefined) return 'auto'
  if (typeof choice === 'string') return choice
  if (choice.type === 'function' || choice.type === 'custom') return { named: [choice.name] }
  return choice.type === 'allowed_tools'
    ? { named: choice.tools.map((tool) => String(tool['name'])) }
    : { named: [choice.type] }
}

function outputOf(format: NonNullable<Request['text']>['format']): SeenOutput {
  if (format === undefined || format.type === 'text') return { kind: 'text' }
  if (format.type === 'json_object') return { kind: 'json' }
  const { name, schema, strict } = format
  return { kind: 'schema', name, schema, ...(typeof strict === 'boolean' ? { strict } : {}) }
}
