import type { Refusal } from '../refusal.ts'
import type { Request, WireGenerationConfig } from '../wire-types/gemini.ts'
import { refusedSchema } from './refused-schema.ts'
import { geminiRefusal } from './refusals.ts'

const where = '* GenerateContentRequest.generation_config'

export function refusedConfig(body: Request, model: string): Refusal | undefined {
  const config = body.generationConfig
  if (config === undefined) return undefined
  const words = outOfRange(config) ?? refusedOutput(config, body, model) ?? refusedThinking(config, model)
  return words === undefined ? undefined : geminiRefusal(words)
}

function outOfRange(config: WireGenerationConfig): string | undefined {
  const { temperature = 1, topP = 1, maxOutputTokens = 1, candidateCount = 1, stopSequences = [] } = config
  if (temperature < 0 || temperature > 2)
    return `${where}.temperature: temperature must be in the range [0.0, 2.0].\n`
  if (topP < 0 || topP > 1) return `${where}.top_p: top_p must be in the range [0.0, 1.0].\n`
  if (maxOutputTokens < 1) return `${where}.max_output_tokens: max_output_tokens must be positive.\n`
  if (candidateCount < 1 || candidateCount > 8)
    return `${where}.candidate_count: candidate_count must be in the range [1, 8].\n`
  if (stopSequences.length > 5) return `${where}.stop_sequences: at most 5 stop sequences are allowed.\n`
  if (stopSequences.includes('')) return `${where}.stop_sequences: stop sequences must not be empty.\n`
  if (config.logprobs !== undefined && config.responseLogprobs !== true)
    return `${where}.logprobs: logprobs may only be set when response_logprobs is true.\n`
  return undefined
}

function refusedOutput(config: WireGenerationConfig, body: Request, model: string): string | undefined {
  const { responseSchema, responseJsonSchema, responseMimeType } = config
  const isJson = responseMimeType === 'application/json'
  if (responseSchema !== undefined && responseJsonSchema !== undefined)
    return `${where}: only one of response_schema and response_json_schema may be set.\n`
  if (responseSchema !== undefined && !isJson && responseMimeType !== 'text/x.enum')
    return `${where}.response_schema: only allowed when mime type is application/json or text/x.enum.\n`
  if (responseJsonSchema !== undefined && !isJson)
    return `${where}.response_json_schema: only allowed when mime type is application/json.\n`
  if (isJson && (body.tools ?? []).length > 0 && /^gemini-[12]/.test(model))
    return "Function calling with a response mime type: 'application/json' is unsupported"
  return responseSchema === undefined
    ? undefined
    : refusedSchema(responseSchema, `${where.slice(2)}.response_schema`)
}

function refusedThinking({ thinkingConfig }: WireGenerationConfig, model: string): string | undefined {
  const { thinkingBudget, thinkingLevel } = thinkingConfig ?? {}
  if (thinkingBudget !== undefined && thinkingLevel !== undefined)
    return 'You can only set only one of thinking budget and thinking level.'
  if (thinkingLevel !== undefined && /^gemini-[12]/.test(model))
    return 'Thinking level is not supported for this model.'
  return thinkingBudget === 0 && /^gemini-(2\.5|3(\.\d)?)-pro/.test(model)
    ? 'Budget 0 is invalid. This model only works in thinking mode.'
    : undefined
}
