import * as z from 'zod'
import { configSchema } from './config-schema.ts'
import { strategySchema } from './common-options.ts'
import { verbSchemas } from './strategy-schema.ts'

const strategyReference = { $ref: '#/$defs/Strategy' }
const strategy: unknown = strategySchema

/** The JSON Schema of `umbel.jsonc`, for editors. The compiler checks more: names, URLs, prices. */
export function configJsonSchema() {
  const verbs = Object.entries(verbSchemas).map(([verb, schema]) => {
    const { $schema: _, ...json } = toJson(schema)
    return [verbName(verb), json] as const
  })
  const config = toJson(configSchema)
  return {
    ...config,
    $defs: {
      ...config.$defs,
      Strategy: {
        description: 'A name, or an object with exactly one verb. Strategies nest.',
        anyOf: [{ type: 'string' }, ...verbs.map(([name]) => ({ $ref: `#/$defs/${name}` }))],
      },
      ...Object.fromEntries(verbs),
    },
  }
}

function verbName(verb: string): string {
  return `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}`
}

/** A strategy below another is `unknown` to the schema, so that the compiler can find its verb first. */
function toJson(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === strategy) Object.assign(jsonSchema, strategyReference)
    },
  })
}
