import * as z from 'zod'
import { acceptGateSchema, gateSchema, strategySchema } from './common-options.ts'
import { agreementSchema } from './agreement-schema.ts'
import { answerGates, requestGates } from '../../gates/gate-kinds.ts'
import { configSchema } from './config-schema.ts'
import { learnedGateSchemas } from './learned-gate-schema.ts'
import { stepSchema, stepSchemas } from './step-schema.ts'
import { verbSchemas } from './strategy-schema.ts'

/** What is `unknown` to a schema, so that the compiler can find its verb or kind first, has a definition here. */
const definitions = new Map<unknown, string>([
  [strategySchema, 'Strategy'],
  [stepSchema, 'Step'],
  [gateSchema, 'Gate'],
  [acceptGateSchema, 'AcceptGate'],
])

/** The JSON Schema of `umbel.jsonc`, for editors. The compiler checks more: names, URLs, prices. */
export function configJsonSchema() {
  const verbs = parts(verbSchemas, '')
  const steps = parts(stepSchemas, 'Step')
  const onAnswers = parts(schemasOf(answerGates), 'Gate')
  const onRequests = parts(schemasOf(requestGates), 'RequestGate')
  const onAccept = parts({ agreement: agreementSchema, ...learnedGateSchemas }, 'Gate')
  const config = toJson(configSchema)
  return {
    ...config,
    $defs: {
      ...config.$defs,
      Strategy: {
        description: 'A name, or an object with exactly one verb. Strategies nest.',
        anyOf: [{ type: 'string' }, ...references(verbs)],
      },
      Step: {
        description: 'A strategy, or an object that says what the step does.',
        anyOf: [{ $ref: '#/$defs/Strategy' }, ...references(steps)],
      },
      Gate: {
        description: 'An object with one kind of gate.',
        anyOf: references([...onAnswers, ...onRequests]),
      },
      AcceptGate: {
        description: 'An object with one kind of gate; it has no "else".',
        anyOf: references([...onAnswers, ...onAccept]),
      },
      ...Object.fromEntries([...verbs, ...steps, ...onAnswers, ...onRequests, ...onAccept]),
    },
  }
}

type Parts = readonly (readonly [name: string, json: object])[]

/** A definition for each schema, called by its key and what it is: `Fallback`, `HttpStep`, `RegexGate`. */
function parts(schemas: Readonly<Record<string, z.ZodType>>, what: string): Parts {
  return Object.entries(schemas).map(([key, schema]) => [
    `${key.slice(0, 1).toUpperCase()}${key.slice(1)}${what}`,
    part(schema),
  ])
}

function schemasOf(gates: Readonly<Record<string, { readonly schema: z.ZodType }>>) {
  return Object.fromEntries(Object.entries(gates).map(([kind, { schema }]) => [kind, schema]))
}

function references(named: Parts) {
  return named.map(([name]) => ({ $ref: `#/$defs/${name}` }))
}

function part(schema: z.ZodType) {
  // What it refers to stands among the config's own definitions.
  const { $schema: _, $defs: _defs, ...json } = toJson(schema)
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
