import type {
  ChatCompletionContentPart,
  ChatCompletionContentPartRefusal,
  ChatCompletionMessageParam,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
} from 'openai/resources/chat/completions/completions'
import { addressed, embedded } from '../media.ts'
import { isRecord } from '../sample.ts'
import type { SeenBlock, SeenOutput, SeenTool, SeenToolChoice, SeenTurn, Understood } from '../understood.ts'
import { joined, said } from '../understood.ts'
import type { Request } from '../wire-types/openai-chat.ts'

export function understandChat(body: Request): Understood {
  const firstOther = body.messages.findIndex(({ role }) => role !== 'system' && role !== 'developer')
  const system = body.messages.slice(0, firstOther === -1 ? body.messages.length : firstOther)
  const { stop, tools, tool_choice: choice, functions } = body
  return {
    system: system.flatMap(({ content }) => texts(content)),
    turns: joined(body.messages.slice(system.length).map(turnOf)),
    tools: [...(tools ?? []).map(toolOf), ...(functions ?? []).map(functionOf)],
    toolChoice: choiceOf(choice),
    parallel: body.parallel_tool_calls ?? null,
    output: outputOf(body.response_format),
    maxTokens: body.max_completion_tokens ?? body.max_tokens ?? null,
    sampling: said({
      temperature: body.temperature,
      topP: body.top_p,
      seed: body.seed,
      frequencyPenalty: body.frequency_penalty,
      presencePenalty: body.presence_penalty,
      n: body.n,
      logprobs: body.logprobs,
      topLogprobs: body.top_logprobs,
      logitBias: body.logit_bias,
    }),
    reasoning: said({ effort: body.reasoning_effort, verbosity: body.verbosity }),
    stop: typeof stop === 'string' ? [stop] : (stop ?? []),
    rest: said({
      user: body.user,
      metadata: body.metadata,
      store: body.store,
      serviceTier: body.service_tier,
      safetyIdentifier: body.safety_identifier,
      promptCacheKey: body.prompt_cache_key,
      modalities: body.modalities,
      audio: body.audio,
      prediction: body.prediction,
    }),
  }
}

function texts(content: ChatCompletionMessageParam['content']): string[] {
  if (typeof content === 'string') return [content]
  return (content ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : []))
}

function turnOf(message: ChatCompletionMessageParam): SeenTurn {
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

function toolOf(tool: ChatCompletionTool): SeenTool {
  if (tool.type === 'function') return functionOf(tool.function)
  const { name, description } = tool.custom
  return { name, parameters: null, type: 'custom', ...(description === undefined ? {} : { description }) }
}

interface Declared {
  readonly name: string
  readonly description?: string
  readonly parameters?: unknown
  readonly strict?: boolean | null
}

function functionOf({ name, description, parameters, strict }: Declared): SeenTool {
  return {
    name,
    parameters: parameters ?? null,
    ...(description === undefined ? {} : { description }),
    ...(typeof strict === 'boolean' ? { strict } : {}),
  }
}

function choiceOf(choice: ChatCompletionToolChoiceOption | undefined): SeenToolChoice {
  if (choice === undefined) return 'auto'
  if (typeof choice === 'string') return choice
  if (choice.type === 'function') return { named: [choice.function.name] }
  if (choice.type === 'custom') return { named: [choice.custom.name] }
  return {
    named: choice.allowed_tools.tools.map((tool) => {
      const declared = tool['function']
      return String(isRecord(declared) ? declared['name'] : '')
    }),
  }
}

function outputOf(format: Request['response_format']): SeenOutput {
  if (format === undefined || format.type === 'text') return { kind: 'text' }
  if (format.type === 'json_object') return { kind: 'json' }
  const { name, schema, strict } = format.json_schema
  return {
    kind: 'schema',
    name,
    ...(schema === undefined ? {} : { schema }),
    ...(typeof strict === 'boolean' ? { strict } : {}),
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
