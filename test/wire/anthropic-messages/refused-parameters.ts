import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/anthropic-messages.ts'
import { anthropicRefusal } from './refusals.ts'

const docs =
  'Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking'

/** Claude Opus 4.7 and everything after: adaptive thinking only, and no say in the sampling. */
export function isAdaptiveOnly(model: string): boolean {
  return /^claude-(opus-4-[789]|(opus|sonnet|haiku|fable|mythos)-([5-9]|preview))/.test(model)
}

export function refusedParameters(body: Request, model: string): Refusal | undefined {
  return refusedSampling(body, model) ?? refusedConfig(body, model) ?? refusedRest(body)
}

function refusedSampling(body: Request, model: string): Refusal | undefined {
  for (const name of ['temperature', 'top_p', 'top_k'] as const) {
    const value = body[name]
    if (value === undefined) continue
    if (isAdaptiveOnly(model)) return anthropicRefusal(`\`${name}\` is deprecated for this model.`)
    if (value < 0) return anthropicRefusal(`${name}: Input should be greater than or equal to 0`)
    if (name !== 'top_k' && value > 1)
      return anthropicRefusal(`${name}: Input should be less than or equal to 1`)
  }
  if (body.temperature !== undefined && body.top_p !== undefined && /^claude-\w+-4-[156]/.test(model))
    return anthropicRefusal(
      '`temperature` and `top_p` cannot both be specified for this model. Please use only one.',
    )
  return undefined
}

function refusedConfig(body: Request, model: string): Refusal | undefined {
  const { thinking, temperature, top_k: topK, top_p: topP, tool_choice: choice } = body
  if (thinking === undefined || thinking.type === 'disabled') return undefined
  if (thinking.type === 'enabled') {
    if (isAdaptiveOnly(model))
      return anthropicRefusal(
        '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
      )
    if (thinking.budget_tokens < 1024)
      return anthropicRefusal('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024')
    if (thinking.budget_tokens >= body.max_tokens)
      return anthropicRefusal(
        `\`max_tokens\` must be greater than \`thinking.budget_tokens\`. ${docs}#max-tokens-and-context-window-size`,
      )
  }
  if (temperature !== undefined && temperature !== 1)
    return anthropicRefusal(
      `\`temperature\` may only be set to 1 when thinking is enabled or in adaptive mode. ${docs}#important-considerations-when-using-extended-thinking`,
    )
  if (topK !== undefined)
    return anthropicRefusal(`\`top_k\` must be unset when thinking is enabled or in adaptive mode. ${docs}`)
  if (topP !== undefined && topP < 0.95)
    return anthropicRefusal(
      `\`top_p\` must be greater than or equal to 0.95 or unset when thinking is enabled or in adaptive mode. ${docs}`,
    )
  if (choice?.type === 'any' || choice?.type === 'tool')
    return anthropicRefusal('Thinking may not be enabled when tool_choice forces tool use.')
  return undefined
}

function refusedRest(body: Request): Refusal | undefined {
  if (body.max_tokens < 0 || !Number.isInteger(body.max_tokens))
    return anthropicRefusal('max_tokens: Input should be greater than or equal to 0')
  if (body.stop_sequences?.some((sequence) => sequence.trim() === ''))
    return anthropicRefusal('stop_sequences: each stop sequence must contain non-whitespace')
  const marks = JSON.stringify(body).match(/"cache_control":\{/g)?.length ?? 0
  if (marks > 4)
    return anthropicRefusal(`A maximum of 4 blocks with cache_control may be provided. Found ${marks}.`)
  const problem = openObject(body.output_config?.format?.schema)
  return problem ? anthropicRefusal(`output_config.format.schema: ${problem}`) : undefined
}

/** Structured output and strict tools want every object closed. */
export function openObject(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  if (Reflect.get(schema, 'type') === 'object' && Reflect.get(schema, 'additionalProperties') !== false)
    return "For 'object' type, 'additionalProperties' must be explicitly set to false"
  return Object.values(schema)
    .map(openObject)
    .find((problem) => problem !== undefined)
}
