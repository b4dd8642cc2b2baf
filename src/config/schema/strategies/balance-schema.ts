import * as z from 'zod'
import { balanceWays } from '../../../core/strategy.ts'
import { commonOptions, membersSchema, weightSchema } from '../common-options.ts'

const stickyPattern = /^(header|metadata):[A-Za-z0-9._-]+$/
const stickyHelp = { error: 'expected "session", "prompt", "header:<name>" or "metadata:<name>"' }

export const balanceSchema = z
  .strictObject({
    balance: membersSchema,
    by: z.optional(
      z.enum(balanceWays).meta({
        description:
          'How one is taken: by "weight" (unless set), the cheapest by "cost", or the better one of two by "latency", "throughput" or "load" (latency times calls under way), as this isolate measured them.',
      }),
    ),
    weights: z.optional(z.array(weightSchema)),
    sticky: z.optional(
      z.union([z.enum(['session', 'prompt']), z.string().regex(stickyPattern, stickyHelp)], stickyHelp).meta({
        description:
          '"session", "prompt" (how a conversation begins), "header:<name>" or "metadata:<name>": what is alike there stays with one member.',
      }),
    ),
    ...commonOptions,
  })
  .meta({ description: 'One of them: by weight, by price or by what was measured.' })
