import * as z from 'zod'
import { compareOptions } from './compare-options.ts'
import { patternSchema } from './pattern-schema.ts'
import { strategySchema } from './common-options.ts'

const memberSchema = z.string().min(1).max(200)

const voteSchema = z
  .strictObject({
    ...compareOptions,
    quorum: z.exactOptional(
      z
        .number()
        .positive()
        .max(20)
        .refine((quorum) => quorum < 1 || Number.isInteger(quorum), {
          error: 'a quorum is a whole number of members, or below 1 a share of the weight',
        })
        .meta({
          description:
            'From 1 on, members that must agree; below 1, their share of the weight. More than half of it unless set.',
        }),
    ),
    tie: z.exactOptional(
      memberSchema.meta({ description: 'The member whose answer holds when there is no quorum.' }),
    ),
    orElse: z.exactOptional(
      z.enum(['plurality', 'error']).meta({
        description: 'Without a quorum or a tie: the largest group, or an error (the default).',
      }),
    ),
  })
  .meta({ description: 'What most of them say.' })

const scorers = ['logprob', 'agreement', 'schema', 'length'] as const
const scoreWeight = z.exactOptional(z.number().nonnegative().max(1e6))

const bestSchema = z
  .strictObject({
    by: z.union(
      [
        z.enum(scorers),
        z
          .strictObject({
            logprob: scoreWeight,
            agreement: scoreWeight,
            schema: scoreWeight,
            length: scoreWeight,
          })
          .refine((weights) => Object.values(weights).some((weight) => weight > 0), {
            error: 'at least one weight is above 0',
          }),
      ],
      { error: `expected one of ${scorers.map((name) => `"${name}"`).join(', ')}, or their weights` },
    ),
    length: z.exactOptional(
      z
        .union([z.enum(['longest', 'shortest']), z.strictObject({ words: z.int().positive() })], {
          error: 'expected "longest", "shortest" or { "words": 200 }',
        })
        .meta({ description: 'What "length" likes: the longest answer unless set.' }),
    ),
    tie: z.exactOptional(memberSchema),
  })
  .meta({ description: 'The one with the highest score.' })

const policySchema = z.union(
  [
    z.enum(['first', 'last', 'vote', 'union', 'concat', 'sum', 'min', 'max', 'mean', 'longest']),
    z.templateLiteral(['member:', z.string().min(1)]),
  ],
  { error: 'expected a policy such as "vote", "union" or "member:<name>"' },
)

const mergeSchema = z
  .strictObject({
    policies: z.exactOptional(
      z.record(patternSchema, policySchema).meta({
        description:
          'By path of the JSON: "price", "items[].price", "*". The most exact one that fits holds.',
      }),
    ),
    default: z.exactOptional(policySchema.meta({ description: 'Where no path fits: "vote" unless set.' })),
  })
  .meta({ description: 'One JSON of all, path by path.' })

const synthesizeSchema = z
  .strictObject({
    by: strategySchema,
    layers: z.exactOptional(
      z.int().min(1).max(3).meta({
        description: 'Rounds of the members: from the second on they see the answers before. 1 unless set.',
      }),
    ),
    prompt: z.exactOptional(
      z
        .string()
        .min(1)
        .max(20_000)
        .meta({ description: 'Told to the aggregator after the usual instructions.' }),
    ),
    names: z.exactOptional(z.boolean().meta({ description: "Sources bear their members' names." })),
    tools: z.exactOptional(
      z.boolean().meta({ description: "The aggregator may call the request's tools. false unless set." }),
    ),
  })
  .meta({ description: 'A model reads all answers and writes one; its tokens stream.' })

const concatSchema = z
  .strictObject({
    headings: z.exactOptional(z.boolean().meta({ description: 'Each under its name. true unless set.' })),
    separator: z.exactOptional(z.string().max(200)),
  })
  .meta({ description: 'All answers, one after the other.' })

const contrastSchema = z
  .strictObject({
    member: z.exactOptional(
      memberSchema.meta({
        description: 'Whose answer is shown. Absent: of the one that agrees most with the others.',
      }),
    ),
    appended: z.exactOptional(
      z.boolean().meta({ description: 'What was said otherwise is told at the end of the answer.' }),
    ),
  })
  .meta({ description: 'One answer, and what the others said otherwise.' })

export const aggregateSchema = z
  .strictObject({
    vote: z.exactOptional(voteSchema),
    best: z.exactOptional(bestSchema),
    merge: z.exactOptional(mergeSchema),
    synthesize: z.exactOptional(synthesizeSchema),
    concat: z.exactOptional(concatSchema),
    contrast: z.exactOptional(contrastSchema),
  })
  .refine((ways) => Object.keys(ways).length === 1, {
    error: '"aggregate" has one way: "vote", "best", "merge", "synthesize", "concat" or "contrast"',
  })
