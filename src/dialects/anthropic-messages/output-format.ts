import type { JSONOutputFormat } from '@anthropic-ai/sdk/resources/messages'
import type { ModelTraits } from './model-traits.ts'
import type { ChatRequest } from '../../core/request.ts'
import { callerField } from '../caller-field.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'
import { strictSchema } from './strict-schema.ts'

export interface OutputPlan {
  readonly format?: JSONOutputFormat
  /** Said to the model, where the API has no field for it. */
  readonly instruction?: string
}

const onlyJson =
  'Answer with one JSON object and nothing else: no words before or after it, and no code fence around it.'

/**
 * The shape of the answer. A schema goes into `output_config.format`. Where a model has no such field, or the schema
 * cannot be said in it, and for JSON without a schema, the model is told; since it is not held to it, that is listed.
 */
export function planOutput(
  { output, dialect }: ChatRequest,
  traits: ModelTraits,
  dropped: Set<string>,
): OutputPlan {
  if (output.type === 'text') return {}
  const field = callerField(dialect, 'output')
  if (output.type === 'json') {
    dropped.add(field)
    return { instruction: onlyJson }
  }
  // A caller of this dialect wrote its schema for it.
  if (dialect === dialectName && isObject(output.schema))
    return { format: { type: 'json_schema', schema: output.schema } }
  const strict = traits.structured ? strictSchema(output.schema) : undefined
  if (strict === undefined) {
    dropped.add(field)
    const about = output.description === undefined ? '' : ` ${output.description}`
    return {
      instruction: `${onlyJson}${about} It must fit this JSON Schema: ${JSON.stringify(output.schema)}`,
    }
  }
  for (const keyword of strict.told) dropped.add(`${field}.${keyword}`)
  return { format: { type: 'json_schema', schema: strict.schema } }
}
