import { openAIRefusal } from './openai-refusals.ts'
import type { Refusal } from './refusal.ts'

interface Limited {
  readonly temperature?: number | null
  readonly top_p?: number | null
  readonly frequency_penalty?: number | null
  readonly presence_penalty?: number | null
  readonly top_logprobs?: number | null
  readonly stop?: string | readonly string[] | null
  readonly safety_identifier?: string | null
  readonly metadata?: Readonly<Record<string, string>> | null
}

const ranges = {
  temperature: [0, 2, 'decimal'],
  top_p: [0, 1, 'decimal'],
  frequency_penalty: [-2, 2, 'decimal'],
  presence_penalty: [-2, 2, 'decimal'],
  top_logprobs: [0, 20, 'integer'],
} as const

/** How much and how many Chat and Responses take. */
export function refusedLimits(body: Limited): Refusal | undefined {
  for (const name of [
    'temperature',
    'top_p',
    'frequency_penalty',
    'presence_penalty',
    'top_logprobs',
  ] as const) {
    const [minimum, maximum, kind] = ranges[name]
    const value = body[name] ?? minimum
    if (value < minimum || value > maximum)
      return outside(name, value, value < minimum ? minimum : maximum, kind)
  }
  const { stop, safety_identifier: identifier, metadata } = body
  if (typeof stop === 'object' && stop !== null && stop.length > 4)
    return openAIRefusal(
      `Invalid 'stop': array too long. Expected an array with maximum length 4, but got an array with length ${stop.length} instead.`,
      { param: 'stop', code: 'array_above_max_length' },
    )
  if (identifier && identifier.length > 128) return tooLong('safety_identifier', identifier, 128)
  for (const [key, value] of Object.entries(metadata ?? {})) {
    if (key.length > 64) return tooLong('metadata', key, 64)
    if (value.length > 512) return tooLong(`metadata.${key}`, value, 512)
  }
  const pairs = Object.keys(metadata ?? {}).length
  return pairs > 16
    ? openAIRefusal(
        `Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with ${pairs} properties instead.`,
        { param: 'metadata', code: 'object_above_max_properties' },
      )
    : undefined
}

function outside(name: string, value: number, limit: number, kind: 'decimal' | 'integer'): Refusal {
  const [where, sign, code] =
    value > limit ? ['above maximum', '<=', 'above_max'] : ['below minimum', '>=', 'below_min']
  return openAIRefusal(
    `Invalid '${name}': ${kind} ${where} value. Expected a value ${sign} ${limit}, but got ${value} instead.`,
    { param: name, code: `${kind}_${code}_value` },
  )
}

export function tooLong(param: string, value: string, maximum: number): Refusal {
  return openAIRefusal(
    `Invalid '${param}': string too long. Expected a string with maximum length ${maximum}, but got a string with length ${value.length} instead.`,
    { param, code: 'string_above_max_length' },
  )
}
