import type { SeenOutput, SeenTool, SeenToolChoice, Understood } from '../understood.ts'
import { joined, said } from '../understood.ts'
import type { InputItem, Request, ToolInput } from '../wire-types/openai-responses.ts'
import { isMessage, itemsOf } from './items.ts'
import { turnOf } from './understand-input.ts'

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
