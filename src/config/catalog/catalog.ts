import * as z from 'zod'
import catalogFile from './catalog.json' with { type: 'json' }
import { featureSchema, modalitySchema, priceSchema } from '../schema/model-schema.ts'

const entrySchema = z.object({
  operation: z.optional(z.enum(['chat', 'embed'])),
  price: z.optional(priceSchema),
  contextWindow: z.optional(z.int()),
  maxOutputTokens: z.optional(z.int()),
  input: z.optional(z.array(modalitySchema)),
  features: z.optional(z.array(featureSchema)),
})

export type CatalogEntry = z.infer<typeof entrySchema>

const hosts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = catalogFile.models

/** When the public price map was taken, and its hash: `scripts/catalog.mjs` made the table from it. */
export const catalogStamp = { date: catalogFile.date, sha256: catalogFile.sha256 }

/**
 * What is publicly known of a model at a host: prices differ by host, so an unknown host knows nothing.
 * A dated name (`gpt-5-2025-08-07`) is looked up as it is, and then without its date.
 */
export function lookUpModel(baseUrl: string | null, model: string): CatalogEntry {
  const rows = hosts[hostOf(baseUrl)]
  if (rows === undefined) return {}
  const name = [model, model.replace(/-\d{4}-?\d{2}-?\d{2}$/, '')].find((tried) => Object.hasOwn(rows, tried))
  return name === undefined ? {} : entrySchema.parse(rows[name])
}

/** Without a base URL, OpenAI itself is meant. */
function hostOf(baseUrl: string | null): string {
  if (baseUrl === null) return 'api.openai.com'
  // What is no URL is told by whoever compiles it.
  const hostname = URL.parse(baseUrl)?.hostname ?? ''
  // An Azure account has a host of its own below this one.
  return hostname.endsWith('.openai.azure.com') ? 'openai.azure.com' : hostname
}
