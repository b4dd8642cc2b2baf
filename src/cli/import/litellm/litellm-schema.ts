import * as z from 'zod'

// Fields as https://docs.litellm.ai/docs/proxy/config_settings lists them. YAML writes numbers also as texts.
const text = z.optional(z.nullable(z.string()))
const number = z.optional(z.nullable(z.union([z.number(), z.string()])))

const paramsSchema = z.looseObject({
  model: z.string(),
  custom_llm_provider: text,
  api_key: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  api_base: text,
  base_url: text,
  api_version: z.optional(z.unknown()),
  rpm: number,
  tpm: number,
  weight: number,
  order: number,
  timeout: number,
  stream_timeout: number,
  num_retries: number,
  max_retries: number,
  input_cost_per_token: number,
  output_cost_per_token: number,
})

const infoSchema = z.looseObject({
  mode: text,
  input_cost_per_token: number,
  output_cost_per_token: number,
  max_input_tokens: number,
  max_output_tokens: number,
  max_tokens: number,
})

export const deploymentSchema = z.looseObject({
  model_name: z.string(),
  litellm_params: paramsSchema,
  model_info: z.optional(z.nullable(infoSchema)),
  rpm: number,
  tpm: number,
})

/** `{ "group": ["other group"] }`, one or more of them in a list. */
const fallbacksSchema = z.optional(
  z.nullable(
    z.array(z.record(z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())])))),
  ),
)

export const settingsSchema = z.looseObject({
  fallbacks: fallbacksSchema,
  context_window_fallbacks: fallbacksSchema,
  content_policy_fallbacks: fallbacksSchema,
  default_fallbacks: z.optional(z.nullable(z.array(z.string()))),
  num_retries: number,
  timeout: number,
  request_timeout: number,
  stream_timeout: number,
  routing_strategy: text,
  model_group_alias: z.optional(
    z.nullable(z.record(z.string(), z.union([z.string(), z.looseObject({ model: z.string() })]))),
  ),
})

export const litellmSchema = z.looseObject({
  model_list: z.array(deploymentSchema).min(1, { error: 'at least one model' }),
  router_settings: z.optional(z.nullable(settingsSchema)),
  litellm_settings: z.optional(z.nullable(settingsSchema)),
  general_settings: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  environment_variables: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
})

export type LitellmConfig = z.infer<typeof litellmSchema>
export type Deployment = z.infer<typeof deploymentSchema>
export type Settings = z.infer<typeof settingsSchema>
