import type {
  ChatCompletionContentPart,
  ChatCompletionContentPartRefusal,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions/completions'
import { addressed, embedded } from '../media.ts'
import type { SeenBlock, SeenTurn } from '../understood.ts'

export function turnOf(message: ChatCompletionMessageParam): SeenTurn {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', blocks: blocksOf(message.content) }
    case 'user':
      return { role: 'user', blocks: blocksOf(message.content) }
    case 'tool':
      return {
        role: 'tool',
        blocks: [{ kind: 'result', id: message.tool_call_id, blocks: blocksOf(message.content) }],
      }
    case 'function':
      return {
        role: 'tool',
        blocks: [{ kind: 'result', id: '', name: message.name, blocks: blocksOf(message.content) }],
      }
    case 'assistant': {
      const calls = (message.tool_calls ?? []).map((call): SeenBlock => {
        const { id } = call
        return call.type === 'function'
          ? { kind: 'call', id, name: call.function.name, arguments: parsed(call.function.arguments) }
          : { kind: 'call', id, name: call.custom.name, arguments: call.custom.input }
      })
      const refusal: SeenBlock[] = message.refusal ? [{ kind: 'refusal', text: message.refusal }] : []
      return { role: 'assistant', blocks: [...blocksOf(message.content), ...refusal, ...calls] }
    }
  }
}

type Parts = readonly (ChatCompletionContentPart | ChatCompletionContentPartRefusal)[]

function blocksOf(content: string | Parts | null | undefined): SeenBlock[] {
  if (typeof content === 'string') return content === '' ? [] : [{ kind: 'text', text: content }]
  return (content ?? []).map(blockOf)
}

function blockOf(part: Parts[number]): SeenBlock {
  switch (part.type) {
    case 'text':
      return { kind: 'text', text: part.text }
    case 'refusal':
      return { kind: 'refusal', text: part.refusal }
    case 'image_url': {
      const { url, detail } = part.image_url
      return { ...addressed('image', url), ...(detail === undefined ? {} : { detail }) }
    }
    case 'input_audio':
      return embedded('audio', part.input_audio.data, `audio/${part.input_audio.format}`)
    case 'file': {
      const { file_data: data, file_id: fileId, filename: name } = part.file
      return {
        ...(data === undefined ? { kind: 'file' } : addressed('file', data)),
        ...(fileId === undefined ? {} : { fileId }),
        ...(name === undefined ? {} : { name }),
      }
    }
  }
}

/** Arguments as a value; as they are when they are no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
