import type { ResponseInputItem } from 'openai/resources/responses/responses'
import { addressed } from '../media.ts'
import { parsed } from '../openai-chat/understand-messages.ts'
import type { SeenBlock, SeenTurn } from '../understood.ts'
import type { AssistantInput, InputItem, MessageInput } from '../wire-types/openai-responses.ts'
import { isMessage } from './items.ts'

export function turnOf(item: InputItem): SeenTurn {
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
