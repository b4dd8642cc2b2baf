import * as z from 'zod'
import { isProviderType, providerTypes } from '../../core/provider-types.ts'
import { dataPolicySchema } from './data-policy-schema.ts'
import { isQuirk, quirks } from '../../core/quirks.ts'

const typeNames = Object.keys(providerTypes).filter(isProviderType)

/** Every type of provider: those that are reached over HTTP, and the models inside the Worker. */
const typeSchema = z.enum([...typeNames, 'edge'])

const quirkSchema = z.enum(Object.keys(quirks).filter(isQuirk))

export const providerSchema = z
  .strictObject({
    type: typeSchema.meta({
      description:
        'Who it is, and so which dialect it speaks. "openai" with a baseUrl: any server that speaks OpenAI Chat Completions. "edge": models inside the Worker.',
    }),
    baseUrl: z.optional(
      z.string().meta({
        description:
          "What the provider's own SDK takes; OpenAI's ends in /v1. Absent: the provider's own address.",
      }),
    ),
    apiKey: z.optional(
      z
        .string()
        .regex(/^\$[A-Za-z_]\w*$/, {
          error: 'a key is given by the name of a secret, such as "$OPENAI_API_KEY", never by its value',
        })
        .meta({ description: 'The name of the secret that holds the key: "$OPENAI_API_KEY".' }),
    ),
    callerKey: z.optional(
      z.boolean().meta({
        description:
          'Callers may send a key of their own for this provider, as x-umbel-provider-key-<provider>. Without one, apiKey is used.',
      }),
    ),
    dataPolicy: z.optional(dataPolicySchema),
    cooldown: z.optional(
      z.literal(false, { error: 'expected false, or nothing' }).meta({
        description:
          'false: its models are called whatever failed before. Absent: after failures they are left alone for a while (docs/health.md).',
      }),
    ),
    headers: z.optional(
      z
        .record(z.string().regex(/^[A-Za-z0-9-]+$/, { error: 'not a header name' }), z.string().max(1000))
        .meta({
          description: 'Fixed headers for every call. Not for keys: those belong into apiKey.',
        }),
    ),
    quirks: z.optional(
      z.array(quirkSchema).meta({
        description: 'Departures of this endpoint from its dialect, beside those known of its type.',
      }),
    ),
  })
  .meta({ description: 'An upstream account.' })

export type ProviderConfig = z.infer<typeof providerSchema>
