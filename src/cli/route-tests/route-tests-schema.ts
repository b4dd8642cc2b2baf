import * as z from 'zod'
import { askingSurfaces } from '../../surfaces/guess-surface.ts'

const name = z.string().min(1).max(256)
const oneOrMore = z.union([name, z.array(name).min(1).max(100)], {
  error: 'expected a name or a list of names',
})
const texts = z.record(z.string().min(1).max(256), z.string().max(4000))

const caseSchema = z
  .strictObject({
    name: z.optional(z.string().min(1).max(200).meta({ description: 'What the report calls the case.' })),
    prompt: z.optional(z.string().max(100_000).meta({ description: 'What a user asks, for `auto`.' })),
    body: z.optional(
      z
        .union([z.record(z.string(), z.unknown()), z.string().min(1)], {
          error: 'expected a request body, or the path of a JSON file that holds one',
        })
        .meta({
          description:
            'A whole request body as any endpoint takes it, or the path of a JSON file beside this one. Without `model` it asks for `auto`.',
        }),
    ),
    surface: z.optional(
      z
        .enum(askingSurfaces)
        .meta({ description: 'The endpoint of the body. Absent: guessed from its fields.' }),
    ),
    headers: z.optional(texts.meta({ description: 'Request headers.' })),
    metadata: z.optional(texts.meta({ description: 'Added to the metadata of the body.' })),
    tags: z.optional(z.array(z.string().min(1).max(128)).max(32)),
    tier: z.optional(name.meta({ description: "The tier of the caller's key." })),
    route: z.optional(oneOrMore.meta({ description: 'The route that takes it, or one of several.' })),
    model: z.optional(
      oneOrMore.meta({ description: 'The model that answers unless something fails, or one of several.' }),
    ),
    not: z.optional(
      oneOrMore.meta({
        description:
          'Routes and models that must not be reached, whatever fails on the way. `*` stands for any characters.',
      }),
    ),
    maxCost: z.optional(
      z
        .number()
        .nonnegative()
        .meta({ description: 'USD that the request may cost at most, every attempt included.' }),
    ),
    confidence: z.optional(
      z.number().min(0).max(1).meta({ description: 'The confidence is at least this.' }),
    ),
    abstains: z.optional(
      z.boolean().meta({
        description:
          'No route with conditions or examples takes it, so that `default` runs; false: one does.',
      }),
    ),
  })
  .refine(({ prompt, body }) => (prompt === undefined) !== (body === undefined), {
    error: 'a case has either "prompt" or "body"',
  })
  .refine(
    ({ route, model, not, maxCost, confidence, abstains }) =>
      [route, model, not, maxCost, confidence, abstains].some((each) => each !== undefined),
    { error: 'nothing is expected: add "route", "model", "not", "maxCost", "confidence" or "abstains"' },
  )
  .meta({ description: 'A request, and what must come of it.' })

/** The whole of `umbel.test.jsonc`. */
export const routeTestsSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    config: z.optional(
      z
        .string()
        .min(1)
        .meta({ description: 'The config, relative to this file. Absent: umbel.jsonc beside it.' }),
    ),
    cases: z.array(caseSchema).min(1, { error: 'at least one case' }).max(10_000),
  })
  .meta({ title: 'Umbel route tests' })

export type RouteTests = z.infer<typeof routeTestsSchema>
export type RouteCase = RouteTests['cases'][number]

/** The JSON Schema of `umbel.test.jsonc`, for editors. */
export function routeTestsJsonSchema() {
  return z.toJSONSchema(routeTestsSchema, { io: 'input' })
}
