import * as z from 'zod'

// https://portkey.ai/docs/product/ai-gateway/configs and the types of Portkey-AI/gateway.
const text = z.optional(z.nullable(z.string()))
const number = z.optional(z.nullable(z.number()))
const statuses = z.optional(z.nullable(z.array(z.number())))

const strategySchema = z.looseObject({
  mode: z.enum(['single', 'loadbalance', 'fallback', 'conditional']),
  on_status_codes: statuses,
  conditions: z.optional(z.nullable(z.array(z.looseObject({ query: z.record(z.string(), z.unknown()) })))),
  default: text,
})

const retrySchema = z.looseObject({
  attempts: number,
  on_status_codes: statuses,
  use_retry_after_header: z.optional(z.nullable(z.boolean())),
})

const fields = {
  name: text,
  strategy: z.optional(z.nullable(strategySchema)),
  provider: text,
  virtual_key: text,
  api_key: text,
  weight: number,
  override_params: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  retry: z.optional(z.nullable(retrySchema)),
  request_timeout: number,
  custom_host: text,
  resource_name: text,
  azure_resource_name: text,
  deployment_id: text,
  azure_deployment_id: text,
  api_version: text,
  azure_api_version: text,
  workers_ai_account_id: text,
}

export interface PortkeyTarget extends z.infer<z.ZodObject<typeof fields>> {
  readonly targets?: PortkeyTarget[] | null | undefined
  readonly [key: string]: unknown
}

export const targetSchema: z.ZodType<PortkeyTarget> = z.looseObject({
  ...fields,
  get targets() {
    return z.optional(z.nullable(z.array(targetSchema)))
  },
})

export const understood: readonly string[] = [...Object.keys(fields), 'targets']

export type PortkeyStrategy = z.infer<typeof strategySchema>

/** Portkey's own code spells fields in camel case, its docs with underscores: here they all have underscores. */
export function withUnderscores(value: unknown, within = ''): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withUnderscores(item, within))
  if (typeof value !== 'object' || value === null) return value
  // What a caller or a model reads is not ours to respell.
  if (verbatim.has(within)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return [name, withUnderscores(item, name)]
    }),
  )
}

const verbatim = new Set(['query', 'override_params', 'metadata', 'forward_headers'])
