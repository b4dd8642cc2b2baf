import type {
  ChatCompletionMessageParam,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
} from 'openai/resources/chat/completions/completions'
import { isRecord } from '../sample.ts'
import type { SeenOutput, SeenTool, SeenToolChoice, Understood } from '../understood.ts'
import { joined, said } from '../understood.ts'
import type { Request } from '../wire-types/openai-chat.ts'
import { turnOf } from './understand-messages.ts'

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
