import * as z from 'zod'
import { acceptGateSchema, gateSchema, strategySchema } from './common-options.ts'
import { agreementSchema } from './agreement-schema.ts'
import { answerGates, requestGates } from '../../gates/gate-kinds.ts'
import { configSchema } from './config-schema.ts'
import { verbSchemas } from './strategy-schema.ts'

/** What is `unknown` to a schema, so that the compiler can find its verb or kind first, has a definition here. */
const definitions = new Map<unknown, string>([
  [strategySchema, 'Strategy'],
  [gateSchema, 'Gate'],
  [acceptGateSchema, 'AcceptGate'],
])

/** The JSON Schema of `umbel.jsonc`, for editors. The compiler checks more: names, URLs, prices. */
export function configJsonSchema() {
  const verbs = Object.entries(verbSchemas).map(([verb, schema]) => [capital(verb), part(schema)] as const)
  const onAnswers = Object.entries(answerGates).map(
    ([kind, { schema }]) => [gateName(kind), part(schema)] as const,
  )
  const onRequests = Object.entries(requestGates).map(
    ([kind, { schema }]) => [`${capital(kind)}RequestGate`, part(schema)] as const,
  )
  const config = toJson(configSchema)
  return {
    ...config,
    $defs: {
      ...config.$defs,
      Strategy: {
        description: 'A name, or an object with exactly one verb. Strategies nest.',
        anyOf: [{ type: 'string' }, ...references(verbs)],
      },
      Gate: {
        description: 'An object with one kind of gate.',
        anyOf: references([...onAnswers, ...onRequests]),
      },
      AcceptGate: {
        description: 'An object with one kind of gate; it has no "else".',
        anyOf: [...references(onAnswers), { $ref: '#/$defs/AgreementGate' }],
      },
      ...Object.fromEntries([...verbs, ...onAnswers, ...onRequests]),
      AgreementGate: part(agreementSchema),
    },
  }
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}

function gateName(kind: string): string {
  return `${capital(kind)}Gate`
}

function references(parts: readonly (readonly [string, unknown])[]) {
  return parts.map(([name]) => ({ $ref: `#/$defs/${name}` }))
}

function part(schema: z.ZodType) {
  const { $schema: _, ...json } = toJson(schema)
  return json
}

function toJson(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = definitions.get(zodSchema)
      if (name !== undefined) Object.assign(jsonSchema, { $ref: `#/$defs/${name}` })
    },
  })
}
