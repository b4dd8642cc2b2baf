import * as z from 'zod'
import { dataPolicySchema } from './data-policy-schema.ts'
import { limitsSchema } from '../../limits/limit-schema.ts'
import { tokensSchema } from './units.ts'

export const modalitySchema = z.enum(['text', 'image', 'audio', 'file'])
export const featureSchema = z.enum(['tools', 'json_schema', 'json', 'reasoning', 'logprobs'])

const rate = z.number().nonnegative().max(1e6)
export const priceSchema = z
  .strictObject({
    input: rate,
    output: rate,
    cachedRead: z.exactOptional(rate),
    cachedWrite: z.exactOptional(rate),
  })
  .meta({ description: 'USD per million tokens.' })

/** One example of what users ask. */
export const exampleSchema = z.string().trim().min(1, { error: 'an example is not empty' }).max(2000)

export const modelSchema = z
  .strictObject({
    provider: z.string().meta({ description: 'The name of a provider above.' }),
    model: z.optional(
      z
        .string()
        .min(1)
        .max(256)
        .meta({ description: "The name sent to the provider. Absent: this model's own name." }),
    ),
    operation: z.optional(z.enum(['chat', 'embed'])),
    description: z.optional(
      z
        .string()
        .max(2000)
        .meta({ description: 'What it is good at, in a sentence: `select` compares queries with it.' }),
    ),
    examples: z.optional(
      z.array(exampleSchema).max(200).meta({ description: 'Queries that suit it, as users write them.' }),
    ),
    price: z.optional(priceSchema),
    contextWindow: z.optional(tokensSchema),
    maxOutputTokens: z.optional(tokensSchema),
    modalities: z.optional(z.array(modalitySchema).min(1)),
    features: z.optional(z.array(featureSchema)),
    limits: z.optional(limitsSchema),
    dataPolicy: z.optional(dataPolicySchema),
  })
  .meta({
    description: 'A callable model. Price, window and modalities come from the catalog where it knows them.',
  })

export type ModelConfig = z.infer<typeof modelSchema>
