import * as z from 'zod'
import { compareOptions } from './compare-options.ts'
import { strategySchema } from './common-options.ts'

/** A gate of `accept` that asks others. */
export const agreementSchema = z
  .strictObject({
    agreement: z.strictObject({
      with: z
        .union([strategySchema, z.array(strategySchema)])
        .meta({ description: 'Who is asked the same at once: a strategy, or a list of them.' }),
      atLeast: z.exactOptional(
        z
          .number()
          .gt(0)
          .max(1)
          .meta({ description: 'Share of all that were asked, the first one included. All unless set.' }),
      ),
      ...compareOptions,
    }),
  })
  .meta({ description: 'Others are asked the same, and enough of them say the same.' })
